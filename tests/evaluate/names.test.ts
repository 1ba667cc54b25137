import { expect, test } from 'vitest'
import { sameFullName, sameName } from '../../pipeline/evaluate/names.ts'

test.each([
  ['Vladimir Poutine', 'Poutine', true],
  ['M. Poutine', 'Poutine', true],
  ['le Kremlin', 'Kremlin', true],
  ['Raúl Castro', 'Raul Castro', true],
  ['Li', 'Wang Li', false], // too short to tell
  ['Raul Castro', 'Fidel Castro', false],
  ['', 'Castro', false],
])('the name %s may stand for %s: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same)
  expect(sameName(b, a)).toBe(same)
})

test.each([
  ['Dmitri Peskov', 'Dimitri Peskov', true],
  ['Miguel Diaz-Canel', 'Miguel Díaz Canel', true],
  ['Raul Castro', 'Fidel Castro', false],
])('full names %s and %s: %s', (a, b, same) => expect(sameFullName(a, b)).toBe(same))
