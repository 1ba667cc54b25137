/** Furniture of a news page known by its words: `Lire aussi`, `Partager`, `3 commentaires`, `Crédit photo`. */
import { fold } from '../core/fold.ts'
import { loadLexicon } from '../core/lexicon.ts'
import { lexiconMacro } from '../core/pattern.ts'
import type { Block } from '../core/records.generated.ts'

export type BlockKind = Block['kind']

interface CueValue {
  readonly kind: BlockKind
  readonly at: 'line' | 'header' | 'start' | 'anywhere'
}

export interface Cue {
  readonly kind: BlockKind
  /** The words are a heading: what stands below them belongs to it. */
  readonly heads: boolean
}

const lexicon = loadLexicon<CueValue>(new URL('./lexicon/cues.json', import.meta.url))

/** Longer paragraphs are text, whatever they begin with. */
const LONGEST = 260
/** A cue in the middle tells less: only short lines are judged by it. */
const LONGEST_ANYWHERE = 160

/** Bullets, brackets, icons and figures before the words: `▶`, `* `, `3 `. */
const LEAD = '^[^\\p{L}@©®+]*?'
const EDGE = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))'
const SHAPES: Readonly<Record<CueValue['at'], readonly [before: string, after: string]>> = {
  line: [LEAD, '[^\\p{L}]*$'],
  header: [LEAD, '(?:[^\\p{L}]*$| ?(?:[:>|»–—]| - ))'],
  start: [`${LEAD}|^`, EDGE],
  anywhere: ['(?<![\\p{L}\\p{N}])', EDGE],
}

interface Matcher {
  readonly kind: BlockKind
  readonly at: CueValue['at']
  readonly pattern: RegExp
}

/** One expression for the entries of each kind and place; whole lines are tried first, words inside last. */
const matchers: readonly Matcher[] = (['line', 'header', 'start', 'anywhere'] as const).flatMap((at) =>
  lexicon.entries
    .filter((entry) => entry.value.at === at)
    .map(({ forms, value }) => {
      const folded = forms.map(fold).sort((a, b) => b.length - a.length)
      const [before, after] = SHAPES[at]
      const words = lexiconMacro({ forms: folded, accents: lexicon.accents })
      return { kind: value.kind, at, pattern: new RegExp(`(?:${before})${words}${after}`, 'u') }
    }),
)

/** The cue of a folded paragraph; null when it holds none. */
export function cueOf(paragraph: string): Cue | null {
  if (paragraph.length > LONGEST) return null
  for (const { kind, at, pattern } of matchers) {
    if (at === 'anywhere' && paragraph.length > LONGEST_ANYWHERE) continue
    if (pattern.test(paragraph))
      return { kind, heads: at === 'header' || (at === 'start' && isHeader(paragraph)) }
  }
  return null
}

/** `À lire aussi` or `Sur le même sujet :` with nothing after it. */
const isHeader = (paragraph: string): boolean =>
  paragraph.length < 50 && /(?:^[^:]*|:[^\p{L}]*)$/u.test(paragraph)
