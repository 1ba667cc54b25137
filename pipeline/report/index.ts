/**
 * The report of a dataset: a page to open from the file system, and its data in files loaded as they are needed.
 * The dataset is read twice, a record at a time; only rows, counts and the quotes of persons are held in memory.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { Article, Event, PersonRecord } from '../core/records.generated.ts'
import { type DatasetFile, datasetPath } from '../dataset/files.ts'
import { readRecords } from '../dataset/lines.ts'
import { readArticles, readErrors, readManifest } from '../dataset/open.ts'
import type {
  ArticleEntry,
  ArticleRow,
  Buckets,
  EventEntry,
  QuoteOfPerson,
  ReportOrigin,
} from './contract.ts'
import { oneLine } from './event-row.ts'
import { EventTable } from './event-table.ts'
import { Links } from './links.ts'
import { pageFolder } from './page.ts'
import { People } from './people.ts'
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

const readEvents = (dataset: string) => readRecords<Event>(datasetPath(dataset, 'events'))
const readPeople = (dataset: string) => readRecords<PersonRecord>(datasetPath(dataset, 'people'))

/** Texts of the articles' quotes and where articles come from, kept for the records that point at them. */
class Origins {
  readonly #origins = new Map<string, ReportOrigin>()
  readonly #quotes = new Map<string, QuoteOfPerson>()

  article({ id, source, title, documentDate, quotes }: Article, wanted: ReadonlySet<string>): void {
    const origin = { article: id, source, title: title && oneLine(title), day: documentDate.value }
    this.#origins.set(id, origin)
    for (const { id: quote, text, cue } of quotes)
      if (wanted.has(`${id} ${quote}`))
        this.#quotes.set(`${id} ${quote}`, { quote, text, cue: cue?.text ?? null, origin })
  }

  of(article: string): ReportOrigin {
    return this.#origins.get(article) ?? { article, source: null, title: null, day: null }
  }

  quotes(person: PersonRecord): QuoteOfPerson[] {
    return person.quotes.flatMap(({ article, quote }) => this.#quotes.get(`${article} ${quote}`) ?? [])
  }

  /** Where an event is told, each article once, in order of day. */
  ofEvent({ mentions }: Event): ReportOrigin[] {
    const origins = [...new Set(mentions.map(({ article }) => article))].map((article) => this.of(article))
    const key = ({ day, article }: ReportOrigin) => `${day ?? '9999'} ${article}`
    return origins.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }
}

function articleEntry(article: Article, links: Links): ArticleEntry {
  const { digest, sentences, ...record } = article
  const { id } = article
  return { id, record, events: links.events.get(id) ?? [], people: links.people.get(id) ?? [] }
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
  for await (const event of readEvents(dataset)) {
    links.event(event)
    people.event(event)
    tally.event(event)
    table.add(event)
  }
  table.write(writer)
  for await (const person of readPeople(dataset)) {
    links.person(person)
    people.name(person)
  }

  const origins = new Origins()
  const articles = new BucketWriter(writer, 'article', buckets.articles)
  const rows: ArticleRow[] = []
  for await (const article of readArticles(dataset)) {
    tally.article(article)
    origins.article(article, links.quotes)
    articles.add(articleEntry(article, links))
    rows.push(articleRow(article))
  }
  articles.close()
  rows.sort((a, b) =>
    (a[3] ?? '') !== (b[3] ?? '') ? ((a[3] ?? '') > (b[3] ?? '') ? -1 : 1) : a[0] < b[0] ? -1 : 1,
  )
  writer.write('articles', rows)

  const events = new BucketWriter(writer, 'event', buckets.events)
  for await (const record of readEvents(dataset)) {
    const parts = links.parts.get(record.id) ?? []
    events.add<EventEntry>({ id: record.id, record, origins: origins.ofEvent(record), parts })
    for (const id of record.absorbed) events.add<EventEntry>({ id, absorbedBy: record.id })
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

/** Throws unless `folder` may be replaced: nothing is there, or a report. */
function checkTarget(folder: string): void {
  const taken = existsSync(folder) && readdirSync(folder).length > 0
  if (taken && !existsSync(path.join(folder, 'data', 'overview.js')))
    throw new UsageError(`${folder} exists and is no report; name another folder with --out`)
}

/**
 * Writes the report of a dataset to the folder `out`: complete, or not at all. Gives the path of the page.
 * Throws `UsageError` when `dataset` holds no dataset, or `out` holds something else.
 */
export async function writeReport(dataset: string, out: string): Promise<string> {
  readManifest(dataset)
  checkTarget(out)
  const next = `${path.resolve(out)}.next`
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  cpSync(pageFolder(), next, { recursive: true, filter: (file) => path.basename(file) !== '.stamp' })
  await writeData(dataset, path.join(next, 'data'))
  rmSync(out, { recursive: true, force: true })
  renameSync(next, out)
  return path.join(out, 'index.html')
}
