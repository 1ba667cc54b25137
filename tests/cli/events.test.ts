import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '../../pipeline/core/records.generated.ts'
import { depeche, temporaryFolder } from './depeche.ts'

const folder = temporaryFolder()
const dataset = path.join(folder, 'dataset')

const ARTICLES = [
  {
    id: 'n1',
    publishedAt: '2025-03-05',
    text: 'Le président français Emmanuel Macron a reçu mardi à Paris le président ukrainien Volodymyr Zelenskiy. M. Zelenskiy a remercié la France.',
  },
  {
    id: 'n2',
    publishedAt: '2025-03-05',
    text: 'Le président français Emmanuel Macron a reçu mardi à Paris son homologue ukrainien, Volodymyr Zelensky. Une manifestation a eu lieu samedi à Marseille.',
  },
]

beforeAll(() => {
  const file = path.join(folder, 'news.jsonl')
  writeFileSync(file, ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join(''))
  depeche('extract', file, '--out', dataset)
})

describe('depeche events --person', () => {
  const ids = (name: string) =>
    (JSON.parse(depeche('events', dataset, '--json', '--person', name).stdout) as Event[]).map(({ id }) => id)

  test.each(['Zelensky', 'zelenski', 'Zelenskyy', 'zelensky, volodymyr', 'Volodymyr Zelenskiy'])(
    'finds a person under the spelling %s as under any other',
    (name) => {
      expect(ids(name).length).toBeGreaterThan(0)
      expect(ids(name)).toEqual(ids('Zelenskiy'))
    },
  )

  test('calls participants as people.jsonl does', () => {
    const [first] = depeche('events', dataset, '--person', 'Zelensky', '--type', 'CONSULT').stdout.split('\n')
    expect(first).toContain('Volodymyr Zelenskiy (UA)')
  })

  test('says that nobody is called so, and who is called nearly so', () => {
    const { status, stdout, stderr } = depeche('events', dataset, '--person', 'Emmanuel Marceau')
    expect(stdout).toBe('No event matches.\n')
    expect(stderr).toBe(
      `Nobody in ${dataset} is called "Emmanuel Marceau"; the nearest names are Emmanuel Macron.\n`,
    )
    expect(status).toBe(0)
  })

  test('wants a name', () => {
    expect(depeche('events', dataset, '--person', '')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Expected a name'),
    })
  })
})

describe('what an event lacks leaves no hole', () => {
  test('in the list of events', () => {
    const { stdout } = depeche('events', dataset)
    expect(stdout).toContain('PROTEST  Marseille\n')
    expect(stdout).not.toMatch(/ , | $/m)
  })

  test('a source, above all', () => {
    const { stdout } = depeche('events', dataset, '--type', 'CONSULT')
    expect(stdout).toMatch(/; told by 2 articles, source not given$/m)
  })

  test('in the explanation of an article', () => {
    expect(depeche('explain', dataset, 'n2').stdout).not.toMatch(/\S $|; {2}/m)
  })
})

test('depeche explain knows events by the ids that depeche events prints, and by former ones', () => {
  const [{ id }] = JSON.parse(depeche('events', dataset, '--type', 'CONSULT', '--json').stdout) as [Event]
  const whole = depeche('explain', dataset, id)
  expect(whole.stdout).toMatch(new RegExp(`^${id} {2}CONSULT `))
  expect(whole.stdout).toContain('n1/e')
  expect(whole.stdout).toContain('n2/e')
  expect(depeche('explain', dataset, 'n1', '--event', id)).toEqual(whole)
})

test.each([
  ['ukraine', 2, /two letters/],
  ['UK', 2, /No country has the code UK: did you mean GB\?/],
  ['FRA', 2, /did you mean FR\?/],
  ['XX', 2, /two letters/],
  ['ua', 0, /^$/],
  ['EU', 0, /^$/],
  ['Ukraine', 0, /^$/],
])('--country %s has exit code %i', (country, code, complaint) => {
  const { status, stderr } = depeche('events', dataset, '--country', country)
  expect(stderr).toMatch(complaint)
  expect(status).toBe(code)
})

describe('control characters of an article', () => {
  const hostile = path.join(folder, 'hostile')
  const BAD = '\u001b[2J\u001b]0;owned\u0007\u009b\u202e'
  const text = `Le président français Emmanuel Macron a reçu mardi à Paris le chancelier allemand Olaf Scholz, dans le calme${BAD}.`

  beforeAll(() => {
    const file = path.join(folder, 'hostile.jsonl')
    const record = { id: `x${BAD}`, title: `t${BAD}`, source: `s${BAD}`, publishedAt: '2025-03-05', text }
    writeFileSync(file, `${JSON.stringify(record)}\n`)
    depeche('extract', file, '--out', hostile)
  })

  test.each([
    ['events', hostile],
    ['events', hostile, '--json'],
    ['explain', hostile, `x${BAD}`],
    ['explain', hostile, `x${BAD}`, '--json'],
    ['explain', hostile, 'nowhere'],
  ])('do not reach the terminal: %s', (...args) => {
    const { stdout, stderr } = depeche(...args)
    const printed = stdout + stderr
    expect(printed).toMatch(/␛\[2J|\\u001b\[2J/)
    expect(printed.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})
