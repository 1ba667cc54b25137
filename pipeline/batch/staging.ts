/** New records on their way into a dataset: spooled, merged with the old ones in order of id, committed together. */
import { writeFileSync } from 'node:fs'
import { byCodeUnit } from '../core/order.ts'
import type { InputErrorRecord } from '../core/records.generated.ts'
import { FILES } from '../dataset/files.ts'
import { type LinePlace, LineReader, LineWriter } from '../dataset/lines.ts'
import { begin, type Transaction } from '../dataset/transaction.ts'
import { buildCorpus, type CorpusDigest } from './corpus.ts'
import { Counter, manifest, type Shape } from './manifest.ts'
import type { BatchResult } from './result.ts'
import type { Extracted, Tally } from './worker.ts'

/** Of an extracted article only this stays in memory: what grows with the batch is on disk. */
interface Spooled {
  readonly id: string
  readonly article: LinePlace
  readonly digest: LinePlace
  readonly tally: Tally
}

const errorKey = (e: InputErrorRecord): string =>
  [e.file, String(e.line ?? 0).padStart(9, '0'), e.field ?? '', e.code, e.message].join('\u0000')

export class Staging {
  readonly #transaction: Transaction
  readonly #spool: LineWriter
  readonly #added: Spooled[] = []
  readonly #errors = new Map<string, InputErrorRecord>()

  constructor(folder: string) {
    this.#transaction = begin(folder)
    this.#spool = new LineWriter(this.#transaction.path('.spool.jsonl'))
  }

  add({ id, line, digest, tally }: Extracted): void {
    const article = this.#spool.write(line)
    this.#added.push({ id, article, digest: this.#spool.write(JSON.stringify(digest)), tally })
  }

  refuse(error: InputErrorRecord): void {
    this.#errors.set(errorKey(error), error)
  }

  /** Drops the change; does nothing once it is complete. */
  abort(): void {
    this.#spool.discard()
    this.#transaction.abort()
  }

  /** Writes every file of the new dataset and puts them in the place of the old ones. `old`: its articles so far, by id. */
  async finish(shape: Shape, old: AsyncIterable<Extracted>, result: BatchResult): Promise<void> {
    const counter = new Counter()
    const digests = await this.#writeArticles(counter, old)
    const { events, people } = buildCorpus(digests, shape.authority)
    this.#writeLines(FILES.events, events)
    this.#writeLines(FILES.people, people)
    const errors = [...this.#errors].sort(([a], [b]) => byCodeUnit(a, b)).map(([, error]) => error)
    this.#writeLines(FILES.errors, errors)
    counter.corpus(events, people, errors.filter(({ severity }) => severity === 'refused').length)
    const text = `${JSON.stringify(manifest(counter, shape), null, 2)}\n`
    writeFileSync(this.#transaction.path(FILES.manifest), text)
    this.#transaction.commit()
    result.dataset = counter.counts
    result.severalSources = events.filter((event) => event.sources.length > 1).length
  }

  #writeLines(name: string, records: readonly object[]): void {
    const writer = new LineWriter(this.#transaction.path(name))
    try {
      for (const record of records) writer.write(JSON.stringify(record))
      writer.close()
    } finally {
      writer.discard()
    }
  }

  /** Merges the old articles, which are in order, with the new ones. Gives the corpus digests of all. */
  async #writeArticles(counter: Counter, old: AsyncIterable<Extracted>): Promise<CorpusDigest[]> {
    this.#spool.close()
    const digests: CorpusDigest[] = []
    const writer = new LineWriter(this.#transaction.path(FILES.articles))
    const spool = new LineReader(this.#spool.file)
    const added = this.#added.sort((a, b) => byCodeUnit(a.id, b.id))
    const write = ({ id, line, digest, tally }: Extracted): void => {
      writer.write(line)
      digests.push(digest)
      counter.article(id, tally)
    }
    let next = 0
    const takeNew = (before: string | null): void => {
      for (; next < added.length; next++) {
        const { id, article, digest, tally } = added[next] as Spooled
        if (before !== null && byCodeUnit(id, before) > 0) return
        write({ id, line: spool.read(article), digest: JSON.parse(spool.read(digest)), tally })
      }
    }
    try {
      for await (const article of old) {
        takeNew(article.id)
        write(article)
      }
      takeNew(null)
      writer.close()
    } finally {
      spool.close()
      writer.discard()
    }
    return digests
  }
}
