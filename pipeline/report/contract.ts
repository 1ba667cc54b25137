/**
 * The data files of the report, as the command writes them and the page reads them. A page opened from the file
 * system may not fetch files, but may load scripts: each file is a script that hands one JSON value over. Records lie
 * in buckets by a hash of their id, so that the page finds one without an index of all ids.
 *
 * Rows are tuples and lists of pairs, never objects keyed by text: a name such as `__proto__` is then only a name.
 */
import { hashText } from '../core/hash.ts'
import type {
  Article,
  Counts,
  Event,
  InputErrorRecord,
  PersonRecord,
  Quote,
} from '../core/records.generated.ts'
import type { RuleText } from '../core/rule.ts'

/** Number of records' buckets by kind. */
export interface Buckets {
  readonly articles: number
  readonly events: number
  readonly people: number
}

/** How many of something in a day, a week or a month; `from` is its first day. */
export type Bin = readonly [from: string, count: number]
export type Step = 'day' | 'week' | 'month'

/** `data/overview.js`: all that the first view needs, small whatever the size of the dataset. */
export interface Overview {
  readonly version: string
  readonly counts: Counts
  readonly buckets: Buckets
  /** Length of a bin of `volumes` and `types`. */
  readonly step: Step
  /** Articles by document date. */
  readonly volumes: readonly Bin[]
  readonly undatedArticles: number
  /** Largest first. */
  readonly sources: readonly (readonly [name: string | null, articles: number])[]
  /** ISO 639-3 codes, largest first. */
  readonly languages: readonly (readonly [code: string, articles: number])[]
  /** Events by type and date, within the days that the articles span; most frequent type first. */
  readonly types: readonly {
    readonly type: Event['type']
    readonly count: number
    readonly bins: readonly Bin[]
  }[]
  /** Events outside of those days or without a date. */
  readonly unplottedEvents: number
  /** Events of several independent sources, most sources first. */
  readonly leading: readonly EventRow[]
}

/** An event as a list shows it. */
export interface EventRow {
  readonly id: string
  readonly type: Event['type']
  readonly status: Event['status']
  /** TIMEX3 value; null when undated. */
  readonly date: string | null
  /** The clearest sentence, shortened. */
  readonly title: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly sources: number
  readonly independent: number
}

/** `data/events/index.js`: what the columns' numbers stand for. Events are numbered by date, undated last. */
export interface EventIndex {
  readonly count: number
  /** Rows in each of `data/events/rows-N.js`. */
  readonly rowsPerFile: number
  /** Events in each of `data/events/columns-N.js`. */
  readonly columnsPerFile: number
  readonly types: readonly Event['type'][]
  readonly statuses: readonly Event['status'][]
  readonly countries: readonly string[]
  /** Persons who take part in events, most often first; `key` is the person's id, or the name when there is none. */
  readonly people: readonly (readonly [key: string, name: string, events: number])[]
}

/** `data/events/columns-N.js`: one entry an event in each column. */
export interface EventColumns {
  /** Days since 1970-01-01; null when undated or open. */
  readonly from: readonly (number | null)[]
  readonly to: readonly (number | null)[]
  /** Indexes into `EventIndex`. */
  readonly type: readonly number[]
  readonly status: readonly number[]
  readonly countries: readonly (readonly number[])[]
  readonly people: readonly (readonly number[])[]
  readonly independent: readonly number[]
}

/**
 * `data/search/XX.js`: the words that begin with XX and the events that hold each: the first number, then the
 * distance from one to the next. Null for words so common that they tell nothing.
 */
export type SearchShard = readonly (readonly [word: string, distances: readonly number[] | null])[]

/** Where a report of an event comes from. */
export interface ReportOrigin {
  readonly article: string
  readonly source: string | null
  readonly title: string | null
  readonly day: string | null
}

/** An event's record, in `data/event/N.js`; or where it went when a later batch united it with another. */
export type EventEntry = EventOfDataset | { readonly id: string; readonly absorbedBy: string }

export interface EventOfDataset {
  readonly id: string
  readonly record: Event
  /** Articles that mention it, each once, in order of day. */
  readonly origins: readonly ReportOrigin[]
  /** Ids of the events that happen within it. */
  readonly parts: readonly string[]
}

/** An article's record, in `data/article/N.js`. */
export interface ArticleEntry {
  readonly id: string
  readonly record: Article
  /** Event of the article → event of the dataset. */
  readonly events: readonly (readonly [own: string, id: string])[]
  /** Person of the article → person of the dataset. */
  readonly people: readonly (readonly [own: string, id: string])[]
}

/** `data/articles.js`, newest first. */
export type ArticleRow = readonly [
  id: string,
  title: string | null,
  source: string | null,
  day: string | null,
  language: string,
  skipReason: Article['skipReason'],
  events: number,
]

/** A quote of a person, with where it was printed. */
export interface QuoteOfPerson {
  readonly quote: string
  /** What is indirect was not said in these words: it must not be shown between quotation marks. */
  readonly type: Quote['type']
  readonly text: string
  readonly cue: string | null
  readonly origin: ReportOrigin
}

/** Somebody met, and at which events. */
export interface Meeting {
  readonly person: string
  readonly name: string
  readonly events: readonly string[]
}

/** A person's record, in `data/person/N.js`. */
export interface PersonEntry {
  readonly id: string
  readonly record: Omit<PersonRecord, 'quotes'>
  /** Newest first. */
  readonly quotes: readonly QuoteOfPerson[]
  /** Most often met first. */
  readonly meetings: readonly Meeting[]
  /** Events with the person, newest first; `eventCount` says of how many. */
  readonly events: readonly EventRow[]
  readonly eventCount: number
}

/** `data/people.js`: those named in most articles first, and who met whom. */
export interface PeopleIndex {
  readonly rows: readonly PersonRow[]
  readonly network: Network
}

export type PersonRow = readonly [
  id: string,
  name: string,
  country: string | null,
  official: boolean,
  /** Title of the office last seen. */
  office: string | null,
  articles: number,
  quotes: number,
  events: number,
]

/** The pairs that met most often, and their ends. */
export interface Network {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly country: string | null }[]
  /** `a` and `b` are indexes into `nodes`. */
  readonly links: readonly { readonly a: number; readonly b: number; readonly meetings: number }[]
}

/** `data/rules.js`: rule id → what it finds, in words. */
export type RuleTexts = readonly RuleText[]

/** `data/refused.js`. */
export type Refused = readonly InputErrorRecord[]

/** Bucket of an id; the program and the page must agree on it. */
export const bucketOf = (id: string, buckets: number): number => hashText(id) % buckets
