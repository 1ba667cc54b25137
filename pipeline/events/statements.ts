/** Statements: one event per speaker and occasion, from the quotes of the article. */
import { overlaps } from '../core/span.ts'
import type { Draft } from './draft.ts'
import type { EventDoc, Scene } from './scene.ts'
import { tokenFrom } from './scene.ts'
import type { Trigger } from './trigger.ts'

const entry: Trigger = {
  id: 'statement.quote',
  rule: 'event.statement.quote',
  type: 'STATEMENT',
  pos: 'verb',
  frame: 'speak',
  head: '',
  rest: [],
  reflexive: false,
  patterns: {},
}

/** Statement events of the quotes whose cue is no other event already. */
export function statementDrafts(doc: EventDoc, scenes: readonly Scene[], told: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  const seen = new Set<string>()
  for (const quote of doc.quotes) {
    const { cue, speaker } = quote
    if (!cue || !speaker) continue
    if (told.some((draft) => overlaps(draft.trigger, cue))) continue
    if (seen.has(speaker.name)) continue
    const scene = scenes.find(({ sentence }) => overlaps(sentence, cue))
    if (!scene) continue
    seen.add(speaker.name)
    const person = speaker.person ? doc.people.find(({ id }) => id === speaker.person) : undefined
    const span = speaker.mention ?? cue
    const kind = speaker.kind === 'anonymous' ? 'group' : speaker.kind
    found.push({
      scene,
      trigger: { start: cue.start, end: cue.end, text: cue.text },
      entry,
      type: 'STATEMENT',
      status: 'happened',
      roles: [
        {
          actor: {
            start: span.start,
            end: span.end,
            name: person?.name ?? speaker.name,
            country: person?.country ?? null,
            kind,
            ...(person ? { person: person.id } : {}),
            source: 'name',
            unit: span,
          },
          part: 'actor',
        },
      ],
      place: null,
      date: null,
      at: tokenFrom(scene, cue.start),
      verbal: true,
      weak: false,
      speech: true,
    })
  }
  return found
}
