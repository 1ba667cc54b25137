/** New records on their way into a dataset: spooled, merged with the old ones in order of id, committed together. */
import { writeFileSync } from 'node:fs'
import { byCodeUnit } from '../core/order.ts'
import type { Article, InputErrorRecord } from '../core/records.generated.ts'
import { datasetPath, FILES } from '../dataset/files.ts'
import { type LinePlace, LineReader, LineWriter, readLines } from '../dataset/lines.ts'
import { begin, type Transaction } from '../dataset/transaction.ts'
import { buildCorpus, type CorpusDigest, corpusDigest } from './corpus.ts'
import { Counter, manifest, type Shape } from './manifest.ts'
import type { BatchResult } from './result.ts'
import { type Extracted, type Tally, tally } from './worker.ts'

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
  readonly #folder: string
  readonly #transaction: Transaction
  readonly #spool: LineWriter
  readonly #added: Spooled[] = []
  readonly #errors = new Map<string, InputErrorRecord>()

  constructor(folder: string) {
    this.#folder = folder
    this.#transaction = begin(folder)
    this.#spool = new LineWriter(this.#transaction.path('.spool.jsonl'))
  }

  add({ id, line, digest, tally: counts }: Extracted): void {
    const article = this.#spool.write(line)
    this.#added.push({ id, article, digest: this.#spool.write(JSON.stringify(digest)), tally: counts })
  }

  refuse(error: InputErrorRecord): void {
    this.#errors.set(errorKey(error), error)
  }

  abort(): void {
    this.#spool.close()
    this.#transaction.abort()
  }

  /** Writes every file of the new dataset and puts them in the place of the old ones. */
  async finish(shape: Shape, result: BatchResult): Promise<void> {
    const counter = new Counter()
    const digests = await this.#writeArticles(counter)
    const { events, people } = buildCorpus(digests, shape.authority)
    this.#writeLines(FILES.events, events)
    this.#writeLines(FILES.people, people)
    const errors = [...this.#errors].sort(([a], [b]) => byCodeUnit(a, b)).map(([, error]) => error)
    this.#writeLines(FILES.errors, errors)
    counter.corpus(events, people, errors.length)
    const text = `${JSON.stringify(manifest(counter, shape), null, 2)}\n`
    writeFileSync(this.#transaction.path(FILES.manifest), text)
    this.#transaction.commit()
    result.dataset = counter.counts
    result.severalSources = events.filter((event) => event.sources.length > 1).length
  }

  #writeLines(name: string, records: readonly object[]): void {
    const writer = new LineWriter(this.#transaction.path(name))
    for (const record of records) writer.write(JSON.stringify(record))
    writer.close()
  }

  /** Merges the old articles, which are in order, with the new ones. Gives the corpus digests of all. */
  async #writeArticles(counter: Counter): Promise<CorpusDigest[]> {
    this.#spool.close()
    const digests: CorpusDigest[] = []
    const writer = new LineWriter(this.#transaction.path(FILES.articles))
    const spool = new LineReader(this.#spool.file)
    const added = this.#added.sort((a, b) => byCodeUnit(a.id, b.id))
    let next = 0
    const takeNew = (before: string | null): void => {
      for (; next < added.length; next++) {
        const { id, article, digest, tally: counts } = added[next] as Spooled
        if (before !== null && byCodeUnit(id, before) > 0) return
        writer.write(spool.read(article))
        digests.push(JSON.parse(spool.read(digest)) as CorpusDigest)
        counter.article(id, counts)
      }
    }
    for await (const line of readLines(datasetPath(this.#folder, 'articles'))) {
      const article = JSON.parse(line) as Article
      takeNew(article.id)
      writer.write(line)
      digests.push(corpusDigest(article))
      counter.article(article.id, tally(article))
    }
    takeNew(null)
    spool.close()
    writer.close()
    return digests
  }
}
