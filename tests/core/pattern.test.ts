import { describe, expect, test } from 'vitest'
import { fold } from '../../pipeline/core/fold.ts'
import { makeLexicon } from '../../pipeline/core/lexicon.ts'
import { compilePattern, lexiconMacro } from '../../pipeline/core/pattern.ts'

const months = makeLexicon({
  id: 'test.months',
  about: 'Months',
  source: 'test',
  accents: 'optional',
  entries: [
    { forms: ['août'], value: 8 },
    { forms: ['déc.', 'décembre'], value: 12 },
  ],
})
const macros = { month: lexiconMacro(months), day: '[0-3]?\\d' }
const find = (pattern: string, text: string) => [
  ...fold(text).matchAll(compilePattern(pattern, macros, 'test')),
]

describe('compilePattern', () => {
  test('captures named macros and reads their values from the lexicon', () => {
    const [match] = find('{d:day} {m:month}', 'Le 12 DECEMBRE, il neige.')
    expect(match?.groups).toEqual({ d: '12', m: 'decembre' })
    expect(months.get(match?.groups?.m ?? '')).toBe(12)
  })

  test('has word edges that know accents', () => {
    expect(find('{month}', 'aoûtien')).toEqual([])
    expect(find('été', 'un côté étêté')).toEqual([])
    expect(find('été', 'cet été.')).toHaveLength(1)
  })

  test('a space matches several spaces, a line break, a no-break space, but no paragraph', () => {
    for (const gap of [' ', '  ', '\u00a0', '\n'])
      expect(find('{day} {month}', `12${gap}août`)).toHaveLength(1)
    expect(find('{day} {month}', '12\n\naoût')).toEqual([])
  })

  test.each([
    ['{moth}', 'Unknown macro {moth} in pattern of test; known: day, month'],
    ['\\bmars', 'Pattern of test uses a ASCII-only class'],
    ['(mars)', 'Pattern of test uses a numbered group'],
    ['[mars', 'Pattern of test is no valid expression'],
  ])('refuses %s, saying why', (pattern, message) => {
    expect(() => compilePattern(pattern, macros, 'test')).toThrow(message)
  })
})

describe('makeLexicon', () => {
  const head = { id: 'test.words', about: '', source: '' }
  test('refuses one form with two values', () => {
    const entries = [
      { forms: ['mars'], value: 3 },
      { forms: ['Mars'], value: 4 },
    ]
    expect(() => makeLexicon({ ...head, entries })).toThrow('Form "Mars" stands twice in lexicon test.words')
  })
  test('keeps accents unless told otherwise', () => {
    const lexicon = makeLexicon({ ...head, entries: [{ forms: ['dès'], value: 1 }] })
    expect(lexicon.has('des')).toBe(false)
    expect(lexicon.get('DÈS')).toBe(1)
  })
})
