/** Writes the report's data files; records go to their buckets as they come, so that memory stays bounded. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bucketOf } from './contract.ts'
import { dataScript, scriptJson, scriptSafe } from './script.ts'

const FLUSH_AT = 32 << 20

export class DataWriter {
  readonly #folder: string
  constructor(folder: string) {
    this.#folder = folder
  }

  file(name: string): string {
    const file = path.join(this.#folder, `${name}.js`)
    mkdirSync(path.dirname(file), { recursive: true })
    return file
  }

  write(name: string, value: unknown): void {
    writeFileSync(this.file(name), dataScript(name, scriptJson(value)))
  }

  /** `list` in files of `size` entries: `name-0`, `name-1` … */
  writeSlices(name: string, list: readonly unknown[], size: number): void {
    for (let at = 0; at < list.length; at += size)
      this.write(`${name}-${at / size}`, list.slice(at, at + size))
  }
}

/** Records of one kind in buckets; every bucket is a list. Call `close` at the end: it makes the files whole. */
export class BucketWriter {
  readonly #files: string[]
  readonly #pending: string[][]
  readonly #begun: boolean[]
  readonly #name: string
  #buffered = 0

  constructor(writer: DataWriter, name: string, buckets: number) {
    this.#name = name
    this.#files = Array.from({ length: buckets }, (_, at) => writer.file(`${name}/${at}`))
    this.#pending = this.#files.map(() => [])
    this.#begun = this.#files.map(() => false)
  }

  add<Entry extends { readonly id: string }>(entry: Entry): void {
    this.#push(entry.id, scriptJson(entry))
  }

  /** An entry whose `record` is a line of the dataset: it goes through as it is, which costs a third of writing it anew. */
  addLine<Entry extends { readonly id: string; readonly record: unknown }>(
    entry: Omit<Entry, 'record'>,
    line: string,
  ): void {
    this.#push(entry.id, `${scriptJson(entry).slice(0, -1)},"record":${scriptSafe(line)}}`)
  }

  #push(id: string, json: string): void {
    this.#pending[bucketOf(id, this.#files.length)]?.push(json)
    this.#buffered += json.length
    if (this.#buffered > FLUSH_AT) this.#flush(false)
  }

  #flush(last: boolean): void {
    this.#files.forEach((file, at) => {
      const entries = this.#pending[at] ?? []
      if (entries.length === 0 && !last) return
      const start = this.#begun[at]
        ? entries.length > 0
          ? ',\n'
          : ''
        : `depeche(${scriptJson(`${this.#name}/${at}`)},[`
      appendFileSync(file, `${start}${entries.join(',\n')}${last ? '])\n' : ''}`)
      this.#begun[at] = this.#begun[at] || entries.length > 0
      this.#pending[at] = []
    })
    this.#buffered = 0
  }

  close(): void {
    this.#flush(true)
  }
}
