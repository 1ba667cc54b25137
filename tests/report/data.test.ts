import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { epochDay } from '../../pipeline/core/day.ts'
import { UsageError } from '../../pipeline/core/errors.ts'
import type { Event } from '../../pipeline/core/records.generated.ts'
import type {
  ArticleEntry,
  EventColumns,
  EventEntry,
  EventIndex,
  EventRow,
  Overview,
  PeopleIndex,
  PersonEntry,
  RuleTexts,
  SearchShard,
} from '../../pipeline/report/contract.ts'
import { binDays, stepFor } from '../../pipeline/report/days.ts'
import { eventRow, newestFirst, rankOf } from '../../pipeline/report/event-row.ts'
import { writeReport } from '../../pipeline/report/index.ts'
import { dataScript, scriptJson } from '../../pipeline/report/script.ts'
import { searchWords } from '../../pipeline/report/words.ts'
import { articles, events, HOSTILE, writeDataset } from './fixture.ts'

/** What a data file hands over when a browser runs it. */
function value<T>(report: string, name: string): T {
  const given = new Map<string, string>()
  const script = readFileSync(path.join(report, 'data', `${name}.js`), 'utf8')
  runInNewContext(script, { depeche: (key: string, data: unknown) => given.set(key, JSON.stringify(data)) })
  return JSON.parse(given.get(name) ?? 'null')
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()

describe('data as scripts', () => {
  test.each(HOSTILE)('nothing in %j ends the script or a line of it', (text) => {
    const json = scriptJson({ [text]: text })
    expect(json).not.toMatch(/[<>\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ [text]: text })
  })

  test('any text comes back as it was, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(dataScript('x', scriptJson(text)))
        let got: unknown
        runInNewContext(bytes.toString('utf8'), { depeche: (_: string, data: unknown) => (got = data) })
        expect(got).toBe(text)
      }),
    )
  })
})

describe('the report', () => {
  let report = ''
  beforeAll(async () => {
    const dataset = writeDataset()
    report = path.dirname(await writeReport(dataset, path.join(dataset, 'report')))
  })

  test('has a page and no leftovers', () => {
    expect(existsSync(path.join(report, 'index.html'))).toBe(true)
    expect(readdirSync(path.dirname(report)).filter((name) => name.startsWith('report'))).toEqual(['report'])
  })

  test('counts articles by day, source and language, and events by type', () => {
    const overview = value<Overview>(report, 'overview')
    expect(overview.step).toBe('day')
    expect(overview.volumes).toEqual([
      ['2024-05-03', 1],
      ['2024-05-04', 1],
      ['2024-05-05', 1],
    ])
    expect(overview.languages).toEqual([
      ['fra', 2],
      ['eng', 1],
    ])
    expect(overview.sources).toHaveLength(3)
    expect(overview.types).toEqual([
      { type: 'CONSULT', count: 1, bins: [['2024-05-03', 1]] },
      { type: 'STATEMENT', count: 1, bins: [] },
    ])
    expect(overview.unplottedEvents).toBe(1)
    expect(overview.leading.map(({ id }) => id)).toEqual(['ev-1'])
  })

  test('lists events newest first, undated last, with columns to filter by', () => {
    const index = value<EventIndex>(report, 'events/index')
    const rows = value<EventRow[]>(report, 'events/rows-0')
    const columns = value<EventColumns>(report, 'events/columns-0')
    expect(rows.map(({ id }) => id)).toEqual(['ev-1', 'ev-2'])
    expect(columns.from).toEqual([epochDay('2024-05-03'), null])
    expect(columns.countries.map((list) => list.map((one) => index.countries[one]))).toEqual([
      ['FR', 'SN'],
      [],
    ])
    expect(columns.people.map((list) => list.map((one) => index.people[one]?.[0]))).toEqual([
      ['per-1', 'per-2'],
      [HOSTILE[1]],
    ])
  })

  test('finds every word of an event in its shard', () => {
    const rows = value<EventRow[]>(report, 'events/rows-0')
    const found = (word: string) => {
      const shard = value<SearchShard>(report, `search/${word.slice(0, 2)}`)
      const distances = shard.find(([each]) => each === word)?.[1] ?? []
      let at = 0
      return distances.map((distance) => {
        at += distance
        return rows[at]?.id
      })
    }
    expect(found('rencontre')).toEqual(['ev-1'])
    expect(found('hacked')).toEqual(['ev-2'])
  })

  test('an event knows its articles, its parts, and ids that it took in', () => {
    const entries = value<EventEntry[]>(report, 'event/0')
    const one = entries.find(({ id }) => id === 'ev-1')
    expect(one).toMatchObject({ record: events[0], parts: ['ev-2'] })
    expect(one && 'origins' in one && one.origins.map(({ article }) => article)).toEqual(['a1', '__proto__'])
    expect(entries.find(({ id }) => id === 'ev-0')).toEqual({ id: 'ev-0', absorbedBy: 'ev-1' })
  })

  test('an article leads to the events and people of the dataset', () => {
    const entries = value<ArticleEntry[]>(report, 'article/0')
    expect(entries.map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
    const entry = entries.find(({ id }) => id === '__proto__')
    expect(entry?.events).toEqual([['e1', 'ev-1']])
    expect(entry?.people).toEqual([
      ['p1', 'per-1'],
      ['p2', 'per-2'],
    ])
    expect(entry?.record.text).toBe(articles[1]?.text)
  })

  test('a person comes with quotes, meetings and events', () => {
    const [anne] = value<PersonEntry[]>(report, 'person/0')
    expect(anne?.quotes.map(({ type, text, cue, origin }) => [type, text, cue, origin.day])).toEqual([
      ['direct', 'Nous avancerons le 4 mai.', 'a dit', '2024-05-03'],
    ])
    expect(anne?.meetings).toEqual([{ person: 'per-2', name: 'Omar Diallo', events: ['ev-1'] }])
    expect(anne?.eventCount).toBe(1)
    const { rows, network } = value<PeopleIndex>(report, 'people')
    expect(rows.map(([id]) => id)).toEqual(['per-1', 'per-2'])
    expect(network.links).toEqual([{ a: 0, b: 1, meetings: 1 }])
  })

  test('says of the rule behind every mark what it finds', () => {
    const rules = new Map(value<RuleTexts>(report, 'rules').map(([id, about]) => [id, about]))
    const found = articles.flatMap(({ dates, people, quotes, events: told }) =>
      [...dates, ...people.flatMap(({ roles }) => roles), ...quotes, ...told].map(({ rule }) => rule),
    )
    expect(new Set(found).size).toBe(4)
    for (const rule of found) expect(rules.get(rule)?.en, rule).toMatch(/.{15}/)
    expect(rules.size).toBe(value<RuleTexts>(report, 'rules').length)
  })

  test('is the same bytes again', async () => {
    const dataset = writeDataset()
    const again = path.dirname(await writeReport(dataset, path.join(dataset, 'report')))
    const digest = (folder: string) =>
      filesOf(folder).map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
    expect(digest(again)).toEqual(digest(report))
  })
})

test('a report replaces a report, and nothing else', async () => {
  const dataset = writeDataset({ empty: true })
  const out = path.join(dataset, 'report')
  await writeReport(dataset, out)
  await writeReport(dataset, out)
  expect(value<Overview>(out, 'overview').counts.articles).toBe(0)
  const precious = mkdtempSync(path.join(tmpdir(), 'depeche-'))
  writeFileSync(path.join(precious, 'thesis.txt'), 'words')
  await expect(writeReport(dataset, precious)).rejects.toThrow(UsageError)
  expect(readdirSync(precious)).toEqual(['thesis.txt'])
  await expect(writeReport(precious, path.join(precious, 'report'))).rejects.toThrow('holds no dataset')
})

test('what fails leaves the report before as it was, and nothing beside it', async () => {
  const dataset = writeDataset()
  const out = path.join(dataset, 'report')
  await writeReport(dataset, out)
  const page = readFileSync(path.join(out, 'data/overview.js'), 'utf8')
  writeFileSync(path.join(dataset, 'articles.jsonl'), '{"id":')
  await expect(writeReport(dataset, out)).rejects.toThrow()
  expect(readFileSync(path.join(out, 'data/overview.js'), 'utf8')).toBe(page)
  expect(readdirSync(dataset).filter((name) => name.startsWith('report'))).toEqual(['report'])
})

test("a neighbour's folder is left alone, and a place that takes no folder is named", async () => {
  const dataset = writeDataset({ empty: true })
  mkdirSync(path.join(dataset, 'report.next'))
  writeFileSync(path.join(dataset, 'report.next/thesis.txt'), 'words')
  await writeReport(dataset, path.join(dataset, 'report'))
  expect(readdirSync(path.join(dataset, 'report.next'))).toEqual(['thesis.txt'])
  const file = path.join(dataset, 'manifest.json')
  for (const out of [file, path.join(file, 'report')])
    await expect(writeReport(dataset, out)).rejects.toThrow(UsageError)
})

describe('events in order', () => {
  const dated = (id: string, value: string, day: string | null): Event => ({
    ...(events[0] as Event),
    id,
    date: { value, interval: day === null ? null : { from: day, to: day }, basis: 'explicit' },
  })
  const all = [
    dated('week', '2024-W10', '2024-03-04'),
    dated('yearless', 'XXXX-05-03', null),
    dated('day', '2024-12-01', '2024-12-01'),
    { ...dated('none', '', null), date: null },
    dated('same day', '2024-12-01', '2024-12-01'),
  ]
  test('are newest first by their days, not by how their dates are written', () => {
    const ranked = all.map((event) => ({ rank: rankOf(event), row: eventRow(event) }))
    expect(ranked.sort(newestFirst).map(({ row }) => row.id)).toEqual([
      'day',
      'same day',
      'week',
      'yearless',
      'none',
    ])
  })
})

describe('bins', () => {
  test.each([
    ['day', 30, '2024-05-05'],
    ['week', 400, '2024-04-29'],
    ['month', 4000, '2024-05-01'],
  ] as const)('of a %s for %i days', (step, days, first) => {
    expect(stepFor(days)).toBe(step)
    expect(binDays([epochDay('2024-05-05') ?? 0], step)).toEqual([[first, 1]])
  })
})

test('search words: no case, accents, ligatures, elisions or single letters', () => {
  expect(searchWords("L'Œuvre à Évian-les-Bains, 2024 : « O »")).toEqual([
    'oeuvre',
    'evian',
    'les',
    'bains',
    '2024',
  ])
})
