/**
 * Metadata at hand while files are read in order of their paths: read once a folder, dropped when the reading has
 * left the folder, so that memory does not grow with the number of folders.
 */
import path from 'node:path'
import type { InputError } from '../core/errors.ts'
import { fileKey, type Metadata, readMetadata } from './metadata.ts'
import type { Facts, InputFile } from './types.ts'

export interface Shelf {
  /** Brings the metadata for `file` to hand. Gives what was wrong with metadata that had not been read before. */
  open(file: InputFile): Promise<readonly InputError[]>
  /** Facts about the article `id` of a file, at `line` when the file holds many; `{}` when there are none. */
  facts(file: InputFile, line: number | null, id: string): Facts
}

/** An empty shelf. */
export function makeShelf(): Shelf {
  const shelf = new Map<string, Metadata>()
  return {
    async open(file) {
      const folders = foldersOf(file)
      for (const folder of shelf.keys()) if (!folders.includes(folder)) shelf.delete(folder)
      const refused: InputError[] = []
      for (const folder of folders) {
        if (shelf.has(folder)) continue
        const metadata = await readMetadata(folder)
        shelf.set(folder, metadata)
        refused.push(...metadata.refused)
      }
      return refused
    },
    facts(file, line, id) {
      for (const folder of foldersOf(file)) {
        const metadata = shelf.get(folder)
        const ofFile = metadata?.byFile.get(fileKey(path.relative(folder, file.path)))
        const ofId = metadata?.byId.get(id)
        if (!ofFile && !ofId) continue
        if (line === null) return ofFile ?? ofId ?? {}
        // The records of a file can share its source, not its id.
        const { id: _, ...shared } = ofFile ?? {}
        return { ...shared, ...ofId }
      }
      return {}
    },
  }
}

/** Folders whose metadata may speak of the file: its own first, then those above, up to the input that it is of. */
function foldersOf({ path: file, root }: InputFile): string[] {
  if (file === '-') return []
  const own = path.dirname(file)
  const below = path.relative(root, own)
  if (below === '' || below.startsWith('..') || path.isAbsolute(below)) return [own]
  const folders = [own]
  for (const _ of below.split(path.sep)) folders.push(path.dirname(folders.at(-1) as string))
  return folders
}
