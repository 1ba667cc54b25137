import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article, Event } from '../../pipeline/core/records.generated.ts'
import { CLI, depeche, records, samples, temporaryFolder } from './depeche.ts'

const folder = path.join(temporaryFolder(), 'dataset')

beforeAll(() => {
  depeche('extract', samples(['a01', 'a02', 'a03', 'a04', 'a05', 'a06']), '--out', folder)
})

describe('depeche events', () => {
  const ids = (...args: string[]) =>
    (JSON.parse(depeche('events', folder, '--json', ...args).stdout) as Event[]).map(({ id }) => id)

  test('prints every event once, with its sentences and sources', () => {
    const { stdout, status } = depeche('events', folder)
    expect(status).toBe(0)
    expect(stdout).toContain('Agence Orbis-Presse')
    expect(new Set(ids()).size).toBe(records(folder, 'events.jsonl').length)
  })

  test('picks by country, time, type and number of sources', () => {
    const all = records<Event>(folder, 'events.jsonl')
    const vietnam = ids('--country', 'vn')
    expect(vietnam.length).toBeGreaterThan(0)
    expect(vietnam.length).toBeLessThan(all.length)
    const touches = ({ date }: Event) =>
      (date?.interval?.to ?? '') >= '2025-03-01' && (date?.interval?.from ?? '9') <= '2025-03-31'
    const march = all.filter(touches).map(({ id }) => id)
    expect(march.length).toBeGreaterThan(0)
    expect(ids('--from', '2025-03-01', '--to', '2025-03-31').sort()).toEqual(march.sort())
    expect(ids('--type', 'SANCTION').sort()).toEqual(
      all
        .filter(({ type }) => type === 'SANCTION')
        .map(({ id }) => id)
        .sort(),
    )
    expect(ids('--min-sources', '2').length).toBe(
      all.filter(({ independentSources }) => independentSources >= 2).length,
    )
  })

  test('stops quietly when nobody reads on', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" events "${folder}" | head -n 1`],
      {
        encoding: 'utf8',
      },
    )
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })

  test.skipIf(!existsSync('/dev/full'))(
    'says in one line that the output cannot be written (on /dev/full, which Linux has)',
    () => {
      const command = `"${process.execPath}" "${CLI}" events "${folder}" > /dev/full`
      const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
      expect(stderr).toMatch(/^depeche: Cannot write the output \(.*ENOSPC.*\)\n$/)
      expect(status).toBe(2)
    },
  )

  test('finds a person whatever the accents and case', () => {
    expect(ids('--person', 'SAVELNIKOV')).toEqual(ids('--person', 'savelnikov'))
    expect(ids('--person', 'Savelnikov').length).toBeGreaterThan(0)
  })
})

describe('depeche explain', () => {
  test('shows sentence by sentence what was found, with the rule', () => {
    const { stdout } = depeche('explain', folder, 'a04')
    const [date] = records<Article>(folder, 'articles.jsonl').find(({ id }) => id === 'a04')?.dates ?? []
    expect(stdout).toContain(`« ${date?.text} »`)
    expect(stdout).toContain(date?.rule)
  })

  test('says in words what the rules that fired do', () => {
    const { stdout } = depeche('explain', folder, 'a04')
    expect(stdout).toMatch(/^ {2}event\.consult\.\S+ CONSULT told by the (?:noun|verb) « /mu)
  })

  test('says why mentions were united', () => {
    const united = records<Event>(folder, 'events.jsonl').find(({ merged }) => merged.length > 0)
    const mention = united?.mentions[0]
    const { stdout } = depeche('explain', folder, mention?.article ?? '', '--event', mention?.event ?? '')
    expect(stdout).toContain(united?.merged[0]?.reasons[0])
  })

  test('names an article that is not there, and what ids look like', () => {
    expect(depeche('explain', folder, 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no article "nowhere"; its ids are like a01'),
    })
  })
})

test('a damaged dataset is named by file and line, without a stack', () => {
  const copy = path.join(temporaryFolder(), 'damaged')
  cpSync(folder, copy, { recursive: true })
  writeFileSync(path.join(copy, 'events.jsonl'), '{"id":')
  const { status, stderr } = depeche('events', copy)
  expect(stderr).toContain('events.jsonl:1 is damaged')
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(2)
})

test.each(['duckdb', 'csv', 'parquet'])(
  'a disk too small for %s is said in one line, and nothing is left on it',
  (format) => {
    const exported = path.join(temporaryFolder(), 'export')
    // Files of no more than 50 kB: the nearest to a full disk that needs no rights.
    const command = `ulimit -f 100; "${process.execPath}" "${CLI}" export "${folder}" -f ${format} -o "${exported}"`
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stderr).toMatch(
      /^depeche: Cannot write the export \(.*File too large.*\)\. .* the dataset is as it was\n$/,
    )
    expect(status).toBe(2)
    expect(readdirSync(exported)).toEqual([])
  },
)

describe('depeche validate', () => {
  test('finds a wrong offset, naming file, line and field', () => {
    const copy = path.join(temporaryFolder(), 'broken')
    depeche('extract', samples(['a04', 'a05']), '--out', copy)
    const file = path.join(copy, 'articles.jsonl')
    const [first, second] = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Article)
    if (second?.dates[0]) second.dates[0].start += 1
    writeFileSync(file, `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`)
    const { status, stdout } = depeche('validate', copy)
    expect(status).toBe(1)
    expect(stdout).toContain('articles.jsonl:2 dates[0]: Expected text[')
  })
})

describe('a command that is given no dataset', () => {
  const run = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [CLI, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
  const here = temporaryFolder()
  const valid = (cwd: string) => run(cwd, 'validate', '--json').status

  test('takes the folder that extract writes to from here: of the configuration, else output', () => {
    const { status, stderr } = run(here, 'events')
    expect(status).toBe(2)
    expect(stderr).toContain('output')
    cpSync(folder, path.join(here, 'output'), { recursive: true })
    expect(run(here, 'events', '--json').stdout).toBe(depeche('events', folder, '--json').stdout)
    expect(valid(here)).toBe(0)
    writeFileSync(path.join(here, 'depeche.config.json'), '{"out": "data"}')
    expect(valid(here)).toBe(2)
    cpSync(folder, path.join(here, 'data'), { recursive: true })
    expect(valid(here)).toBe(0)
    expect(run(here, 'export', '--format', 'csv', '--out', 'tables').status).toBe(0)
  })

  test('or lacks something else points to the help of its own', () => {
    expect(run(here, 'export').stderr).toContain('(depeche export --help')
    expect(run(here, 'eventz').stderr).toContain('(depeche --help')
  })
})
