/** Article ids: given ones stand, others come from file names, and no two articles of a run share one. */
import path from 'node:path'
import { InputError } from '../core/errors.ts'

/** File name without its extension; `stdin` for standard input. */
const stem = (file: string): string =>
  file === '-' ? 'stdin' : path.basename(file, path.extname(file)).normalize('NFC')

/** Id of an article that is given none: its file's stem, for a record with `-` and its line. */
export const plainId = (file: string, line: number | null): string =>
  line === null ? stem(file) : `${stem(file)}-${line}`

export interface Claim {
  readonly file: string
  readonly line: number | null
  /** Id that metadata or record give, or null. */
  readonly given: string | null
}

/**
 * Hands out ids in reading order. An id that is not given is the file's stem, with `-` and the line for a record; where
 * that is taken (files of one name in several folders) it is preceded by the folder's name: `2018-11-02/001`.
 * The second of two articles with one id is refused.
 */
export function makeIds(): (claim: Claim) => string | InputError {
  const places = new Map<string, string>()
  return ({ file, line, given }) => {
    const place = line === null ? file : `${file}:${line}`
    const name = plainId(file, line)
    const folder = path.basename(path.dirname(path.resolve(file)))
    const wanted = given === null ? [name, `${folder}/${name}`] : [given]
    const free = wanted.find((id) => !places.has(id))
    if (free !== undefined) {
      places.set(free, place)
      return free
    }
    const id = wanted[0] as string
    const message = `The id ${id} is that of ${places.get(id)}; give this one an id of its own, in its record or in metadata.jsonl`
    return new InputError('duplicate-id', message, { file, line, field: 'id' })
  }
}
