/** Furniture of a news page known by its words: `Lire aussi`, `Partager`, `3 commentaires`, `Crédit photo`. */
import { bare } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import type { Block } from '../core/records.generated.ts'
import { isLoneDate } from './shape.ts'

export type BlockKind = Block['kind']

interface CueValue {
  readonly kind: BlockKind
  readonly at: 'line' | 'header' | 'heading' | 'dated' | 'start' | 'anywhere' | 'bracketed'
}

export interface Cue {
  readonly kind: BlockKind
  /** The words are a heading: what stands below them belongs to it. */
  readonly heads: boolean
}

/** Words of one cue, folded and without accents: headings in capitals drop them. */
interface Form extends CueValue {
  readonly words: string
}

const lexicon = loadLexicon<CueValue>(new URL('./lexicon/cues.json', import.meta.url))

/** Longer paragraphs are text, whatever they begin with. */
const LONGEST = 260
/** A cue in the middle tells less: only short lines are judged by it. */
const LONGEST_ANYWHERE = 160
const LONGEST_HEADER = 50
const LONGEST_HEADING = 80

const forms: readonly Form[] = lexicon.entries
  .flatMap(({ forms, value }) => forms.map((words) => ({ words: bare(words), ...value })))
  .sort((a, b) => b.words.length - a.words.length)
const anywhere = forms.filter(({ at }) => at === 'anywhere')
const bracketed = forms.filter(({ at }) => at === 'bracketed')

const FIRST_WORD = /[\p{L}\p{N}]+/u
const firstWord = (text: string): string => FIRST_WORD.exec(text)?.[0] ?? ''

/** Forms that must stand at the beginning, by their first word; longest first. */
const byFirstWord = new Map<string, Form[]>()
for (const form of forms) {
  if (form.at === 'anywhere' || form.at === 'bracketed') continue
  const first = firstWord(form.words)
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form])
}

/** Bullets, icons, brackets and figures before the words: `▶`, `* `, `3 commentaires`; a quoted word is no cue. */
const LEAD = /^[^\p{L}@©®+«“„"‘]+/u
const NOTHING_AFTER = /^[^\p{L}]*$/u
const SET_OFF = /^[^\p{L}]*$|^ ?(?:[:>|»–—]|- )/u
const ENDS_SENTENCE = /[.!?…]["»”]?$/u
const NO_HEADING = /[,;:.!?…]/u
const IN_BRACKETS = /^\([^().!?]*\)$/u
const STARTS_CAPITAL = /^[^\p{L}]*\p{Lu}/u
const WORD_UNIT = /[\p{L}\p{N}]/u

const edge = (text: string, at: number): boolean =>
  !WORD_UNIT.test(text[at] ?? '') || !WORD_UNIT.test(text[at - 1] ?? '')

/** « Publié le 3 mars dans Nature, l'article conclut que … » tells more than a byline or dateline does. */
const isSentence = (kind: BlockKind, text: string): boolean =>
  (kind === 'byline' || kind === 'dateline') && text.length > LONGEST_HEADER && ENDS_SENTENCE.test(text)

function holds({ at, kind, words }: Form, text: string): boolean {
  if (isSentence(kind, text)) return false
  if (!text.startsWith(words) || !edge(text, words.length)) return false
  const rest = text.slice(words.length)
  if (at === 'heading' && text.length <= LONGEST_HEADING && !NO_HEADING.test(rest)) return true
  if (at === 'dated') return isLoneDate(rest)
  return at === 'start' || (at === 'line' ? NOTHING_AFTER : SET_OFF).test(rest)
}

/** Words of a cue inside a line. */
function holdsInside({ words }: Form, text: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && edge(text, at) && edge(text, at + words.length)
}

/** The cue of a paragraph; null when it holds none. */
export function cueOf(paragraph: string): Cue | null {
  if (paragraph.length > LONGEST) return null
  const whole = bare(paragraph)
  for (const text of new Set([whole, whole.replace(LEAD, '')])) {
    const form = byFirstWord
      .get(firstWord(text))
      ?.find((each) => (each.at !== 'heading' || STARTS_CAPITAL.test(paragraph)) && holds(each, text))
    if (form) {
      const isAlone = text.length < LONGEST_HEADER && /^[^:]*(?::[^\p{L}:]*)?$/u.test(text)
      return {
        kind: form.kind,
        heads: form.at === 'header' || form.at === 'heading' || (form.at === 'start' && isAlone),
      }
    }
  }
  const credit = IN_BRACKETS.test(whole) ? bracketed.find((each) => holdsInside(each, whole)) : undefined
  if (credit) return { kind: credit.kind, heads: false }
  if (whole.length > LONGEST_ANYWHERE) return null
  const inside = anywhere.find((each) => !isSentence(each.kind, whole) && holdsInside(each, whole))
  return inside ? { kind: inside.kind, heads: false } : null
}
