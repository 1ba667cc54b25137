import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article, InputErrorRecord, Manifest } from '../../pipeline/core/records.generated.ts'
import { dataset, depeche, records, samples, temporaryFolder } from './depeche.ts'

const out = () => path.join(temporaryFolder(), 'dataset')

describe('depeche extract', () => {
  test('reads the sample articles into a valid dataset and says what it did', () => {
    const folder = out()
    const { status, stdout, stderr } = depeche('extract', 'input', '--out', folder)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('Read 32 articles')
    expect(stdout).toContain('5 skipped: 1 English, 1 Italian, 1 Multiple languages, 1 Portuguese, 1 Spanish')
    expect(Object.keys(dataset(folder))).toEqual([
      'articles.jsonl',
      'errors.jsonl',
      'events.jsonl',
      'manifest.json',
      'people.jsonl',
    ])
    expect(depeche('validate', folder)).toMatchObject({ status: 0, stderr: '' })
  })

  test('keeps an article in another language as skipped, with its language', () => {
    const folder = out()
    depeche('extract', samples(['a01', 'a36']), '--out', folder)
    const skipped = records<Article>(folder, 'articles.jsonl').filter(({ status }) => status === 'skipped')
    expect(skipped).toMatchObject([
      { id: 'a36', skipReason: 'not-french', language: { code: 'eng' }, events: [] },
    ])
  })

  test('reads the French parts of bilingual articles when asked, on the command line or by the configuration', () => {
    const [asked, configured] = [out(), out()]
    const articles = samples(['a24'])
    depeche('extract', articles, '--out', asked, '--language', 'fra', '--language', 'mul')
    const config = path.join(path.dirname(configured), 'depeche.config.json')
    writeFileSync(config, JSON.stringify({ inputs: [articles], out: 'dataset', languages: ['fra', 'mul'] }))
    depeche('extract', '--config', config)
    expect(dataset(configured)).toEqual(dataset(asked))
    const [article] = records<Article>(asked, 'articles.jsonl')
    expect(article).toMatchObject({ status: 'extracted', language: { code: 'mul' } })
    const foreign = article?.blocks.filter(({ language }) => language === 'spa') ?? []
    expect(foreign.length).toBeGreaterThan(0)
    for (const { start, end } of foreign)
      expect(article?.sentences.filter((one) => one.start < end && one.end > start)).toEqual([])
    const manifest = JSON.parse(dataset(asked)['manifest.json'] as string) as Manifest
    expect(manifest.options).toEqual({ languages: ['fra', 'mul'] })
  })

  test('gives the same bytes for any order of files and any concurrency', () => {
    const [one, two, three] = [out(), out(), out()]
    const files = ['a01', 'a02', 'a03', 'a04', 'a05', 'a06'].map((id) => `input/${id}.txt`)
    depeche('extract', ...files, '--out', one, '--concurrency', '1')
    depeche('extract', ...[...files].reverse(), '--out', two, '--concurrency', '3')
    depeche('extract', ...files.slice(3), ...files.slice(0, 3), '--out', three, '--concurrency', '2')
    expect(dataset(two)).toEqual(dataset(one))
    expect(dataset(three)).toEqual(dataset(one))
  })

  test('one bad input is listed with file, line and field, and the rest goes on', () => {
    const folder = out()
    const source = path.join(temporaryFolder(), 'feed.jsonl')
    const good = (id: string) => JSON.stringify({ id, text: 'Le préfet a pris un arrêté jeudi.' })
    writeFileSync(source, `${good('a')}\n{"id": "b", "text": \n{"id": "c", "text": 5}\n${good('d')}\n`)
    const { status, stdout } = depeche('extract', source, '--out', folder)
    expect(status).toBe(1)
    expect(stdout).toContain(`${source}:2`)
    expect(records<Article>(folder, 'articles.jsonl').map(({ id }) => id)).toEqual(['a', 'd'])
    expect(records<InputErrorRecord>(folder, 'errors.jsonl')).toMatchObject([
      { file: source, line: 2, code: 'bad-json' },
      { file: source, line: 3, field: 'text', code: 'schema' },
    ])
  })

  test('--json prints the summary as data', () => {
    const summary = JSON.parse(depeche('extract', samples(['a01']), '--out', out(), '--json').stdout)
    expect(summary).toMatchObject({ added: 1, known: 0, refused: [], dataset: { articles: 1 } })
  })

  test('the manifest says what made the dataset', () => {
    const folder = out()
    depeche('extract', samples(['a01', 'a02']), '--out', folder)
    const manifest = JSON.parse(dataset(folder)['manifest.json'] as string) as Manifest
    expect(manifest).toMatchObject({ offsets: 'utf16', counts: { articles: 2, refused: 0 } })
    expect(manifest.inputs.map(({ id }) => id)).toEqual(['a01', 'a02'])
  })
})

test.each(['extract', 'events', 'explain', 'export', 'report', 'validate', 'evaluate', 'completion'])(
  'the help of %s shows how it is used, and that it can give JSON',
  (command) => {
    const { stdout, status } = depeche(command, '--help')
    expect(stdout).toMatch(new RegExp(`\\$ .*depeche ${command}`))
    if (command !== 'completion') expect(stdout).toContain('--json')
    expect(status).toBe(0)
  },
)

describe('wrong usage gets exit code 2 and a hint', () => {
  test.each([
    [['extract'], 'Expected inputs: files, folders, globs or -'],
    [['extract', 'input', '--concurrency', 'many'], 'Expected a whole number from 1 to 256, got "many"'],
    [['extract', 'input', '--max-bytes', '3 apples'], 'Expected a size such as 20M'],
    [['extract', 'input', '--language', 'eng'], 'got "eng": the rules are written for French'],
    [['extract', '/nowhere/at/all', '--out', '/tmp/unused'], '/nowhere/at/all'],
    [['extrakt', 'input'], 'Did you mean extract?'],
    [['events', '/tmp'], 'holds no dataset'],
    [['events', 'x', '--from', '2023-02-30'], 'Expected a day as YYYY-MM-DD'],
    [['events', 'x', '--type', 'PARTY'], 'Expected one of AGREE'],
    [['events', 'x', '--country', 'Frankreich'], 'Expected a country code of two letters such as FR'],
    [['events', 'x', '--from', '2025-02-01', '--to', '2025-01-01'], 'no later than --to (2025-01-01)'],
  ])('depeche %s', (args, message) => {
    const { status, stdout, stderr } = depeche(...args)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('an output folder that cannot be written is named', () => {
    const file = path.join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const { status, stderr } = depeche('extract', 'input/a01.txt', '--out', path.join(file, 'dataset'))
    expect(stderr).toContain(`Cannot write to ${path.join(file, 'dataset')}`)
    expect(status).toBe(2)
  })
})

test('--help teaches: every command with examples', () => {
  expect(depeche('--help').stdout).toContain('Begin with:')
  for (const command of ['extract', 'events', 'validate', 'evaluate'])
    expect(depeche(command, '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('$ depeche'),
    })
})

describe('a day without news is no mistake', () => {
  const NOTHING = /^Read 0 articles in [\d.]+ s\n {2}the inputs hold no article\n/

  test('in an empty folder', () => {
    const [empty, folder] = [temporaryFolder(), out()]
    const { status, stdout, stderr } = depeche('extract', empty, '--out', folder)
    expect(stdout).toMatch(NOTHING)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(depeche('validate', folder).status).toBe(0)
  })

  test('in a stream', () => {
    const { status, stdout } = depeche('extract', '-', '--out', out())
    expect(stdout).toMatch(NOTHING)
    expect(status).toBe(0)
  })

  test('but a folder of other files is wrong usage', () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'a.pdf'), '')
    expect(depeche('extract', folder, '--out', out())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(folder),
    })
  })
})

test('columns of metadata that are not used are noted, and nothing is refused for them', () => {
  const [folder, articles] = [out(), temporaryFolder()]
  writeFileSync(path.join(articles, 'a.txt'), 'Le Sénat a rejeté le texte mercredi soir.')
  writeFileSync(path.join(articles, 'metadata.csv'), 'file,auteur,souce\na.txt,Durand,AFP\n')
  const { status, stdout } = depeche('extract', articles, '--out', folder)
  expect(stdout).toMatch(/^Read 1 article in .*\n {2}1 extracted\n\n/)
  expect(stdout).toMatch(/\n2 notes on what is not used\n {2}! .*\(auteur\): Unknown field/)
  expect(status).toBe(0)
  expect(records<InputErrorRecord>(folder, 'errors.jsonl').map((error) => error.severity)).toEqual([
    'ignored',
    'ignored',
  ])
  const manifest = JSON.parse(dataset(folder)['manifest.json'] as string) as Manifest
  expect(manifest.counts.refused).toBe(0)
  expect(depeche('validate', folder).status).toBe(0)
})
