/** Chaining within the article: a later mention takes over from an earlier one of the same event what it leaves out. */
import type { Draft } from './draft.ts'
import type { EventDoc } from './scene.ts'

/** Fills what the mentions leave out. */
export function inherit(_doc: EventDoc, drafts: readonly Draft[]): readonly Draft[] {
  return drafts
}
