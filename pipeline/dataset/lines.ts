/** JSON Lines on disk: streamed in, written with an index of offsets, so that memory does not grow with the texts. */
import { closeSync, createReadStream, existsSync, openSync, readSync, writeSync } from 'node:fs'
import { UsageError } from '../core/errors.ts'

/** Lines of a file, without their ends; none when there is no file. Memory: one line. */
export async function* readLines(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) return
  // Not `readline`: it also splits at U+2028, which JSON strings may hold.
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() as string
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Records of a JSONL file that we wrote ourselves. Throws `UsageError` where it is damaged. */
export async function* readRecords<T>(file: string): AsyncGenerator<T> {
  let number = 0
  for await (const line of readLines(file)) {
    number++
    if (line !== '') yield parseLine(line, file, number)
  }
}

/** The record in a line that we wrote ourselves. Throws `UsageError` naming file and line when it is damaged. */
export function parseLine<T>(line: string, file: string, number: number): T {
  try {
    return JSON.parse(line) as T
  } catch (cause) {
    const message = `${file}:${number} is damaged (${(cause as Error).message}). Make the dataset again from its articles, or take it from a backup.`
    throw new UsageError(message, { cause })
  }
}

/** Where a line lies in a file, in bytes. */
export interface LinePlace {
  readonly offset: number
  readonly bytes: number
}

/** Appends lines to a new file and says where each came to lie. */
export class LineWriter {
  readonly file: string
  #handle: number
  #open = true
  #offset = 0
  #buffer: Buffer[] = []
  #buffered = 0

  constructor(file: string) {
    this.file = file
    this.#handle = openSync(file, 'w')
  }

  write(line: string): LinePlace {
    const data = Buffer.from(`${line}\n`)
    const place = { offset: this.#offset, bytes: data.length - 1 }
    this.#offset += data.length
    this.#buffer.push(data)
    this.#buffered += data.length
    if (this.#buffered > 1 << 20) this.#flush()
    return place
  }

  #flush(): void {
    const data = Buffer.concat(this.#buffer)
    for (let at = 0; at < data.length; ) at += writeSync(this.#handle, data, at)
    this.#buffer = []
    this.#buffered = 0
  }

  /** Writes what is left and closes the file. Later calls do nothing: the handle may be another file's by then. */
  close(): void {
    if (this.#open) this.#flush()
    this.discard()
  }

  /** Closes the file as it is. */
  discard(): void {
    if (this.#open) closeSync(this.#handle)
    this.#open = false
  }
}

/** Reads single lines of a file by their place. */
export class LineReader {
  readonly #file: string
  readonly #handle: number
  readonly #readSync: typeof readSync

  /** `read`: the system's way to read, which may give less than it was asked for (network disks, signals). */
  constructor(file: string, read: typeof readSync = readSync) {
    this.#file = file
    this.#handle = openSync(file, 'r')
    this.#readSync = read
  }

  /** Throws when the file ends before the line does. */
  read({ offset, bytes }: LinePlace): string {
    const data = Buffer.alloc(bytes)
    for (let at = 0; at < bytes; ) {
      const count = this.#readSync(this.#handle, data, at, bytes - at, offset + at)
      if (count === 0) throw new Error(`${this.#file} ends within a line that was written to it`)
      at += count
    }
    return data.toString('utf8')
  }

  close(): void {
    closeSync(this.#handle)
  }
}
