import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../pipeline/core/diagnostics.ts'
import { contains, overlaps } from '../pipeline/core/span.ts'
import { pairMarks } from '../pipeline/quotes/marks/pair.ts'

/** Marked spans of a text whose paragraphs are parted by blank lines. */
function pair(text: string) {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    paragraphs.push({ start, end: start + part.length })
    start += part.length + 2
  }
  const diagnostics: Diagnostic[] = []
  const marked = pairMarks(text, paragraphs, (one) => diagnostics.push(one))
  return { marked, diagnostics }
}

/** The marked words, nested ones indented by their depth. */
function parse(text: string) {
  const { marked, diagnostics } = pair(text)
  return {
    found: marked.map((each) => '  '.repeat(each.depth) + text.slice(each.start, each.end)),
    odd: diagnostics.map(({ rule }) => rule.replace('quote.marks.', '')),
  }
}

describe('marks of all kinds', () => {
  test.each<[string, string[]]>([
    ['« Oui », dit-il.', ['Oui']],
    ['«Oui», dit-il. «\u202fNon\u202f».', ['Oui', 'Non']],
    ['“Oui”, puis "non", puis „peut-être“.', ['Oui', 'non', 'peut-être']],
    ['‘L’axe rouvre’, puis ‹ oui ›.', ['L’axe rouvre', 'oui']],
    ['Il parle d\'"urgence" et de l’« oubli ».', ['urgence', 'oubli']],
    ['" Nous partons ", dit-il.', ['Nous partons']],
    ["<<Oui>>, puis ''non''.", ['Oui', 'non']],
    ['»Oui«, dit-il.', ['Oui']],
    ["Le 'non' de l'Irlande", ['non']],
  ])('%s', (text, spans) => {
    expect(parse(text)).toEqual({ found: spans, odd: [] })
  })
})

describe('nested marks', () => {
  test.each<[string, string[]]>([
    ['« Il a dit "non" hier »', ['Il a dit "non" hier', '  non']],
    ['« Il parle de « paix » ici », dit-elle.', ['Il parle de « paix » ici', '  paix']],
    ['"On parle de "paix" ici", dit-elle.', ['On parle de "paix" ici', '  paix']],
  ])('%s', (text, spans) => {
    expect(parse(text)).toEqual({ found: spans, odd: [] })
  })
})

describe('odd marks are read and reported', () => {
  test.each<[string, string[], string[]]>([
    ['« La fatigue du peuple’, a-t-elle dit.', ['La fatigue du peuple'], ['wrong-mark']],
    ['“Oui", dit-il.', ['Oui'], ['wrong-mark']],
    ['« Il parle de « paix », dit-elle.', ['Il parle de « paix', '  paix'], ['shared']],
    ['« Nous partons. « Nous restons », dit-il.', ['Nous partons.', 'Nous restons'], ['unclosed']],
    ['« Nous partons.', ['Nous partons.'], ['unclosed']],
    ['Nous partons », dit-il.', [], ['stray']],
    ['Ce soir » : soupe et veillée «', [], ['stray', 'unclosed']],
  ])('%s', (text, spans, odd) => {
    expect(parse(text)).toEqual({ found: spans, odd })
  })
})

describe('what only looks like a mark', () => {
  test.each([
    'Des tuyaux de 3" et des vis de 2" traînent partout.',
    "L'Assemblée d’aujourd’hui, c'est l’ Assemblée qu’ il veut.",
    "Le rock 'n' roll des Guns N' Roses",
  ])('%s', (text) => {
    expect(parse(text)).toEqual({ found: [], odd: [] })
  })
})

describe('quotes over paragraphs', () => {
  test.each<[string, string[]]>([
    ['« A monte.\n» B descend.\n» C reste », dit-il.', ['A monte.\n» B descend.\n» C reste']],
    ['« A monte.\n\n« B descend.\n\n« C reste », dit-il.', ['A monte.\n\n« B descend.\n\n« C reste']],
    ['« A monte.\n\nB descend », dit-il.', ['A monte.\n\nB descend']],
    ['« A monte »\n\n« B descend »', ['A monte', 'B descend']],
  ])('%j', (text, spans) => {
    expect(parse(text)).toEqual({ found: spans, odd: [] })
  })
})

test('ten thousand nested marks survive', () => {
  expect(parse('« '.repeat(10_000)).found).toEqual([])
  expect(parse('« a '.repeat(10_000)).found.length).toBeGreaterThan(0)
})

test('any text gives spans within it, trimmed, nested or apart', () => {
  const glyphs = fc.constantFrom(
    '«',
    '»',
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '‹',
    '›',
    '„',
    ' ',
    '\n',
    '\n\n',
    'a',
    'É.',
    ', ',
    '27',
  )
  fc.assert(
    fc.property(
      fc.array(glyphs, { maxLength: 60 }).map((parts) => parts.join('')),
      (text) => {
        const { marked } = pair(text)
        for (const one of marked) {
          expect(text.slice(one.start, one.end)).toBe(text.slice(one.start, one.end).trim())
          expect(contains({ start: 0, end: text.length }, one.outer)).toBe(true)
          for (const other of marked)
            expect(!overlaps(one, other) || contains(one, other) || contains(other, one)).toBe(true)
        }
      },
    ),
    { numRuns: 500 },
  )
})
