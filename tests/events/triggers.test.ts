import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { LexiconFile } from '../../pipeline/core/lexicon.ts'
import { readMarked } from '../../pipeline/core/rule.ts'
import { overlaps } from '../../pipeline/core/span.ts'
import { events } from './events.ts'
import { rejects } from './rejects.ts'
import { examples } from './trigger-examples.ts'

const folder = 'pipeline/events/lexicon'
const entries = readdirSync(folder).flatMap((file) => {
  const { entries } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as LexiconFile<{ id?: string }>
  return entries.filter(({ value }) => value.id !== undefined)
})

test('the lexicon holds more than two thousand triggers', () => {
  expect(new Set(entries.flatMap(({ forms }) => forms)).size).toBeGreaterThan(2000)
})

test('every entry of the lexicon has an example', () => {
  expect(entries.map(({ value }) => value.id as string).filter((id) => !(id in examples))).toEqual([])
})

describe.each(Object.entries(examples))('%s', (id, table) => {
  test.each(table.map((one) => [...one] as const))('%s → %s', (marked = '', status, participants) => {
    const { text, spans } = readMarked(marked)
    const [span] = spans
    const found = events(text).find(({ trigger }) => span && overlaps(trigger, span))
    expect({ type: found?.type, status: found?.status }).toEqual({
      type: id.split('.')[0]?.toUpperCase(),
      status,
    })
    if (participants === undefined) return
    const names = (role: string) =>
      found?.participants.filter((one) => one.role === role).map(({ name }) => name)
    const [actors, recipients] = participants
      .split('>')
      .map((list) => list.trim().split(', ').filter(Boolean))
    expect({ actors: names('actor'), recipients: names('recipient') }).toEqual({
      actors,
      recipients: recipients ?? [],
    })
  })
})

test.each(rejects)('no event is told by the marked words of: %s', (marked) => {
  const { text, spans } = readMarked(marked)
  expect(events(text).filter(({ trigger }) => spans.some((span) => overlaps(trigger, span)))).toEqual([])
})
