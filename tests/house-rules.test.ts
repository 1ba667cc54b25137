import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'

const sources = globSync('pipeline/**/*.ts', { ignore: '**/*.generated.ts' })
const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1

describe('the sources', () => {
  test('no file is longer than 250 lines', () => {
    expect(sources.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)).toEqual([])
  })

  test('only cli.ts and pipeline/commands print or exit', () => {
    const printing = /console\.|process\.(?:stdout|stderr|exit)/
    const guilty = sources.filter(
      (file) => !/^pipeline\/(?:cli\.ts|commands\/)/.test(file) && printing.test(readFileSync(file, 'utf8')),
    )
    expect(guilty).toEqual([])
  })
})
