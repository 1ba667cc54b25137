/** Prepositions that name a source: `selon le Kremlin`, `d'après lui`, `de source diplomatique`, `pour le maire, …`. */
import { groupBy } from '../core/group.ts'
import { type Clause, isComma, type Range, widenRight } from './clause.ts'
import type { Item } from './frame.ts'
import { headKind } from './heads.ts'
import { sourcePrepositions, sources } from './lexicon.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { antecedent } from './subjects.ts'

/** A preposition `items[from … to)` with its source. */
export interface PrepositionCue {
  readonly from: number
  readonly to: number
  readonly source: Range
  /** As the lexicon writes it. */
  readonly lemma: string
  /** At the head of its clause: `Selon X, …`. */
  readonly leading: boolean
}

/** Forms split as tokens are, by their first word, the longest first: `d'après` → `d'`, `après`. */
const byFirst = groupBy(
  [...sourcePrepositions]
    .map(([lemma, kind]) => ({ lemma, kind, words: lemma.match(/[^ ']+'?/gu) ?? [] }))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] as string,
)

const startsClause = (items: readonly Item[], at: number): boolean => {
  const previous = items[at - 1]
  return (
    previous === undefined ||
    (previous.quote < 0 &&
      (/^[,;:.!?…(–—-]+$/u.test(previous.norm) ||
        previous.role === 'and' ||
        previous.norm === 'que' ||
        previous.norm === "qu'"))
  )
}

/** Whether a phrase can be a source: a name, a pronoun, a noun for people, bodies or documents. */
function canSpeak(items: readonly Item[], phrase: Phrase, kind: string): boolean {
  const first = items[phrase.from] as Item
  if (phrase.pronoun)
    return (
      first.role === 'tonic' ||
      /^(?:elle|elles|certains|certaines|beaucoup|plusieurs|celui-ci|celle-ci)$/.test(first.norm)
    )
  const head = headKind(items, phrase)
  if (head.kind === 'document')
    return kind === 'source' && !/^(?:article|loi|texte|traité|charte|arrêté|décret)s?$/.test(head.norm)
  if (head.kind !== null) return kind === 'source' || head.kind !== 'statement'
  return head.proper
}

/** Every source preposition among the items of `clause`, in order. */
export function prepositionCues(clause: Clause): PrepositionCue[] {
  const { items } = clause
  const found: PrepositionCue[] = []
  for (let at = 0; at < items.length; at++) {
    const options = byFirst.get((items[at] as Item).norm)
    const hit = options?.find(({ words }) => words.every((each, offset) => items[at + offset]?.norm === each))
    if (!hit) continue
    const to = at + hit.words.length
    const leading = startsClause(items, at)
    if (hit.kind === 'phrase') {
      const source = sourcePhrase(items, to)
      if (source) found.push({ from: at, to, source, leading, lemma: hit.lemma })
      continue
    }
    if (hit.kind === 'opinion' && !leading) continue
    // « la maire, pour qui “…” »
    const whom = items[to]?.norm === 'qui' ? antecedent(clause, at, true) : null
    if (whom) {
      found.push({ from: at, to: to + 1, source: whom, leading: true, lemma: hit.lemma })
      continue
    }
    const phrase = phraseAt(items, to, at)
    if (!phrase || !canSpeak(items, phrase, hit.kind)) continue
    const source = widenRight({ items, phrases: clause.phrases }, phrase, true)
    const afterQuote = (isComma(items[at - 1]) ? items[at - 2] : items[at - 1])?.quote ?? -1
    if (hit.kind === 'opinion' && afterQuote < 0 && !closesOpinion(items, source.to)) continue
    found.push({ from: at, to, source, leading, lemma: hit.lemma })
  }
  return found
}

/** « Pour le maire, … » speaks; « pour le maire de Lyon et sa ville » need not. */
const closesOpinion = (items: readonly Item[], at: number) =>
  isComma(items[at]) || items[at]?.norm === ':' || (items[at]?.quote ?? -1) >= 0

/** « source proche du dossier », « sources concordantes »: the noun itself with what follows up to the comma. */
function sourcePhrase(items: readonly Item[], to: number): Range | null {
  const from = to - 1
  if (sources.get((items[from] as Item).norm.replace(/s$/, '')) !== 'anonymous') return null
  let end = to
  while (
    end < items.length &&
    end - to < 8 &&
    (items[end] as Item).quote < 0 &&
    !/^[,;:.]$/.test((items[end] as Item).norm)
  )
    end++
  return { from, to: end }
}
