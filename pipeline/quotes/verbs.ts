/**
 * Reporting verbs in a frame, in all tenses, voices and moods: `a-t-il souligné`, `aurait, par courriel, expliqué`,
 * `s'est dite`, `en expliquant`, `jugé … par`, `fait savoir`. The cue runs from the auxiliary to the participle.
 */
import { verbs } from '../morphology/verbs.ts'
import { isComma } from './clause.ts'
import type { Item } from './frame.ts'
import { type VerbEntry, verbEntries } from './lexicon.ts'

/**
 * `finite` has a subject of its own; `gerund` and `infinitive` share that of another verb; `joined` is a participle
 * that shares auxiliary and subject (`a évoqué … et souhaité`); `passive` and `participle` name their source after `par`.
 */
export type CueForm = 'finite' | 'gerund' | 'infinitive' | 'joined' | 'passive' | 'participle'

/** A reporting verb: `items[from … to)`, its verb at `head`. */
export interface VerbCue {
  /** First item of the whole group, with its object pronouns: `lui` of `lui a répondu`. */
  readonly start: number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly entry: VerbEntry
  readonly form: CueForm
  /** Index of the inverted subject pronoun (`-t-il`), else -1. */
  readonly pronoun: number
  readonly plural: boolean
}

const isAux = (item: Item | undefined) => item?.lemma === 'avoir' || item?.lemma === 'être'
const isPastParticiple = (item: Item | undefined) =>
  item?.morph?.verbForm === 'Part' && item.morph.tense !== 'Pres'

/** Longest distance between auxiliary and participle, in items. */
const REACH = 9

/** Auxiliary that belongs to the participle at `head`: over adverbs, pronouns and `, dans un communiqué,`. */
function auxiliaryBefore(items: readonly Item[], head: number): number {
  // « a, dans un entretien donné samedi à “La Gazette”, défendu »: a parenthesis may be long
  if (isComma(items[head - 1]))
    for (let at = head - 2; at > 0 && head - at < 3 * REACH; at--)
      if (isComma(items[at])) return isAux(items[at - 1]) ? at - 1 : auxiliaryNear(items, head)
  return auxiliaryNear(items, head)
}

function auxiliaryNear(items: readonly Item[], head: number): number {
  let commas = 0
  for (let at = head - 1; at >= 0 && head - at <= REACH; at--) {
    const item = items[at] as Item
    if (isAux(item)) {
      if (commas % 2 !== 0) return -1
      return item.morph?.verbForm === 'Part' ? auxiliaryBefore(items, at) : at
    }
    if (isComma(item)) commas++
    else if (item.quote >= 0) return -1
    else if (
      commas % 2 === 0 &&
      item.upos !== 'ADV' &&
      !item.date &&
      !['inverted', 'negation', 'tonic'].includes(item.role ?? '')
    ) {
      if (head - at > 5 || !['ADP', 'DET', 'NOUN', 'PRON'].includes(item.upos)) return -1
      if (isSubject(item) && !isEmphatic(items, at)) return -1
    }
  }
  return -1
}

const isSubject = (item: Item) => item.role === 'subject' || item.role === 'relative'

/** « la ministre avait elle appelé », « a quant à elle affirmé »: `elle` after its verb is no subject. */
const isEmphatic = (items: readonly Item[], at: number): boolean =>
  /^elles?$/.test((items[at] as Item).norm) && (isAux(items[at - 1]) || items[at - 1]?.norm === 'à')

function entryAt(
  items: readonly Item[],
  head: number,
  reflexive: boolean,
): { entry: VerbEntry; to: number } | null {
  const candidates = verbEntries.get((items[head] as Item).lemma ?? '')
  for (const entry of candidates ?? []) {
    if (entry.reflexive && !reflexive) continue
    if (
      reflexive &&
      !entry.reflexive &&
      entry.rest.length === 0 &&
      candidates?.some((each) => each.reflexive)
    )
      continue
    let at = head + 1
    for (const word of entry.rest) {
      if (at - head < 4 && ['ADV'].includes(items[at]?.upos ?? '') && items[at]?.norm !== word) at++
      if (items[at]?.norm !== word) {
        at = -1
        break
      }
      at++
    }
    if (at > 0) return { entry, to: at }
  }
  return null
}

/** First item of the group that begins with the verb at `at`: reflexive and object pronouns stand before it. */
function groupStart(items: readonly Item[], at: number): { start: number; from: number; reflexive: boolean } {
  let start = at
  let from = at
  let reflexive = false
  for (let left = at - 1; left >= 0; left--) {
    const what = items[left]?.role
    if (what === 'reflexive') {
      reflexive = true
      from = left
    } else if (
      what !== 'object' &&
      what !== 'tonic' &&
      items[left]?.norm !== 'ne' &&
      items[left]?.norm !== "n'"
    )
      break
    start = left
  }
  return { start, from, reflexive }
}

function cueAt(items: readonly Item[], head: number): VerbCue | null {
  const verb = items[head] as Item
  if (verb.lemma === null || !verbEntries.has(verb.lemma)) return null
  const participle = isPastParticiple(verb)
  const aux = participle ? auxiliaryBefore(items, head) : -1
  const first = aux >= 0 ? aux : head
  const { start, from, reflexive } = groupStart(items, first)
  const hit = entryAt(items, head, reflexive)
  if (!hit) return null
  const finite = items[first] as Item
  const after = [first + 1, hit.to].find((at) => items[at]?.role === 'inverted') ?? -1
  const base = {
    start,
    from,
    to: hit.to,
    head,
    entry: hit.entry,
    pronoun: after,
    plural: finite.morph?.number === 'Plur',
  }
  if (aux >= 0) {
    const been = items.slice(aux, head).some((each) => each.lemma === 'être')
    return { form: been && !reflexive ? 'passive' : form(finite), ...base }
  }
  if (participle && !isPresent(items, head, hit.to))
    return { form: joined(items, head) ? 'joined' : 'participle', ...base }
  return { form: participle ? 'finite' : form(verb), ...base }
}

const form = (verb: Item): CueForm =>
  verb.morph?.verbForm === 'Inf' ? 'infinitive' : verb.morph?.verbForm === 'Part' ? 'gerund' : 'finite'

/** « Paul Rey dit vouloir », « son cabinet fait savoir que »: forms that a tagger takes for participles. */
function isPresent(items: readonly Item[], head: number, to: number): boolean {
  const verb = items[head] as Item
  const present = verbs
    .readings(verb.norm)
    .some(({ cell }) => cell.tense === 'Pres' && cell.mood === 'Ind' && cell.person === 3)
  const next = items[to]
  const before = items[head - 1]
  if (!present || !before || isComma(before)) return false
  return (
    to > head + 1 ||
    next?.norm === 'que' ||
    next?.norm === "qu'" ||
    next?.norm === ':' ||
    (next?.quote ?? -1) >= 0 ||
    next?.morph?.verbForm === 'Inf'
  )
}

/** « a évoqué un geste et souhaité que … »: a participle after `et`, with an auxiliary earlier in the frame. */
function joined(items: readonly Item[], head: number): boolean {
  let before = head - 1
  while (items[before]?.upos === 'ADV') before--
  if (items[before]?.role !== 'and' && !isComma(items[before])) return false
  if (items[before]?.norm === 'comme') return false
  const next = items[head + 1]?.norm
  if (isComma(items[before]) && next !== 'que' && next !== "qu'") return false
  for (let at = before - 1; at > 0 && before - at < 40; at--)
    if (isPastParticiple(items[at]) && auxiliaryBefore(items, at) >= 0)
      return items[auxiliaryBefore(items, at)]?.lemma === 'avoir'
  return false
}

/** Every reporting verb among `items`, in order. */
export function verbCues(items: readonly Item[]): VerbCue[] {
  const cues: VerbCue[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (
      item.quote >= 0 ||
      item.lemma === null ||
      // « un message sur Twitter »
      (item.capital && items[at - 1]?.quote === -1 && /\p{L}$/u.test(items[at - 1]?.norm ?? ''))
    )
      continue
    if (items[at - 1]?.norm === 'de' && items[at - 2]?.norm === 'afin') continue
    // « veut dire », « laisse penser »: one expression
    if (at < (cues.at(-1)?.to ?? 0)) continue
    const cue = cueAt(items, at)
    if (cue) cues.push(cue)
  }
  return cues
}
