/** What the entity models know of a word by itself; worked out once per printed form and kept. */
import type { Token } from '../core/doc.ts'
import { CAPACITY, EDGE_WORD, type Word, wordOfToken } from '../morphology/words.ts'
import { classesOfWord, GAZETTEER } from './gazetteer.ts'

export interface NameWord {
  readonly word: Word
  /** Bit set of `GAZETTEER`, of the word by itself. */
  readonly classes: number
  /** A noun in lower case that opens names: `armée syrienne`. */
  readonly opens: boolean
  /** `de`, `von`, `al`: links the parts of a name. */
  readonly particle: boolean
  /** A mark that stands inside names. */
  readonly inside: boolean
  /** Of `Features.addGroup`. */
  readonly groups: Int32Array
}

/** How many groups of features a word has: see `features.ts`. */
const GROUPS = 10
/** Marks that stand inside names: `Yahoo!`, `Canal+`, `Val-d’Oise`. */
const INSIDE_MARKS = /^[-–&.+!'’/]$/

function nameWord(word: Word, classes: number): NameWord {
  return {
    word,
    classes,
    opens: (classes & (GAZETTEER.opener | GAZETTEER.street)) !== 0,
    particle: (classes & GAZETTEER.particle) !== 0,
    inside: word.kind === 'mark' && INSIDE_MARKS.test(word.norm),
    groups: new Int32Array(GROUPS),
  }
}

export class NameWords {
  private readonly words = new Map<string, NameWord>()
  /** Stands for the word before a sentence and after it. */
  edge = nameWord(EDGE_WORD, 0)

  /** Whether it is time to `clear`. */
  get full(): boolean {
    return this.words.size >= CAPACITY
  }

  /** Forgets all words. */
  clear(): void {
    this.words.clear()
    this.edge = nameWord(EDGE_WORD, 0)
  }

  /** The same object for the same printed form, until `clear`. */
  get(token: Token): NameWord {
    let known = this.words.get(token.text)
    if (known === undefined) {
      const word = wordOfToken(token)
      known = nameWord(word, classesOfWord(word))
      this.words.set(token.text, known)
    }
    return known
  }
}
