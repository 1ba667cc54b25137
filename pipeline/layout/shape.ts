/** What a line is, told by its shape: lone dates, bylines, names, headlines. */
import { fold } from '../core/fold.ts'

const DAY =
  '(?:\\p{L}{2,9}\\.? )?(?:le )?\\d{1,2}(?:er)? \\p{L}{3,9}\\.? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}'
const HOUR = '(?:[ ,–—|·-]| à | a )*\\d{1,2} ?[h:] ?\\d{0,2}(?: ?\\(?(?:gmt|utc|cet|min|[ap]m)\\)?)?'
const PLACE = "\\p{L}[\\p{L}'-]{1,20}(?: \\p{L}[\\p{L}'-]{1,20}){0,2}"
const LONE_DATE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${PLACE}, ?)?(?:le |du |au )?(?:${DAY})(?:${HOUR})?(?:, ?${PLACE}){0,2}[^\\p{L}\\p{N}]*$`,
  'u',
)
const LEADING_DATE = new RegExp(
  `^(?:le )?(?:\\p{L}{5,8} )?\\d{1,2}(?:er)? \\p{L}{3,9} \\d{4}(?:${HOUR})?(?:, ?${PLACE}){0,2}\\. {0,2}[–—-]+ {0,3}`,
  'u',
)

/** The hour of an entry in a live report. */
const LONE_HOUR =
  /^[^\p{L}\p{N}]*(?:\d{1,2} ?(?:[h:]|heures?) ?(?:\d{2})?(?: ?min)?|(?:il y a|hace) \d{1,2} \p{L}{1,8})[^\p{L}\p{N}]*$/u

/** A line that is nothing but a date, with place or hour, or an hour: `5 octobre 2017. –`, `Paris, le 3 mai 2024 à 10 h 12`. */
export const isLoneDate = (folded: string): boolean =>
  folded.length <= 80 && (LONE_DATE.test(folded) || LONE_HOUR.test(folded))

/** Length of a dateline with a period of its own before the text: `31 janvier 2017. – `, `Le 3 mai 2024. — `; or 0. */
export const leadingDateLength = (folded: string): number =>
  LEADING_DATE.exec(folded.slice(0, 120))?.[0].length ?? 0

const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*|d[eiu]|des|l[ae]|v[ao]n|der|den|bin|ben|al|el|y|i|e|et|and)"
const BYLINE = /^(?:[Pp]ar|PAR|[Bb]y|BY|Por|Von|Di)\s+(?:\p{Lu}|notre\s|nos\s)/u
const SIGNATURE = new RegExp(`^(?:[–—-]+\\s?)?\\p{Lu}[\\p{L}'’.-]*(?:\\s${NAME}){1,4}$`, 'u')
const DASH_SIGNATURE = new RegExp(`^[–—]\\s?\\p{Lu}[\\p{L}'’.-]*(?:\\s${NAME}){0,4}$`, 'u')
/** The initials that close a dispatch: `bur-pn/als/rop`. */
const SLUG = /^\p{Ll}{2,6}(?:-\p{Ll}{2,6})*(?:\/\p{Ll}{1,6}(?:-\p{Ll}{1,6})*){1,5}$/u
const AGENCY = /^\((?:avec |source : ?)?\p{Lu}[\p{L}./ -]{1,40}(?<!\p{Ll}\.)\)$/u

/** `Par Solène Kerbiriou, à Katmandou`, `(Orbis-Presse)`, `— Paul Ney`. */
export function isByline(line: string): boolean {
  if (line.length > 110 || /[!?…:;]$|[\p{L}]{4}\.$/u.test(line)) return false
  return BYLINE.test(line) || DASH_SIGNATURE.test(line) || AGENCY.test(line) || SLUG.test(line)
}

const ATTRIBUTION = /^[–—]\s?\p{Lu}[^.!?]{1,120}$/u
const QUOTATION = /^["“«].*["”»]$/su

/** A paragraph that is one quotation. */
export const isQuotation = (text: string): boolean => QUOTATION.test(text)

/** Whether `line` names the speaker of the quotation `above` it: `— Paul Ney, maire de Brenac`. */
export const isAttribution = (line: string, above: string): boolean =>
  ATTRIBUTION.test(line) && /["”»][.\s]*$/u.test(above.slice(-6))

/** A credit in brackets or after a sign at the end: `Le marché, lundi. (Photo Paul Ney)`, `Le port. © AFP`. */
const CREDIT =
  /(?:\((?:photos?|archives?|©|crédits?|dr|illustration|image)(?:[^\p{L})][^)]{0,60})?\)|©[^©]{1,40})\.?$/u

const PICTURE_FILE = /[^.!?]\.(?:jpe?g|png|gif|svg|webp|tiff?|og[gv]|mp4)$/u

/** Whether a folded line ends in the credit of a picture, or names its file. */
export const isCaption = (folded: string): boolean =>
  folded.length <= 250 && (CREDIT.test(folded) || PICTURE_FILE.test(folded))

const COPYRIGHT = /^(?:©|\(c\)|copyright)(?![\p{L}\p{N}])[^.:!?]{0,60}(?:19|20)\d\d[^\p{L}\p{N}]*$/u

/** `Copyright Orbis-Presse 2024`. */
export const isCopyright = (folded: string): boolean => COPYRIGHT.test(folded)

const ADDRESS = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$|^(?:https?:\/\/|www\.)\S+$/u
const CONTACT = /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}/u

/** An address by itself, or a short line that gives one to write to. */
export const isContact = (line: string): boolean =>
  ADDRESS.test(line) || (line.length <= 120 && CONTACT.test(line))

/** Nothing but two to five capitalised words: a person's name, where a name alone is a signature. */
export const isName = (line: string): boolean => line.length <= 50 && SIGNATURE.test(line)

/** One short word, as an item of a list has: `Yahoo!`. */
export const isItem = (line: string): boolean =>
  line.length <= 20 && /^\p{Lu}\S*(?:\s[^\p{L}\p{N}.]*)?$/u.test(line)

/** A line without final period, short enough for a headline. */
export const isHeadline = (line: string): boolean => line.length <= 200 && !/(?<!\.)[.:;,]["»”]?$/u.test(line)

const comparable = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Longest addition that a breadcrumb makes to the headline; also bounds what is compared at all. */
const MOST_ADDED = 80

/** The same words, whatever the case and punctuation. */
export const sameWords = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= MOST_ADDED && comparable(a) === comparable(b)

/** Whether `line` is `title` with a little more around it: a breadcrumb that ends in the headline. */
export function holdsTitle(line: string, title: string): boolean {
  if (line.length > title.length + 2 * MOST_ADDED) return false
  const outer = comparable(line)
  const inner = comparable(title)
  const added = outer.length - inner.length
  return inner.length >= 20 && added > 0 && added < MOST_ADDED && outer.includes(inner)
}
