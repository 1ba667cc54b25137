/**
 * Finds quotation marks in raw text and tells what each could be. French news uses « », “ ”, " ", ‘ ’, ‹ › and „ “,
 * writes apostrophes and inches with the same characters, and often with the spaces on the wrong side.
 */
import type { Span } from '../../core/span.ts'

/** Marks of one family close one another: a « is closed by », a " by ". */
export type Family = 'guillemet' | 'curly' | 'straight' | 'angle' | 'single' | 'apostrophe'

/** A quotation mark with the parts that it may play where it stands. */
export interface Mark extends Span {
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
}

const GLYPHS = /<<|>>|''|[«»“”„‟"‘’'‹›]/gu
const SPACE = /[\s\u00a0\u202f]/u
const LETTER = /[\p{L}\p{N}]/u
/** What may stand right before an opening mark that no space precedes: « d'"urgence" », « ("non") ». */
const BEFORE_OPENING = /[\s([{«“‹'’\-–—:/|>•]/u
/** What may stand right after a closing mark. */
const AFTER_CLOSING = /[\s)\]}»”›.,;:!?…\-–—/|'’"]/u
/** An elided word before an apostrophe: « l’ Assemblée » is no closing quote. */
const ELIDED = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|aujourd)$/iu

interface Surroundings {
  readonly before: string
  readonly after: string
  /** The last characters before the mark. */
  readonly lead: string
}

const free = (char: string) => char === '' || SPACE.test(char)

function straight({ before, after }: Surroundings) {
  const opens = BEFORE_OPENING.test(before || ' ') && after !== '' && !/[,.;:!?)\]]/u.test(after)
  // With space on both sides it can be either; between two letters it can only close what is open.
  return { opens: opens && (!free(after) || free(before)), closes: !opens || free(after) }
}

/** Apostrophes and single marks: opening needs space before, closing needs none after a letter, and no elision. */
function single({ before, after, lead }: Surroundings) {
  return {
    opens: (free(before) || /[([«“"]/u.test(before)) && LETTER.test(after),
    closes: !free(before) && (after === '' || AFTER_CLOSING.test(after)) && !ELIDED.test(lead),
  }
}

/** « Text » as usual, or the other way round, »Text«, as some typesetters and machines do. */
function paired(opening: boolean, { before, after }: Surroundings) {
  const reversedOpen = free(before) && !free(after) && LETTER.test(after)
  const reversedClose = !free(before) && (after === '' || AFTER_CLOSING.test(after))
  return opening ? { opens: true, closes: reversedClose } : { opens: reversedOpen, closes: true }
}

function roles(glyph: string, around: Surroundings): Omit<Mark, keyof Span> | null {
  switch (glyph) {
    case '«':
    case '<<':
    case '»':
    case '>>':
      return { family: 'guillemet', ...paired(glyph === '«' || glyph === '<<', around) }
    case '“':
    case '„':
    case '‟':
    case '”':
      return { family: 'curly', ...paired(glyph !== '”', around) }
    case '‹':
    case '›':
      return { family: 'angle', ...paired(glyph === '‹', around) }
    case '"':
    case "''":
      return { family: 'straight', ...straight(around) }
    case '‘':
      return LETTER.test(around.before) ? null : { family: 'single', opens: true, closes: false }
    default: {
      const part = single(around)
      return part.opens || part.closes ? { family: 'apostrophe', ...part } : null
    }
  }
}

/** Every mark of `text` between `from` and `to`, in order. Linear in the length. */
export function scanMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  GLYPHS.lastIndex = from
  for (let hit = GLYPHS.exec(text); hit !== null && hit.index < to; hit = GLYPHS.exec(text)) {
    const start = hit.index
    const end = start + hit[0].length
    const found = roles(hit[0], {
      before: start > from ? (text[start - 1] as string) : '',
      after: end < to ? (text[end] as string) : '',
      lead: text.slice(Math.max(from, start - 9), start),
    })
    if (found) marks.push({ start, end, ...found })
  }
  return marks
}
