import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import type { LexiconFile } from '../pipeline/core/lexicon.ts'

/** Words of the closed classes, by which a list in code is known to be one of French words. */
const grammar = new Set(
  ['morphology/lexicon/closed-classes', 'french/lexicon/determiners', 'french/lexicon/prepositions'].flatMap(
    (name) => {
      const { entries } = JSON.parse(readFileSync(`pipeline/${name}.json`, 'utf8')) as LexiconFile<unknown>
      return entries.flatMap(({ forms }) => forms)
    },
  ),
)

/** The string literals of each Set and Map that a source writes out. */
function* writtenOut(source: string): Generator<readonly string[]> {
  for (const { index } of source.matchAll(/new (?:Set|Map)\b/g)) {
    const open = source.indexOf('([', index)
    const close = source.indexOf('])', index)
    if (open < 0 || close < open) continue
    yield [...source.slice(open, close).matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
  }
}

const sources = globSync('pipeline/**/*.ts', { ignore: '**/*.generated.ts' })
const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1

describe('the sources', () => {
  test('no file is longer than 250 lines', () => {
    expect(sources.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)).toEqual([])
  })

  test('hold no list of French words: those are lexicons', () => {
    const lists = sources.flatMap((file) =>
      [...writtenOut(readFileSync(file, 'utf8'))].map((words) => ({ file, words })),
    )
    expect(lists.length).toBeGreaterThan(50)
    const french = lists.filter(({ words }) => words.filter((word) => grammar.has(word)).length > 2)
    expect(french).toEqual([])
  })

  test('read the lexicons of their own folder: a stage says in code what others may ask of its words', () => {
    const foreign = /new URL\(['`](?:\.\.\/)+\w+\/(?:lexicon|model)\//
    expect(sources.filter((file) => foreign.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('only cli.ts and pipeline/commands print or exit', () => {
    const printing = /console\.|process\.(?:stdout|stderr|exit)/
    const guilty = sources.filter(
      (file) => !/^pipeline\/(?:cli\.ts|commands\/)/.test(file) && printing.test(readFileSync(file, 'utf8')),
    )
    expect(guilty).toEqual([])
  })
})
