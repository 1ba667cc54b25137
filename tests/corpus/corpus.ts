/** Small corpora for the tests of deduplication, written as an analyst would describe them. */
import type { EventDate, EventMention, Participant } from '../../pipeline/core/records.generated.ts'
import { countriesNamed } from '../../pipeline/corpus/countries.ts'
import type { ArticleDigest, DigestMention } from '../../pipeline/corpus/digest.ts'
import { senseOf } from '../../pipeline/corpus/senses.ts'
import { wordsOf } from '../../pipeline/corpus/words.ts'

const COUNTRIES: Readonly<Record<string, string>> = {
  Cuba: 'CU',
  Russie: 'RU',
  'États-Unis': 'US',
  France: 'FR',
}

/** `Cuba` is a country, `police` an organisation, `Jean Dupont (FR)` a person; `> ` marks a recipient. */
export function participant(text: string): Participant {
  const role = text.startsWith('> ') ? 'recipient' : 'actor'
  const [, name = '', code] = /^(?:> )?(.*?)(?: \((\p{Lu}{2})\))?$/u.exec(text) ?? []
  const country = code ?? COUNTRIES[name] ?? null
  const kind = COUNTRIES[name] ? 'country' : name.includes(' ') ? 'person' : 'organisation'
  return { name, country, kind, role }
}

/** `2025-03-12`, `2025-03`, or `2025-03-12/2025-03-14`. */
export function date(value: string, basis: EventDate['basis'] = 'explicit'): EventDate {
  const [from = value, to = from] = value.split('/')
  const interval = from.length === 7 ? { from: `${from}-01`, to: `${to}-28` } : { from, to }
  return { value, interval, basis }
}

export interface MentionSketch {
  readonly trigger: string
  readonly type?: EventMention['type']
  readonly status?: EventMention['status']
  readonly who?: readonly string[]
  readonly on?: string | null
  readonly at?: string | null
  readonly sentence?: string
  readonly speech?: boolean
  readonly earlier?: boolean | null
  readonly another?: boolean
}

export interface ArticleSketch {
  readonly id: string
  readonly source?: string | null
  readonly date?: string | null
  readonly mentions: readonly MentionSketch[]
  readonly sketch?: readonly number[]
}

export function articleOf({
  id,
  source = id,
  date: day = '2025-03-14',
  mentions,
  sketch = [],
}: ArticleSketch): ArticleDigest {
  const sentences = mentions.map(({ sentence, trigger }, at) => {
    const text = sentence ?? `${trigger}.`
    return {
      start: 1000 * at,
      end: 1000 * at + text.length,
      text,
      people: [],
      countries: countriesNamed(text),
    }
  })
  return {
    article: id,
    source,
    date: day,
    sentences,
    mentions: mentions.map(
      (one, at): DigestMention => ({
        event: `e${at + 1}`,
        sentence: at,
        trigger: { start: 1000 * at, end: 1000 * at + one.trigger.length },
        type: one.type ?? 'CONSULT',
        status: one.status ?? 'happened',
        participants: (one.who ?? []).map(participant),
        place: one.at ? { name: one.at, country: null, basis: 'explicit' } : null,
        date: one.on ? date(one.on) : null,
        sense: senseOf(wordsOf(one.trigger), one.type ?? 'CONSULT'),
        speech: one.speech ?? one.type === 'STATEMENT',
        earlier: one.earlier ?? false,
        another: one.another ?? false,
        definite: false,
        antecedent: null,
      }),
    ),
    people: [],
    sketch,
  }
}
