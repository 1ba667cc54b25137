import { expect, test } from 'vitest'
import { pronoun } from '../../pipeline/french/pronouns.ts'

test.each([
  ['il', 'personal singular male'],
  ['-t-elle', 'personal singular female'],
  ['-ils', 'personal plural male'],
  ['lui', 'tonic singular male'],
  ['celles-ci', 'demonstrative plural female'],
])('%s is %s', (norm, expected) => {
  const { kind, number, gender } = pronoun(norm) ?? {}
  expect(`${kind} ${number} ${gender}`).toBe(expected)
})

test.each(['on', 'je', 'son', '-', '-t-'])(
  '%s is none of the third person that stands for somebody',
  (norm) => {
    expect(pronoun(norm)).toBeUndefined()
  },
)
