/** Noun phrases by their first word: what can be the subject or agent of a reporting verb. */
import { isContraction } from '../french/determiners.ts'
import type { Item } from './frame.ts'

/** `items[from … to)`: a noun phrase with its complements of `de`, or a pronoun. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** Index of the preposition before it, else -1. */
  readonly preposition: number
  readonly pronoun: boolean
}

const word = (item: Item | undefined) => (item && item.quote < 0 ? item.role : undefined)

const isNominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quote < 0 &&
  !item.date &&
  word(item) === undefined &&
  (item.upos === 'NOUN' || item.upos === 'PROPN' || (item.upos === 'X' && item.capital))

const isModifier = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.date &&
  (item.upos === 'ADJ' || item.upos === 'NUM' || item.upos === 'SYM' || item.quote >= 0)

const isDeterminer = (item: Item | undefined): boolean =>
  item !== undefined && item.quote < 0 && item.upos === 'DET'

/** `du`, `des`, `aux` hold an article; a tagger calls them either. */
const isContracted = (item: Item | undefined) => item !== undefined && isContraction(item.norm)

/** « la plupart d'entre eux », « l'un d'entre nous » */
const isAmong = (items: readonly Item[], of: number): boolean =>
  word(items[of]) === 'of' && items[of + 1]?.norm === 'entre' && word(items[of + 2]) === 'tonic'

/** The phrase that begins at `from`, without its preposition; null when none does. */
export function phraseAt(items: readonly Item[], from: number, preposition = -1): Phrase | null {
  const first = items[from]
  if (!first) return null
  const what = word(first)
  if ((what === 'subject' && first.upos !== 'DET') || what === 'tonic' || what === 'inverted')
    return { from, to: from + 1, preposition, pronoun: true }
  const head = headFrom(items, from)
  if (head < 0) return null
  return { from, to: complements(items, officeEnd(items, from, head)), preposition, pronoun: false }
}

/** One past the head, or past the office that begins before it: « le député au Grand Conseil Paul Rey ». */
function officeEnd(items: readonly Item[], from: number, head: number): number {
  const office = items.slice(from, head + 1).find((item) => item.office > 0)?.office ?? 0
  let at = head + 1
  while (at < items.length && (items[at] as Item).start < office && (items[at] as Item).quote < 0) at++
  return at
}

/** Index of the noun that heads the phrase begun at `from`, else -1. */
function headFrom(items: readonly Item[], from: number): number {
  let at = from
  while (isDeterminer(items[at]) || (at === from && isContracted(items[at]))) at++
  const determined = at > from
  const start = at
  while (at - start < 5 && isModifier(items[at])) at++
  if (isNominal(items[at])) return at
  // « l'intéressé », « les deux », « ce dernier »
  const last = items[at - 1]
  if (determined && at > start && last && last.quote < 0 && last.upos !== 'SYM') return at - 1
  if (determined && items[at]?.morph?.verbForm === 'Part') return at
  return -1
}

/** « le quotidien Les Échos », « l'hebdomadaire L'Express »: an article that belongs to a name. */
const isCapitalArticle = (items: readonly Item[], at: number): boolean =>
  items[at]?.capital === true && isDeterminer(items[at]) && items[at + 1]?.capital === true

/** « le producteur et fournisseur d'énergie »: a second noun under the same article. */
const isSecondNoun = (items: readonly Item[], at: number): boolean => {
  const [joint, noun] = [items[at], items[at + 1]]
  return (
    joint?.norm === 'et' &&
    items[at - 1]?.capital === false &&
    noun?.upos === 'NOUN' &&
    !noun.capital &&
    !noun.named &&
    isNominal(noun)
  )
}

function complements(items: readonly Item[], from: number): number {
  let at = from
  for (let steps = 0; steps < 40; steps++) {
    if (isNominal(items[at]) || (isModifier(items[at]) && items[at]?.quote === -1)) at++
    else if (items[at]?.quote !== undefined && (items[at] as Item).quote >= 0 && isModifier(items[at + 1]))
      at++
    else if (isSecondNoun(items, at) || isCapitalArticle(items, at)) at += 2
    else {
      const of =
        word(items[at]) === 'of'
          ? at
          : word(items[at]) === 'and' && word(items[at + 1]) === 'of'
            ? at + 1
            : -1
      if (of < 0) break
      const head = isAmong(items, of) ? of + 2 : headFrom(items, of + 1)
      if (head < 0) break
      at = head + 1
    }
  }
  return at
}

/** Every outermost phrase of `items`, from left to right. */
export function phrases(items: readonly Item[]): Phrase[] {
  const found: Phrase[] = []
  for (let at = 0; at < items.length; ) {
    const previous = items[at - 1]
    const governed =
      previous !== undefined && previous.quote < 0 && (previous.upos === 'ADP' || word(previous) === 'of')
    const contracted = word(items[at]) === 'contracted' || items[at]?.norm === 'du'
    const phrase = phraseAt(items, at, governed ? at - 1 : contracted ? at : -1)
    if (phrase) found.push(phrase)
    at = phrase ? phrase.to : at + 1
  }
  return found
}
