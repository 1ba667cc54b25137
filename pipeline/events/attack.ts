/** Explosions in a report about an attack are bombs, also in sentences that do not say so. */
import type { Draft } from './draft.ts'
import { triggers } from './trigger.ts'

const bomb = triggers.noun.get('explosion')?.find(({ type }) => type === 'ASSAULT')

/** How often the body must speak of an attack; a gas explosion is once said to be none. */
const ENOUGH = 2

/** Whether the article is about an attack: its title says so, or its body does and again. */
function isAboutAttack(drafts: readonly Draft[]): boolean {
  const told = drafts.filter(({ entry, measured }) => entry.head.startsWith('attentat') && !measured)
  return told.length >= ENOUGH || told.some(({ scene }) => scene.sentence.kind === 'title')
}

/** `drafts` with explosions as attacks in a report about one. */
export function withBombs(drafts: readonly Draft[]): Draft[] {
  if (bomb === undefined || !isAboutAttack(drafts)) return [...drafts]
  return drafts.map((draft) =>
    draft.entry.head === bomb.head && draft.type === 'DISASTER'
      ? { ...draft, entry: bomb, type: bomb.type }
      : draft,
  )
}
