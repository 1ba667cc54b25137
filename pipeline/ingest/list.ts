/**
 * Which files a list of inputs stands for: files, folders (all below them), globs, `-` for standard input.
 * The answer is sorted by path and does not depend on the order of the inputs or of the file system.
 */
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { InputError, UsageError } from '../core/errors.ts'
import { byCodeUnit } from '../core/order.ts'
import { EXTENSIONS, formatOf, isMetadata, unsupported } from './formats.ts'
import { isOurs, makeWithinOurs } from './ours.ts'
import type { InputFile } from './types.ts'

export interface ListResult {
  /** Sorted by path, by code unit; metadata files are not among them. */
  readonly files: readonly InputFile[]
  /** Folders that were named, or that a glob matched: all that lies below them was listed. */
  readonly folders: readonly string[]
  /** Files found in folders or by globs that are no format of ours, sorted. */
  readonly ignored: readonly string[]
  /** Inputs named by the user that cannot be read, and folders without permission. */
  readonly refused: readonly InputError[]
}

/** Files found so far, keyed by real path, so that each is read once by whatever path it is reached. */
interface Finds {
  readonly files: Map<string, InputFile>
  readonly ignored: Set<string>
  readonly refused: InputError[]
  readonly folders: string[]
  /** Files of datasets and reports, which are left out. */
  readonly ours: string[]
  /** Real paths of folders that were walked. */
  readonly walked: Set<string>
  /** Links to folders, walked after all real folders: a loop then ends at a folder that was seen. */
  readonly links: { path: string; root: string }[]
  /** Folders named by the user, with their real paths. */
  readonly named: { path: string; real: string }[]
}

/**
 * Lists the files to read. Files and folders that begin with a dot, and what this program wrote, are left out unless named.
 * Throws `UsageError` for an input that does not exist, a glob without a match, and a folder that holds files, but none to read. An empty
 * folder gives nothing: a day without news.
 */
export async function listInputs(inputs: readonly string[]): Promise<ListResult> {
  if (inputs.length === 0) throw new UsageError('Expected at least one file, folder, glob or - (stdin)')
  const finds: Finds = {
    files: new Map(),
    ignored: new Set(),
    refused: [],
    folders: [],
    ours: [],
    walked: new Set(),
    links: [],
    named: [],
  }
  for (const input of [...new Set(inputs)].sort(byCodeUnit)) await addInput(input, finds)
  while (finds.links.length > 0) {
    const batch = finds.links.splice(0).sort((a, b) => byCodeUnit(a.path, b.path))
    for (const link of batch) await walk(link.path, link.root, finds)
  }
  for (const folder of finds.named)
    if (isBarren(folder, finds))
      throw new UsageError(`Expected at least one file to read in ${folder.path}: ${EXTENSIONS}`)
  return {
    files: [...finds.files.values()].sort((a, b) => byCodeUnit(a.path, b.path)),
    folders: finds.folders,
    ignored: [...finds.ignored].sort(byCodeUnit),
    refused: finds.refused.sort((a, b) => byCodeUnit(a.file, b.file)),
  }
}

async function addInput(input: string, finds: Finds): Promise<void> {
  if (input === '-') {
    finds.files.set('-', { path: '-', format: null, root: '.' })
    return
  }
  const shown = path.normalize(input).replace(/(?<=.)[/\\]$/, '')
  const found = await stat(shown).catch(() => null)
  if (found?.isDirectory()) {
    finds.named.push({ path: shown, real: await realpath(shown) })
    finds.folders.push(shown)
    await walk(shown, shown, finds)
  } else if (found) await addNamed(shown, finds)
  else await addGlob(input, finds)
}

/** Whether a named folder holds files and gave nothing: none of its own, or reached by a link in it, and no refusal. */
function isBarren(folder: { path: string; real: string }, { files, refused, ignored, ours }: Finds): boolean {
  const below = (name: string, top: string) => name === top || name.startsWith(top + path.sep)
  const fruitful = [...files].some(([real, file]) => file.root === folder.path || below(real, folder.real))
  return (
    !fruitful &&
    !refused.some((error) => below(error.file, folder.path)) &&
    [...ignored, ...ours].some((file) => below(file, folder.path))
  )
}

async function addNamed(file: string, finds: Finds): Promise<void> {
  const format = formatOf(file)
  if (format === null || isMetadata(file)) finds.refused.push(unsupported(file))
  else add({ path: file, format, root: path.dirname(file) }, await realpath(file), finds)
}

async function addGlob(pattern: string, finds: Finds): Promise<void> {
  if (!/[*?[\]{}!]/.test(pattern)) throw new UsageError(`No such file or folder: ${pattern}`)
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern.replaceAll('\\', '/'), {
    onlyFiles: false,
    expandDirectories: false,
    absolute: path.isAbsolute(pattern),
  })
  if (matches.length === 0) throw new UsageError(`No file matches ${pattern}`)
  const isWithinOurs = makeWithinOurs()
  for (const match of matches.sort(byCodeUnit)) {
    const shown = path.normalize(match).replace(/(?<=.)[/\\]$/, '')
    if (await isWithinOurs(shown)) continue
    const found = await stat(shown).catch(() => null)
    if (found?.isDirectory()) {
      finds.folders.push(shown)
      await walk(shown, shown, finds)
    } else addFound(shown, path.dirname(shown), await realpath(shown).catch(() => shown), finds)
  }
}

async function walk(folder: string, root: string, finds: Finds): Promise<void> {
  let entries: Dirent[]
  const real = await realpath(folder).catch(() => folder)
  if (finds.walked.has(real)) return
  finds.walked.add(real)
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    const message = `Cannot list the folder (${(cause as Error).message}); check its permissions`
    finds.refused.push(new InputError('unreadable', message, { file: folder, cause }))
    return
  }
  const ours = isOurs(
    folder,
    entries.map(({ name }) => name),
  )
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const shown = path.join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (ours(entry.name)) {
      finds.ours.push(shown)
      continue
    }
    if (entry.isDirectory()) await walk(shown, root, finds)
    else if (entry.isFile()) addFound(shown, root, path.join(real, entry.name), finds)
    else if (entry.isSymbolicLink()) await addLink(shown, root, finds)
  }
}

/** A link to nowhere is kept: reading it says so. */
async function addLink(link: string, root: string, finds: Finds): Promise<void> {
  const target = await stat(link).catch(() => null)
  if (target?.isDirectory()) finds.links.push({ path: link, root })
  else if (target?.isFile() ?? true) addFound(link, root, await realpath(link).catch(() => link), finds)
}

function addFound(file: string, root: string, real: string, finds: Finds): void {
  const format = formatOf(file)
  if (isMetadata(file)) return
  if (format === null) finds.ignored.add(file)
  else add({ path: file, format, root }, real, finds)
}

/** The first path in code-unit order stands for the file, with the widest of its roots. */
function add(file: InputFile, real: string, finds: Finds): void {
  const known = finds.files.get(real)
  const order = known ? byCodeUnit(file.path, known.path) || file.root.length - known.root.length : -1
  if (order < 0) finds.files.set(real, file)
}
