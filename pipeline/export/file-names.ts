/**
 * Names of files for articles. An id may hold what file systems do not take, or be too long for them, and systems
 * that ignore capitals would let `A` and `a` overwrite each other.
 */
import { createHash } from 'node:crypto'

/** Bytes of a name without its ending: far below the 255 that file systems take. */
const LONGEST = 120

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const asCode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** One character as it may stand in a name: percent-encoded but for letters, digits and few signs. */
const encode = (character: string, first: boolean): string =>
  character === '*' || (first && character === '.') ? asCode(character) : encodeURIComponent(character)

/** As many whole characters as fit. */
function encoded(id: string): { readonly name: string; readonly whole: boolean } {
  let name = ''
  for (const [at, character] of [...id.toWellFormed()].entries()) {
    const first = at === 0
    const next = first && RESERVED.test(id) ? asCode(character) : encode(character, first)
    if (name.length + next.length > LONGEST) return { name, whole: false }
    name += next
  }
  return { name, whole: true }
}

// UTF-16, since UTF-8 has one form for all lone surrogates.
const digestOf = (id: string): string =>
  createHash('sha256').update(Buffer.from(id, 'utf16le')).digest('hex').slice(0, 8)

/** Gives names to the articles of one export, in the dataset's order. */
export class FileNames {
  readonly #taken = new Set<string>()

  /**
   * The id percent-encoded (`decodeURIComponent` gives it back); cut and with eight digits of a hash added when it is
   * too long or taken but for capitals. Without a file ending.
   */
  of(id: string): string {
    const { name, whole } = encoded(id)
    const plain = whole && !this.#taken.has(name.toLowerCase())
    const given = plain ? name : `${name}-${digestOf(id)}`
    this.#taken.add(given.toLowerCase())
    return given
  }
}
