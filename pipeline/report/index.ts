/**
 * The report of a dataset: a page to open from the file system, and its data in files loaded as they are needed.
 * The dataset is read a record at a time, events and people twice; only rows, counts and the quotes of persons are
 * held in memory.
 */
import { cpSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { oneLine } from '../core/one-line.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'
import { type DatasetFile, datasetPath } from '../dataset/files.ts'
import { readLines, readRecords } from '../dataset/lines.ts'
import { readErrors, readManifest } from '../dataset/open.ts'
import type {
  ArticleEntry,
  ArticleRow,
  Buckets,
  EventEntry,
  EventOfDataset,
  QuoteOfPerson,
  ReportOrigin,
} from './contract.ts'
import { latestFirst } from './days.ts'
import { eventRow } from './event-row.ts'
import { EventTable } from './event-table.ts'
import { Links } from './links.ts'
import { pageFolder } from './page.ts'
import { People } from './people.ts'
import { replaceFolder } from './replace.ts'
import { ruleTexts } from './rules.ts'
import { Tally } from './tally.ts'
import { BucketWriter, DataWriter } from './writer.ts'

/** A bucket holds about so many bytes of records. */
const BUCKET_BYTES = 160 << 10

function bucketsOf(dataset: string): Buckets {
  const count = (file: DatasetFile) => {
    const name = datasetPath(dataset, file)
    return existsSync(name) ? Math.max(1, Math.ceil(statSync(name).size / BUCKET_BYTES)) : 1
  }
  return { articles: count('articles'), events: count('events'), people: count('people') }
}

async function* linesOf(dataset: string, file: DatasetFile): AsyncGenerator<string> {
  for await (const line of readLines(datasetPath(dataset, file))) if (line !== '') yield line
}
const readPeople = (dataset: string) => readRecords<PersonRecord>(datasetPath(dataset, 'people'))

/** Texts of the articles' quotes and where articles come from, kept for the records that point at them. */
class Origins {
  readonly #origins = new Map<string, ReportOrigin>()
  readonly #quotes = new Map<string, QuoteOfPerson>()

  article({ id, source, title, documentDate, quotes }: Article, wanted: ReadonlySet<string>): void {
    const origin = { article: id, source, title: title && oneLine(title), day: documentDate.value }
    this.#origins.set(id, origin)
    for (const { id: quote, type, text, cue } of quotes)
      if (wanted.has(`${id} ${quote}`))
        this.#quotes.set(`${id} ${quote}`, { quote, type, text, cue: cue?.text ?? null, origin })
  }

  of(article: string): ReportOrigin {
    return this.#origins.get(article) ?? { article, source: null, title: null, day: null }
  }

  quotes(person: PersonRecord): QuoteOfPerson[] {
    return person.quotes.flatMap(({ article, quote }) => this.#quotes.get(`${article} ${quote}`) ?? [])
  }

  /** The origins of some articles, in order of day. */
  ofAll(articles: readonly string[]): ReportOrigin[] {
    const origins = articles.map((article) => this.of(article))
    return origins.sort(
      (a, b) => byCodeUnit(a.day ?? '9999', b.day ?? '9999') || byCodeUnit(a.article, b.article),
    )
  }
}

/** What is kept of an event from the first reading to the second, in order of the file. */
interface Told {
  readonly id: string
  readonly articles: readonly string[]
  readonly absorbed: readonly string[]
}

function articleRow({ id, title, source, documentDate, language, skipReason, events }: Article): ArticleRow {
  return [id, title && oneLine(title), source, documentDate.value, language.code, skipReason, events.length]
}

async function writeData(dataset: string, folder: string): Promise<void> {
  const manifest = readManifest(dataset)
  const buckets = bucketsOf(dataset)
  const writer = new DataWriter(folder)
  const links = new Links()
  const people = new People()
  const tally = new Tally()
  const table = new EventTable()
  const told: Told[] = []
  for await (const line of linesOf(dataset, 'events')) {
    const event = JSON.parse(line) as Event
    const row = eventRow(event)
    links.event(event)
    people.event(event, row)
    tally.event(event, row)
    table.add(event, row)
    const { id, mentions, absorbed } = event
    told.push({ id, articles: [...new Set(mentions.map(({ article }) => article))], absorbed })
  }
  table.write(writer)
  for await (const person of readPeople(dataset)) {
    links.person(person)
    people.name(person)
  }

  const origins = new Origins()
  const articles = new BucketWriter(writer, 'article', buckets.articles)
  const rows: ArticleRow[] = []
  for await (const line of linesOf(dataset, 'articles')) {
    const article = JSON.parse(line) as Article
    const { id } = article
    tally.article(article)
    origins.article(article, links.quotes)
    articles.addLine<ArticleEntry>(
      { id, events: links.events.get(id) ?? [], people: links.people.get(id) ?? [] },
      line,
    )
    rows.push(articleRow(article))
  }
  articles.close()
  rows.sort((a, b) => latestFirst(a[3], b[3]) || byCodeUnit(a[0], b[0]))
  writer.write('articles', rows)

  const events = new BucketWriter(writer, 'event', buckets.events)
  let next = 0
  for await (const line of linesOf(dataset, 'events')) {
    const { id, articles: tellers, absorbed } = told[next++] as Told
    const parts = links.parts.get(id) ?? []
    events.addLine<EventOfDataset>({ id, origins: origins.ofAll(tellers), parts }, line)
    for (const old of absorbed) events.add<EventEntry>({ id: old, absorbedBy: id })
  }
  events.close()

  const persons = new BucketWriter(writer, 'person', buckets.people)
  for await (const person of readPeople(dataset)) people.write(person, origins.quotes(person), persons)
  persons.close()
  people.writeIndex(writer)
  writer.write('refused', await readErrors(dataset))
  writer.write('rules', ruleTexts())
  writer.write('overview', tally.overview(manifest, buckets))
}

/**
 * Writes the report of a dataset to the folder `out`: complete, or not at all. Gives the path of the page.
 * Throws `UsageError` when `dataset` holds no dataset, or `out` holds something else or cannot be written.
 */
export async function writeReport(dataset: string, out: string): Promise<string> {
  readManifest(dataset)
  await replaceFolder(out, async (folder) => {
    cpSync(pageFolder(), folder, { recursive: true, filter: (file) => path.basename(file) !== '.stamp' })
    await writeData(dataset, path.join(folder, 'data'))
  })
  return path.join(out, 'index.html')
}
