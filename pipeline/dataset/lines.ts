/** JSON Lines on disk: streamed in, written with an index of offsets, so that memory does not grow with the texts. */
import { closeSync, createReadStream, existsSync, openSync, readSync, writeSync } from 'node:fs'

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

/** Records of a JSONL file that we wrote ourselves. */
export async function* readRecords<T>(file: string): AsyncGenerator<T> {
  for await (const line of readLines(file)) if (line !== '') yield JSON.parse(line) as T
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

  close(): void {
    this.#flush()
    closeSync(this.#handle)
  }
}

/** Reads single lines of a file by their place. */
export class LineReader {
  #handle: number
  constructor(file: string) {
    this.#handle = openSync(file, 'r')
  }
  read({ offset, bytes }: LinePlace): string {
    const data = Buffer.allocUnsafe(bytes)
    readSync(this.#handle, data, 0, bytes, offset)
    return data.toString('utf8')
  }
  close(): void {
    closeSync(this.#handle)
  }
}
