/**
 * Why mentions or spellings were united, in English sentences that an analyst reads in the record as they stand. The
 * list is closed, so that a reader in another language can be given the same sentence in his own.
 */

/** Each `{}` stands for a name, a date or a figure. */
export const REASONS = [
  // Reports of one event.
  'told in the same article',
  'words of one speaker on one occasion',
  'same kind of event: {}',
  'same type: {}',
  'denied in one report',
  'announced in one report, under way or past in the other',
  'reported in the same days',
  'dates {} day apart: {}',
  'dates {} days apart: {}',
  'same date: {}',
  'dates agree: {}',
  'same participant: {}',
  'same participants: {}',
  'participants of the same countries: {}',
  'same place: {}',
  'places agree: {}',
  'both articles speak of {} of the same people, bodies and countries',
  '{} % of one wording stands in the other',
  '{} % of the content words are shared',
  // Spellings of one name.
  'same spelling',
  'same letters but for accents, hyphens or capitals',
  'surname of the full name',
  'half of a double surname',
  'given name of the full name',
  'surname and given name are spellings of the same sounds',
  'surnames are spellings of the same sounds',
  'same given name',
  'given names agree',
  'same sounds, divided otherwise',
  'one name is contained in the other',
  // One person in several articles.
  'one person within an article',
  'country {}',
  'same country {}',
  'authority id {}',
] as const

export type Reason = (typeof REASONS)[number]

const HOLE = '{}'

/** A sentence of the list, or its translation, with its holes filled in order. */
export function fillReason(sentence: string, values: readonly (string | number)[]): string {
  const parts = sentence.split(HOLE)
  return parts.map((part, at) => `${part}${at < parts.length - 1 ? (values[at] ?? HOLE) : ''}`).join('')
}

export const reason = (sentence: Reason, ...values: readonly (string | number)[]): string =>
  fillReason(sentence, values)

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const readers = REASONS.map((sentence) => ({
  sentence,
  pattern: new RegExp(`^${sentence.split(HOLE).map(escaped).join('([^]+?)')}$`, 'u'),
}))

/** The sentence of the list that `text` is, and what fills it; null when it is none of them. */
export function readReason(
  text: string,
): { readonly sentence: Reason; readonly values: readonly string[] } | null {
  for (const { sentence, pattern } of readers) {
    const values = pattern.exec(text)?.slice(1)
    if (values) return { sentence, values }
  }
  return null
}
