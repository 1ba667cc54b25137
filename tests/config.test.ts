import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import color from 'picocolors'
import { describe, expect, test } from 'vitest'
import { withSource } from '../pipeline/batch/sources.ts'
import { addExtract } from '../pipeline/commands/extract.ts'
import { readConfig } from '../pipeline/config.ts'
import { sourceArticle } from '../pipeline/source-article.ts'

const write = (config: unknown): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'depeche-')), 'depeche.config.json')
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
  return file
}

describe('the configuration', () => {
  test('resolves paths against its own folder', () => {
    const file = write({ inputs: ['news/*.txt', '/feeds/afp', '-'], out: 'dataset', concurrency: 2 })
    const folder = path.dirname(file)
    expect(readConfig(file)).toEqual({
      inputs: [path.join(folder, 'news/*.txt'), '/feeds/afp', '-'],
      out: path.join(folder, 'dataset'),
      concurrency: 2,
    })
  })

  test('resolves folders of sources as well; what may be a host stays', () => {
    const file = write({ sources: { 'news/figaro': 'Le Figaro', 'lemonde.fr': 'Le Monde' } })
    const { sources = {} } = readConfig(file)
    const below = (name: string) => path.join(path.dirname(file), name)
    const article = (url?: string) => sourceArticle({ id: 'a', text: 'x', ...(url ? { url } : {}) })
    expect(withSource(article(), below('news/figaro/a.txt'), sources).source).toBe('Le Figaro')
    expect(withSource(article(), below('lemonde.fr/a.txt'), sources).source).toBe('Le Monde')
    expect(withSource(article('https://www.lemonde.fr/a'), 'x.txt', sources).source).toBe('Le Monde')
    expect(withSource(article(), 'news/figaro/a.txt', sources).source).toBeNull()
  })

  test.each([
    [{ output: 'x' }, '`output`'],
    [
      { languages: ['fra', 'eng'] },
      'Expected `languages[1]` to be one of fra, und, mul: the rules are written',
    ],
    [{ concurrency: 'many' }, 'Expected `concurrency` to be an integer'],
    ['{', 'Cannot read the configuration'],
  ])('says what is wrong with %j', (config, message) => {
    expect(() => readConfig(write(config))).toThrow(message)
  })

  test('sets nothing that the command line cannot set', () => {
    const program = new Command()
    addExtract(program, { out: () => {}, json: () => {}, err: () => {}, interactive: false, color }, () => {})
    const [extract] = program.commands
    const given = [
      ...(extract?.options ?? []).map((option) => option.attributeName()),
      ...(extract?.registeredArguments ?? []).map((argument) => argument.name()),
    ]
    const { properties } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))
    const settings = Object.keys(properties).filter((name) => name !== '$schema')
    // A list in the file is an option that may be repeated.
    for (const name of settings)
      expect(
        [name, name.replace(/s$/, '')].some((one) => given.includes(one)),
        name,
      ).toBe(true)
  })

  test('is not needed', () => expect(readConfig(undefined)).toEqual({}))
})

describe('source names', () => {
  const article = (facts: { url?: string; source?: string }) =>
    sourceArticle({ id: 'a', text: 'x', ...facts })
  const names = {
    'lemonde.fr': 'Le Monde',
    'emploi.lemonde.fr': 'Le Monde Emploi',
    'news/figaro': 'Le Figaro',
  }

  test.each([
    [{ url: 'https://www.lemonde.fr/a' }, 'x.txt', 'Le Monde'],
    [{ url: 'https://emploi.lemonde.fr/a' }, 'x.txt', 'Le Monde Emploi'],
    [{ url: 'https://notlemonde.fr/a' }, 'x.txt', null],
    [{}, 'news/figaro/2024/a.txt', 'Le Figaro'],
    [{}, 'news/figaroscope/a.txt', null],
    [{ source: 'AFP', url: 'https://www.lemonde.fr/a' }, 'x.txt', 'AFP'],
    [{ url: 'not an address' }, 'x.txt', null],
  ])('%j in %s → %s', (facts, file, source) => {
    expect(withSource(article(facts), file, names).source).toBe(source)
  })
})
