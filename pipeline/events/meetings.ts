/** One sentence can tell several meetings of one person: each is an event of its own. */
import type { Actor } from './actors/index.ts'
import type { Draft } from './draft.ts'

/** Surname; none for a bare given name, which shares the next one's (`Raul et Fidel Castro`). */
const surnameOf = ({ name, start, end, unit }: Actor): string[] =>
  name.includes(' ') || unit.end - unit.start > end - start ? [name.split(' ').at(-1) as string] : []

/**
 * `rencontrer Medvedev et le patriarche Kirill` tells two meetings; `rencontrer Raul et Fidel Castro`, with one
 * surname, tells one.
 */
export function meetings(draft: Draft): readonly Draft[] {
  if (draft.entry.id !== 'consult.meet') return [draft]
  const met = draft.roles.filter(({ actor, part }) => part === 'recipient' && actor.kind === 'person')
  if (new Set(met.flatMap(({ actor }) => surnameOf(actor))).size < 2) return [draft]
  return met.map((one) => ({
    ...draft,
    roles: draft.roles.filter((role) => role === one || !met.includes(role)),
  }))
}
