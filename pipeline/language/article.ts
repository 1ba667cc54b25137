/**
 * Language of an article: each long line votes with its letters, by its function words. Texts whose words say
 * nothing (languages not listed, no long lines) are judged as a whole by letter trigrams. Two languages with large
 * shares make a bilingual article, which is no French one: ISO 639-3 `mul`.
 */
import { francAll } from 'franc'
import { commonestFirst } from '../core/order.ts'
import type { Language } from '../core/records.generated.ts'
import { blockLanguage } from './block.ts'

/** Fewer letters than this tell nothing. */
const LEAST_LETTERS = 20
const ENOUGH_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${LEAST_LETTERS}}`, 'u')
/** Shorter lines are menus and links, in any language; they vote only when there are no others. */
const LONG_LINE = 80
/** Lines of a longer text are not read on: enough is known. */
const MOST_READ = 30_000
/** Share of the second language from which on an article is bilingual. */
const BILINGUAL = 0.35
/** Trigrams guess at a phrase: below this length they must lead by this much, or nothing is said. */
const PHRASE = 300
const LEAST_LEAD = 0.15
const NEWS_LANGUAGES = (
  'fra eng spa por ita deu nld cat ron pol tur rus ukr bul srp arb pes heb hin cmn jpn kor ell vie ind swe dan nob ' +
  'fin ces hun swh hat wol'
).split(' ')

const round = (share: number): number => Math.round(share * 1000) / 1000

/** Letters by language of the lines of at least `length` code units. */
function vote(text: string, length: number): ReadonlyMap<string | null, number> {
  const votes = new Map<string | null, number>()
  for (const line of text.split(/[\n\r\u2028\u2029]+/)) {
    const { length: letters } = line.trim()
    if (letters < length) continue
    const code = blockLanguage(line)
    votes.set(code, (votes.get(code) ?? 0) + letters)
  }
  return votes
}

/** By letter trigrams of the whole; confidence is the lead over the runner-up. */
function byTrigrams(text: string): Language {
  const [first, second] = francAll(text, {
    only: NEWS_LANGUAGES,
    minLength: LEAST_LETTERS,
  })
  if (!first || first[0] === 'und') return { code: 'und', confidence: 0 }
  const lead = first[1] - (second?.[1] ?? 0)
  if (text.length < PHRASE && lead < LEAST_LEAD) return { code: 'und', confidence: 0 }
  return { code: first[0], confidence: round(lead) }
}

/**
 * ISO 639-3 code of `text`: `mul` for bilingual articles, `und` when it is too short to tell. Confidence is the
 * share of the letters that are in that language (or those two).
 */
export function articleLanguage(text: string): Language {
  const sample = text.slice(0, MOST_READ)
  if (!ENOUGH_LETTERS.test(sample)) return { code: 'und', confidence: 0 }
  const long = vote(sample, LONG_LINE)
  const votes = long.size > 0 ? long : vote(sample, 1)
  const total = [...votes.values()].reduce((sum, letters) => sum + letters, 0)
  const unknown = votes.get(null) ?? 0
  if (unknown > total / 2) return byTrigrams(sample)
  const [first, second] = [...votes]
    .filter((each): each is [string, number] => each[0] !== null)
    .sort(commonestFirst)
  if (!first) return byTrigrams(sample)
  if (second && second[1] >= total * BILINGUAL)
    return { code: 'mul', confidence: round((first[1] + second[1]) / total) }
  return { code: first[0], confidence: round(first[1] / total) }
}
