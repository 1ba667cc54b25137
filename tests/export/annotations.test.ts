import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { FileNames } from '../../pipeline/export/file-names.ts'
import { brat } from '../../pipeline/export/formats/brat.ts'
import { alpha3, PLOVER_COLUMNS, ploverLine, votedCoding } from '../../pipeline/export/formats/plover.ts'
import { timeml } from '../../pipeline/export/formats/timeml.ts'
import { webAnnotations } from '../../pipeline/export/formats/web-annotation.ts'
import { exportDataset } from '../../pipeline/export/index.ts'
import { article, event, writeDataset } from './fixture.ts'

describe('TimeML', () => {
  const { document } = new JSDOM(timeml(article), { contentType: 'text/xml' }).window
  test('is well-formed and holds the text unchanged', () => {
    expect(document.querySelector('TEXT')?.textContent).toBe(article.text)
    expect(document.querySelector('DOCID')?.textContent).toBe(article.id)
  })
  test('has the document date as creation time and the two ends of a range apart', () => {
    const timexes = [...document.querySelectorAll('TIMEX3')].map((tag) => [
      tag.getAttribute('value'),
      tag.textContent,
    ])
    expect(timexes).toEqual([
      ['2024-05-06', '2024-05-06'],
      ['2024-05-03', '3'],
      ['2024-05-05', '5 mai 2024'],
    ])
  })
  test('says which values were reckoned, and from the document date where they were', () => {
    const anchored = (anchor: 'text' | 'document' | 'previous') => {
      const dates = article.dates.map((date) => ({ ...date, anchor }))
      const parsed = new JSDOM(timeml({ ...article, dates }), { contentType: 'text/xml' }).window.document
      return [...parsed.querySelectorAll('TEXT TIMEX3')].map((tag) => [
        tag.getAttribute('temporalFunction'),
        tag.getAttribute('anchorTimeID'),
      ])
    }
    const twice = <T>(value: T) => [value, value]
    expect(anchored('text')).toEqual(twice(['false', null]))
    expect(anchored('document')).toEqual(twice(['true', 't0']))
    expect(anchored('previous')).toEqual(twice(['true', null]))
    expect(document.querySelector('DCT TIMEX3')?.getAttribute('tid')).toBe('t0')
  })
  test('stays well-formed with hostile text', () => {
    const hostile = { ...article, text: ']]> <script>\u0000\ud800</TEXT>&amp;', dates: [] }
    const parsed = new JSDOM(timeml(hostile), { contentType: 'text/xml' }).window.document
    expect(parsed.querySelector('TEXT')?.textContent).toBe(']]> <script>\ufffd\ufffd</TEXT>&amp;')
  })
})

test('brat: every text-bound line gives its words at its code points', () => {
  const points = [...article.text]
  const bound = brat(article)
    .split('\n')
    .filter((line) => line.startsWith('T'))
  expect(bound.length).toBeGreaterThan(5)
  for (const line of bound) {
    const [, place, words] = line.split('\t') as [string, string, string]
    const fragments = place
      .slice(place.indexOf(' ') + 1)
      .split(';')
      .map((pair) => pair.split(' ').map(Number))
    expect(fragments.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words)
  }
})

test('Web Annotation: position and quote selectors point at the same words', () => {
  const annotations = [...webAnnotations(article, 'utf16')] as {
    id: string
    target: { selector: { start: number; end: number; exact: string }[] }
  }[]
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
  for (const { target } of annotations) {
    const [position, quote] = target.selector
    expect(article.text.slice(position?.start, position?.end)).toBe(quote?.exact)
  }
})

describe('PLOVER', () => {
  test('gives countries as ISO alpha-3, quad class and source counts', () => {
    const line = ploverLine(event, { type: 'CONSULT', mode: 'visit', quad: 'verbal cooperation' })
    const cells = Object.fromEntries(PLOVER_COLUMNS.map((name, at) => [name, line?.split('\t')[at]]))
    expect(cells).toMatchObject({
      event_type: 'CONSULT',
      event_mode: 'visit',
      quad_code: '1',
      actor_country: 'FRA',
      recipient_country: 'UNO',
      source_count: '1',
    })
  })
  test.each([
    ['2025-11-10TEV', { from: '2025-11-10', to: '2025-11-10' }, ['2025-11-10', '2025-11-10']],
    ['2025-11-10T14:30', { from: '2025-11-10T14:30', to: '2025-11-10T14:30' }, ['2025-11-10', '2025-11-10']],
    ['2025-04', { from: '2025-04-01', to: '2025-04-30' }, ['2025-04-01', '2025-04-30']],
    ['2025-04-02/', { from: '2025-04-02', to: null }, ['2025-04-02', '']],
    ['XXXX-WXX-5', null, ['', '']],
  ])('a date of %s is its days, with the value beside them', (value, interval, days) => {
    const meet = { type: 'CONSULT', mode: null, quad: 'verbal cooperation' } as const
    const dated = { ...event, date: { value, interval, basis: 'explicit' } } as const
    const cells = ploverLine(dated, meet)?.split('\t') ?? []
    const cell = (name: (typeof PLOVER_COLUMNS)[number]) => cells[PLOVER_COLUMNS.indexOf(name)]
    expect([cell('event_date'), cell('event_date_to')]).toEqual(days)
    expect(cell('timex_value')).toBe(value)
  })
  test('an event without a date has none', () => {
    const cells = ploverLine(
      { ...event, date: null },
      { type: 'AGREE', mode: null, quad: 'verbal cooperation' },
    )
    expect(cells?.split('\t').slice(1, 4)).toEqual(['', '', ''])
  })
  describe('of mentions that differ, the coding', () => {
    const meet = { type: 'CONSULT', mode: 'visit', quad: 'verbal cooperation' } as const
    const third = { ...meet, mode: 'third-party' }
    const accuse = { type: 'ACCUSE', mode: null, quad: 'verbal conflict' } as const
    test.each([
      ['is of the type that the event was voted to', [accuse, accuse, meet], meet],
      ['is the most frequent', [meet, third, third], third],
      ['is the first of equals', [third, meet], third],
      ['is none when no mention of that type is coded', [accuse], null],
    ] as const)('%s', (_, codings, wanted) => {
      const mentions = codings.map((plover) => ({ type: plover.type, plover }))
      expect(votedCoding('CONSULT', mentions)).toEqual(wanted)
    })
  })
  test('leaves out what PLOVER does not code', () => expect(ploverLine(event, null)).toBeNull())
  test.each([
    ['RU', 'RUS'],
    ['EU', 'EUR'],
    ['XX', ''],
    [null, ''],
  ])('%s → %s', (code, wanted) => expect(alpha3(code)).toBe(wanted))
})

describe('file names', () => {
  const named = (...ids: readonly string[]) => {
    const names = new FileNames()
    return ids.map((id) => names.of(id))
  }
  test('give the id back', () => {
    const [name] = named('élection*/n° 1.txt')
    expect(decodeURIComponent(name ?? '')).toBe('élection*/n° 1.txt')
  })
  test('fit into 255 bytes with their ending, and still differ', () => {
    const long = 'é'.repeat(200)
    const names = named(`${long}1`, `${long}2`)
    expect(new Set(names).size).toBe(2)
    for (const name of names) {
      expect(Buffer.byteLength(name)).toBeLessThan(200)
      expect(() => decodeURIComponent(name)).not.toThrow()
    }
  })
  test('differ by more than capitals', () => {
    const names = named('A', 'a', 'b')
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
    expect(names[2]).toBe('b')
  })
  test.each(['.', '..', '../x', 'con', 'NUL.txt', '\ud800', 'a\0b'])('%j names a file like others', (id) => {
    const [name = ''] = named(id)
    expect(name).toMatch(/^[^./\\\0][^/\\\0]*$/)
    expect(name).not.toMatch(/^(?:con|nul)(?:\.|$)/i)
  })
})

test('one file per article, whatever its id', async () => {
  const dataset = writeDataset()
  const out = path.join(dataset, 'out')
  const options = { out, offsets: 'utf16', tables: [], excel: false } as const
  await exportDataset(dataset, { format: 'brat', ...options })
  await exportDataset(dataset, { format: 'timeml', ...options })
  expect(readdirSync(out).sort()).toEqual([
    '%C3%A9lection%2F1.ann',
    '%C3%A9lection%2F1.tml',
    '%C3%A9lection%2F1.txt',
    'annotation.conf',
  ])
  expect(readFileSync(path.join(out, '%C3%A9lection%2F1.txt'), 'utf8')).toBe(article.text)
})
