import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { extractBatch } from '../../pipeline/batch/index.ts'
import type { Article, Event, Manifest, PersonRecord } from '../../pipeline/core/records.generated.ts'
import { checkDataset } from '../../pipeline/dataset/check.ts'
import { FILES } from '../../pipeline/dataset/files.ts'
import { records } from './files.ts'

interface Dataset {
  articles: Article[]
  events: Event[]
  people: PersonRecord[]
  manifest: Manifest
}

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'depeche-')), 'dataset')

beforeAll(async () => {
  const inputs = ['a01', 'a02', 'a03', 'a04', 'a05', 'a06'].map((id) => `input/${id}.txt`)
  await extractBatch(inputs, { out: folder, concurrency: 1 })
})

/** The problems of a copy of the dataset with a change. */
async function problemsAfter(change: (dataset: Dataset) => void): Promise<string[]> {
  const copy = `${folder}-copy`
  cpSync(folder, copy, { recursive: true })
  const whole: Dataset = {
    articles: records(copy, FILES.articles),
    events: records(copy, FILES.events),
    people: records(copy, FILES.people),
    manifest: JSON.parse(readFileSync(path.join(copy, FILES.manifest), 'utf8')),
  }
  change(whole)
  for (const file of ['articles', 'events', 'people'] as const)
    writeFileSync(path.join(copy, FILES[file]), whole[file].map((one) => `${JSON.stringify(one)}\n`).join(''))
  writeFileSync(path.join(copy, FILES.manifest), JSON.stringify(whole.manifest))
  return (await checkDataset(copy)).map(({ file, field }) => `${file} ${field}`)
}

const found = <T>(one: T | undefined): T => {
  if (one === undefined) throw new Error('Expected the samples to hold one')
  return one
}

test('a dataset as it was written has no problems', async () => {
  expect(await problemsAfter(() => {})).toEqual([])
})

const united = ({ events }: Dataset) => found(events.find(({ merged }) => merged.length > 0))
const first = ({ events }: Dataset) => found(events[0])
const participant = ({ participants }: Pick<Event, 'participants'>) =>
  participants.find(({ person }) => person !== undefined)

test.each<[string, string, (dataset: Dataset) => void]>([
  [
    'mention',
    'events.jsonl mentions[0]',
    (all) => Object.assign(found(united(all).mentions[0]), { event: 'e999' }),
  ],
  [
    'merged pair',
    'events.jsonl merged[0].a',
    (all) => Object.assign(found(united(all).merged[0]), { a: 'a01/e999' }),
  ],
  ['larger event', 'events.jsonl partOf', (all) => Object.assign(first(all), { partOf: 'ev-0' })],
  [
    'event as part of itself',
    'events.jsonl partOf',
    (all) => Object.assign(first(all), { partOf: first(all).id }),
  ],
  [
    'absorbed id',
    'events.jsonl absorbed',
    ({ events }) => found(events[0]).absorbed.push(found(events[1]).id),
  ],
  [
    'id absorbed twice',
    'events.jsonl absorbed',
    ({ events }) => {
      for (const event of events.slice(0, 2)) event.absorbed.push('ev-0')
    },
  ],
  [
    'participant',
    'events.jsonl participants[0].person',
    ({ events }) =>
      Object.assign(found(events.map(({ participants }) => participants[0]).find((one) => one?.person)), {
        person: 'nobody',
      }),
  ],
  [
    'event id',
    'events.jsonl id',
    ({ events }) => Object.assign(found(events[1]), { id: found(events[0]).id }),
  ],
  [
    'person id',
    'people.jsonl id',
    ({ people }) => Object.assign(found(people[1]), { id: found(people[0]).id }),
  ],
  [
    'article of a person',
    'people.jsonl articles[0]',
    ({ people }) => Object.assign(found(people[0]?.articles[0]), { person: 'p999' }),
  ],
  [
    'quote of a person',
    'people.jsonl quotes[0]',
    ({ people }) =>
      Object.assign(found(people.map(({ quotes }) => quotes[0]).find((one) => one !== undefined)), {
        quote: 'q999',
      }),
  ],
  [
    'article of a role',
    'people.jsonl roles[0].articles',
    ({ people }) =>
      found(people.map(({ roles }) => roles[0]).find((one) => one !== undefined)).articles.push('x'),
  ],
  [
    'speaker',
    'articles.jsonl quotes[0].speaker.person',
    ({ articles }) =>
      Object.assign(
        found(
          articles.map(({ quotes }) => quotes[0]).find((one) => one?.speaker?.person)?.speaker ?? undefined,
        ),
        {
          person: 'p999',
        },
      ),
  ],
  [
    'digest of an input',
    'manifest.json inputs[0]',
    ({ manifest }) => Object.assign(found(manifest.inputs[0]), { digest: '0'.repeat(64) }),
  ],
  ['input', 'manifest.json inputs', ({ manifest }) => manifest.inputs.pop()],
])('a wrong %s is found', async (_, problem, change) => {
  expect(await problemsAfter(change)).toContain(problem)
})

test('a wrong participant or date in an article is found', async () => {
  const problems = await problemsAfter(({ articles }) => {
    for (const event of articles.flatMap(({ events }) => events)) {
      const one = participant(event)
      if (one) one.person = 'p999'
      if (event.date?.dateId !== undefined) event.date.dateId = 'd999'
    }
  })
  expect(
    problems.some((one) => /^articles.jsonl events\[\d+\]\.participants\[\d+\]\.person$/.test(one)),
  ).toBe(true)
  expect(problems.some((one) => /^articles.jsonl events\[\d+\]\.date\.dateId$/.test(one))).toBe(true)
})
