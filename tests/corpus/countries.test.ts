import { expect, test } from 'vitest'
import { countriesNamed } from '../../pipeline/corpus/countries.ts'

test.each([
  ['La Russie a reçu deux ministres cubains.', ['RU', 'CU']],
  ['L’Arabie saoudite et le Royaume-Uni se sont entendus à Moscou.', ['SA', 'GB', 'RU']],
  ['Le sommet russo-vietnamien s’ouvre jeudi.', ['RU', 'VN']],
  ['Les pourparlers reprennent jeudi.', []],
])('%s names %s', (text, countries) => expect(countriesNamed(text)).toEqual(countries))
