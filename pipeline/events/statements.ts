/** Statements: one event per speaker and occasion, from the quotes of the article, typed by what the words do. */
import { fold } from '../core/fold.ts'
import type { Quote } from '../core/records.generated.ts'
import { indexFrom, overlaps, type Span } from '../core/span.ts'
import type { Actor } from './actors/index.ts'
import { speakerActors } from './actors/speaker.ts'
import { byScene, type Draft, type Role } from './draft.ts'
import { linkedActors } from './participants/links.ts'
import { type EventDoc, morphAt, type Scene, tokenFrom } from './scene.ts'
import { actOf } from './speech.ts'
import { patternsOf, type Trigger } from './trigger.ts'
import { type VerbGroup, verbGroup } from './verb.ts'
import { loadWords } from './words.ts'

const entry: Trigger = {
  id: 'statement.quote',
  rule: 'event.statement.quote',
  type: 'STATEMENT',
  pos: 'verb',
  frame: 'speak',
  head: '',
  rest: [],
  reflexive: false,
  en: false,
  patterns: patternsOf({ id: 'statement.quote' }, 'statement'),
}

const cues = loadWords<'attribution' | 'thought' | 'continued'>('cues')

/** What the cue is: by its lemma, or by the infinitive of its verb. */
function cueKind(scene: Scene, quote: Quote): 'attribution' | 'thought' | 'continued' | null {
  const { cue } = quote
  if (!cue) return null
  const direct = cues.get(fold(cue.lemma)) ?? cues.get(fold(cue.text))
  if (direct) return direct
  for (
    let at = tokenFrom(scene, cue.start);
    at < scene.to && (scene.doc.tokens.all[at]?.start ?? 0) < cue.end;
    at++
  ) {
    const kind = cues.get(morphAt(scene, at).lemma ?? '')
    if (kind) return kind
  }
  return null
}

/** Whom the words are said to: `a déclaré au Monde`, `a dit à son homologue`. */
function audience(scene: Scene, cue: Span, speakers: readonly Actor[]): Role[] {
  const end = tokenFrom(scene, cue.end)
  return linkedActors(scene)
    .filter(
      ({ actor, from, link }) =>
        link === 'to' &&
        from >= end &&
        from - end < 6 &&
        (actor.kind === 'person' || actor.source === 'organisation') &&
        speakers.every(({ name }) => name !== actor.name),
    )
    .map(({ actor }) => ({ actor, part: 'recipient' }))
}

/** The verb of a cue. */
function verbGroupIn(scene: Scene, cue: Span): VerbGroup | null {
  for (
    let at = tokenFrom(scene, cue.start);
    at < scene.to && (scene.doc.tokens.all[at]?.start ?? 0) < cue.end;
    at++
  ) {
    const group = verbGroup(scene, at)
    if (group) return group
  }
  return null
}

/** Statement events of the quotes whose cue tells no other event. `counterpart` gives the other country of the article. */
export function statementDrafts(
  doc: EventDoc,
  scenes: readonly Scene[],
  told: readonly Draft[],
  counterpart: (own: string) => Actor | null,
): Draft[] {
  const found: Draft[] = []
  const toldIn = byScene(told)
  const cuesIn = new Map<Scene, Span[]>()
  const spoken = new Map<string, number>()
  for (const quote of doc.quotes) {
    const { cue, speaker } = quote
    if (!cue || !speaker) continue
    const scene = scenes[indexFrom(doc.sentences, cue.start)]
    if (!scene || !overlaps(scene.sentence, cue)) continue
    const actors = speakerActors(doc, speaker, cue, scene.actors)
    const [actor] = actors
    if (actor === undefined) continue
    const here = toldIn.get(scene) ?? []
    const same = here.find((draft) => overlaps(draft.trigger, cue))
    if (same) {
      spoken.set(actor.name, scene.sentence.paragraph)
      continue
    }
    const kind = cueKind(scene, quote)
    if (kind === 'attribution' || kind === 'thought') continue
    const others = cuesIn.get(scene) ?? []
    if (others.some((other) => overlaps(other, cue))) continue
    const act = actOf(scene, quote, actor.country, actor.country ? counterpart(actor.country) : null)
    if (
      act === null &&
      (spoken.get(actor.name) === scene.sentence.paragraph ||
        (kind === 'continued' && /il|elle/.test(cue.text)))
    )
      continue
    spoken.set(actor.name, scene.sentence.paragraph)
    cuesIn.set(scene, [...others, cue])
    const group = verbGroupIn(scene, cue)
    found.push({
      scene,
      trigger: { start: cue.start, end: cue.end, text: cue.text },
      entry,
      type: act?.type ?? 'STATEMENT',
      status: 'happened',
      roles: [
        ...actors.map((one) => ({ actor: one, part: 'actor' as const })),
        ...audience(scene, cue, actors),
        ...(act?.recipient ? [{ actor: act.recipient, part: 'recipient' as const }] : []),
      ],
      place: null,
      date: null,
      sentenceDate: null,
      at: tokenFrom(scene, cue.start),
      verbal: true,
      weak: false,
      anterior: group?.anterior ?? false,
      objectOf: -1,
      measured: false,
      past: group?.time === 'past',
      speech: true,
    })
  }
  return found
}
