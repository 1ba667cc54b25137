/** The speaker of a quote as an actor. */
import { fold } from '../../core/fold.ts'
import type { Speaker } from '../../core/records.generated.ts'
import { overlaps, type Span } from '../../core/span.ts'
import { determiner } from '../../french/determiners.ts'
import { countryName, worldNamed } from '../../world/index.ts'
import { type EventDoc, peopleOf } from '../scene.ts'
import { loadWords } from '../words.ts'
import { type Actor, membersOf } from './actor.ts'

/** Sources without a name of their own make no statement: `une source`, `la presse`, a newspaper quoted for its report. */
const relays = loadWords<true>('relays')
const isRelay = (name: string): boolean =>
  fold(name)
    .split(/[ ']/)
    .some((word) => relays.has(word))

/** Speakers that nothing resolved. */
const PRONOUN =
  /^-?(?:t-)?(?:ils?|elles?|on|celui-ci|celle-ci|ceux-ci|eux|lui|je|nous|ce dernier|cette dernière|ces derniers|l'intéressée?)$/iu

/** `Le préfet du Nord` as groups are named: `préfet du Nord`. */
function withoutDeterminer(name: string): string {
  const first = /^[^ '’]+['’]?/u.exec(name)?.[0] ?? ''
  return determiner(fold(first)) === undefined ? name : name.slice(first.length).trim()
}

/** One speaker as an actor; null for relays and media. */
function actorNamed(doc: EventDoc, name: string, { kind, person: id }: Speaker, span: Span): Actor | null {
  const base = { start: span.start, end: span.end, unit: span, source: 'name' as const }
  const { byId, byName } = peopleOf(doc)
  const person = id ? byId.get(id) : byName.get(name)
  if (person)
    return { name: person.name, country: person.country, kind: 'person', person: person.id, ...base }
  const world = worldNamed(name)
  if (PRONOUN.test(name) || world?.kind === 'media' || (kind !== 'person' && isRelay(name))) return null
  const country = world?.country ?? null
  if (world?.kind === 'country' || (kind === 'country' && country))
    return { name: (country && countryName(country)) ?? name, country, kind: 'country', ...base }
  return kind === 'anonymous'
    ? { name: withoutDeterminer(name), country, kind: 'group', ...base }
    : { name, country, kind, ...base }
}

/**
 * The speaker of a quote as actors: joint speakers (`X et Y`) are several, `le couple` those whom the article means
 * (`actors` are those of the sentence); none for relays and media.
 */
export function speakerActors(
  doc: EventDoc,
  speaker: Speaker,
  at: Span,
  actors: readonly Actor[],
): readonly Actor[] {
  const { mention } = speaker
  const pair = mention && actors.find((actor) => actor.source === 'pair' && overlaps(actor, mention))
  if (pair) return membersOf(pair)
  const span = { start: speaker.mention?.start ?? at.start, end: speaker.mention?.end ?? at.end }
  const parts =
    speaker.person === null
      ? speaker.name.split(/\s?;\s?|, | et (?=\p{Lu}|l[ae]s? |l['’]|une? )/u)
      : [speaker.name]
  return parts.flatMap((name) => actorNamed(doc, name, speaker, span) ?? [])
}
