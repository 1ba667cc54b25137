/** Generated from schemas/ by scripts/record-types.mjs; change the schemas instead. */

export interface Span {
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
}
export interface TextSpan {
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * `text.slice(start, end)` of the article.
   */
  text: string
}
export interface Interval {
  /**
   * First day or instant; null when open.
   */
  from: string | null
  /**
   * Last day or instant; null when open.
   */
  to: string | null
}
export interface DocumentDate {
  /**
   * ISO day, or null when nothing tells it; never the clock or the file's time.
   */
  value: string | null
  /**
   * Where the day was read.
   */
  basis: 'metadata' | 'html' | 'dateline' | 'url' | 'none'
}
export interface Language {
  /**
   * ISO 639-3 code; `und` when there is too little text.
   */
  code: string
  /**
   * 0 to 1.
   */
  confidence: number
}
export interface Block {
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * What the block is; only `title` and `body` go on to the later stages.
   */
  kind:
    | 'title'
    | 'body'
    | 'dateline'
    | 'byline'
    | 'caption'
    | 'navigation'
    | 'related'
    | 'share'
    | 'comment'
    | 'boilerplate'
  /**
   * ISO 639-3 code of the block.
   */
  language: string
}
export interface DateMention {
  /**
   * Unique within the article: `d1`, `d2` …
   */
  id: string
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * The words.
   */
  text: string
  /**
   * TIMEX3 type.
   */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /**
   * TIMEX3 value; `X` for a part that neither text nor document date settles; two values with `/` for a range.
   */
  value: string
  /**
   * TIMEX3 modifier; absent when there is none.
   */
  mod?:
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE'
  /**
   * The days or instants that the value covers; null when it is no point in time or not settled.
   */
  interval: Interval | null
  /**
   * What settled the value: its own words, the document date, or the date last spoken of; `none` when nothing needed or could settle it.
   */
  anchor: 'text' | 'document' | 'previous' | 'none'
  /**
   * The two ends of a range, or the members of a coordination, each with its own words.
   */
  parts?: DatePart[]
  /**
   * Id of the rule that found it.
   */
  rule: string
}
/**
 * One end of a range.
 */
export interface DatePart {
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * The words.
   */
  text: string
  /**
   * TIMEX3 type.
   */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /**
   * TIMEX3 value.
   */
  value: string
  /**
   * TIMEX3 modifier.
   */
  mod?: string
}
export interface Role {
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * The role phrase, without article and name, with everything that says whose.
   */
  text: string
  /**
   * Normalised title, masculine singular: `ministre des Affaires étrangères`.
   */
  title: string
  /**
   * The body that the office belongs to; null when the text does not tell.
   */
  organisation: string | null
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * Held now, formerly, for the interim, or to come.
   */
  status: 'current' | 'former' | 'acting' | 'future'
}
export interface Person {
  /**
   * Unique within the article: `p1`, `p2` …
   */
  id: string
  /**
   * Fullest spelling in the article.
   */
  name: string
  /**
   * Holds or held a public office (guidelines in docs/).
   */
  official: boolean
  /**
   * Country of the office, or of the person. ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * When role, civility or first name tell it.
   */
  gender?: 'female' | 'male'
  /**
   * Every occurrence of the name, without title or civility.
   */
  mentions: TextSpan[]
  /**
   * Role phrases, in order of reading.
   */
  roles: Role[]
}
export interface Cue {
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * As in the text: `a-t-il souligné`.
   */
  text: string
  /**
   * Infinitive, noun or preposition: `souligner`, `selon`.
   */
  lemma: string
}
export interface Speaker {
  /**
   * Resolved name, as best known from the article.
   */
  name: string
  /**
   * What the speaker is.
   */
  kind: 'person' | 'organisation' | 'country' | 'anonymous'
  /**
   * Id in `people`; null when the speaker is no person of the article.
   */
  person: string | null
  /**
   * The words near the quote that stand for the speaker.
   */
  mention: TextSpan | null
}
export interface Quote {
  /**
   * Unique within the article: `q1`, `q2` …
   */
  id: string
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * The words, without marks and padding.
   */
  text: string
  /**
   * `direct`: an utterance between marks; `mixed`: a marked fragment in the reporter's syntax; `indirect`: a reported clause without marks.
   */
  type: 'direct' | 'mixed' | 'indirect'
  /**
   * The reporting expression; null when there is none.
   */
  cue: Cue | null
  /**
   * Null when the text gives no evidence: never a guess.
   */
  speaker: Speaker | null
  /**
   * Relays between speaker and article (`cité par l'agence TASS`).
   */
  via?: Relay[]
  /**
   * Id of the rule that found it.
   */
  rule: string
}
/**
 * A relay.
 */
export interface Relay {
  /**
   * Name of the relay.
   */
  name: string
  /**
   * Its words.
   */
  mention: TextSpan | null
}
export interface Participant {
  /**
   * Resolved name.
   */
  name: string
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * What it is; `group` is unnamed.
   */
  kind: 'person' | 'organisation' | 'country' | 'group'
  /**
   * Id in the article's `people` (article records) or in `people.jsonl` (event records).
   */
  person?: string
  /**
   * Who does it, or to or with whom.
   */
  role: 'actor' | 'recipient'
}
export interface Place {
  /**
   * As in the text.
   */
  name: string
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * How it was found: words of the clause, the sentence or paragraph before, the seat of an institution, or the dateline.
   */
  basis?: 'explicit' | 'inherited' | 'institution' | 'dateline'
}
export interface EventDate {
  /**
   * TIMEX3 value; an interval with `/`.
   */
  value: string
  /**
   * The days that the value covers.
   */
  interval: Interval | null
  /**
   * `explicit`: said in the event's clause; `inherited`: from sentence, paragraph or title; `anchored`: reckoned from another event; `none`.
   */
  basis: 'explicit' | 'inherited' | 'anchored' | 'none'
  /**
   * Id in `dates` of the expression that it came from.
   */
  dateId?: string
}
export interface Plover {
  /**
   * PLOVER category.
   */
  type: string
  /**
   * PLOVER mode; null when the category has none or the text does not tell.
   */
  mode: string | null
  /**
   * PLOVER quad class.
   */
  quad: 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'
}
export interface EventMention {
  /**
   * Unique within the article: `e1`, `e2` …
   */
  id: string
  sentence: Span
  trigger: TextSpan
  /**
   * PLOVER category, or STATEMENT, APPOINTMENT, VOTE, JUSTICE, DISASTER, DEATH.
   */
  type:
    | 'AGREE'
    | 'CONSULT'
    | 'SUPPORT'
    | 'CONCEDE'
    | 'COOPERATE'
    | 'AID'
    | 'RETREAT'
    | 'REQUEST'
    | 'ACCUSE'
    | 'REJECT'
    | 'THREATEN'
    | 'PROTEST'
    | 'SANCTION'
    | 'MOBILIZE'
    | 'COERCE'
    | 'ASSAULT'
    | 'STATEMENT'
    | 'APPOINTMENT'
    | 'VOTE'
    | 'JUSTICE'
    | 'DISASTER'
    | 'DEATH'
  /**
   * PLOVER mode.
   */
  mode?: string
  /**
   * Whether it took place.
   */
  status: 'happened' | 'ongoing' | 'planned' | 'hypothetical' | 'denied' | 'habitual'
  /**
   * In order: actors, then recipients.
   */
  participants: Participant[]
  /**
   * Null when the text does not tell.
   */
  place: Place | null
  /**
   * Null when the text does not tell: never the publication date by default.
   */
  date: EventDate | null
  /**
   * Null for what PLOVER does not code.
   */
  plover: Plover | null
  /**
   * Name of the speaker, when the event is told inside a quotation.
   */
  claimedBy?: string
  /**
   * Id of the rule or trigger entry that found it.
   */
  rule: string
}
export interface Diagnostic {
  /**
   * What noticed it.
   */
  rule: string
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * What is odd.
   */
  message: string
}
export interface Article {
  /**
   * Id from the metadata, else the file's stem (with the record's number for files of many records).
   */
  id: string
  /**
   * Name of the publication.
   */
  source: string | null
  /**
   * Canonical address.
   */
  url: string | null
  /**
   * Headline from the metadata or the page.
   */
  title: string | null
  /**
   * Day (or instant with time zone) of publication as given by metadata or page; null when none was given.
   */
  publishedAt: string | null
  /**
   * `skipped` articles are kept, without layers.
   */
  status: 'extracted' | 'skipped'
  /**
   * Why it was skipped; null when it was not. `not-french`: its language is not among those that were asked for (`--language`).
   */
  skipReason: 'not-french' | 'no-text' | null
  /**
   * SHA-256 (hex) of text and metadata: what makes the article the same article in a later batch.
   */
  digest: string
  documentDate: DocumentDate
  language: Language
  /**
   * The decoded file as it stands, Unicode NFC: line ends and white space kept.
   */
  text: string
  /**
   * The layout, in order.
   */
  blocks: Block[]
  /**
   * Sentences of title and body, in order.
   */
  sentences: Span[]
  /**
   * In order of reading.
   */
  dates: DateMention[]
  /**
   * In order of first mention.
   */
  people: Person[]
  /**
   * In order of reading.
   */
  quotes: Quote[]
  /**
   * In order of reading.
   */
  events: EventMention[]
  /**
   * What was odd in the text.
   */
  diagnostics: Diagnostic[]
}
export interface Event {
  /**
   * Stable: the same input gives the same id, and a later batch never renames an event that did not change.
   */
  id: string
  /**
   * PLOVER category or one of ours.
   */
  type:
    | 'AGREE'
    | 'CONSULT'
    | 'SUPPORT'
    | 'CONCEDE'
    | 'COOPERATE'
    | 'AID'
    | 'RETREAT'
    | 'REQUEST'
    | 'ACCUSE'
    | 'REJECT'
    | 'THREATEN'
    | 'PROTEST'
    | 'SANCTION'
    | 'MOBILIZE'
    | 'COERCE'
    | 'ASSAULT'
    | 'STATEMENT'
    | 'APPOINTMENT'
    | 'VOTE'
    | 'JUSTICE'
    | 'DISASTER'
    | 'DEATH'
  /**
   * Whether it took place, by the latest report.
   */
  status: 'happened' | 'ongoing' | 'planned' | 'hypothetical' | 'denied' | 'habitual'
  /**
   * The most exact date that the reports support.
   */
  date: EventDate | null
  /**
   * Null when no report tells.
   */
  place: Place | null
  /**
   * United over the reports.
   */
  participants: Participant[]
  /**
   * The clearest sentence that tells it.
   */
  title: string
  /**
   * Every mention in every article.
   */
  mentions: Mention[]
  /**
   * Distinct sources that report it, sorted.
   *
   * Items: Source name.
   */
  sources: string[]
  /**
   * Sources after near-duplicate copies of one text are counted once.
   */
  independentSources: number
  /**
   * Fields on which the reports disagree.
   */
  conflicts: Conflict[]
  /**
   * Id of the event that this one happens within (a meeting inside a visit).
   */
  partOf: string | null
  /**
   * Why mentions were united: the pairs that justified it.
   */
  merged: Merge[]
  /**
   * Ids that other reports of this event bear, or bore in an earlier batch before they were found to tell it. Every id ever given leads to one event, as `id` or here.
   *
   * Items: Event id.
   */
  absorbed: string[]
}
/**
 * Where an article tells it.
 */
export interface Mention {
  /**
   * Article id.
   */
  article: string
  /**
   * Event id within the article.
   */
  event: string
  /**
   * First UTF-16 code unit, counted from the start of `text`.
   */
  start: number
  /**
   * UTF-16 code unit after the last one (half-open).
   */
  end: number
  /**
   * The sentence.
   */
  text: string
}
/**
 * A disagreement.
 */
export interface Conflict {
  /**
   * Field name.
   */
  field: string
  /**
   * What each says.
   */
  values: ConflictValue[]
}
/**
 * A value.
 */
export interface ConflictValue {
  /**
   * The value.
   */
  value: string
  /**
   * Who says it.
   *
   * Items: Article id.
   */
  articles: string[]
}
/**
 * A link between two mentions.
 */
export interface Merge {
  /**
   * `article/event`.
   */
  a: string
  /**
   * `article/event`.
   */
  b: string
  /**
   * 0 to 1.
   */
  score: number
  /**
   * In words.
   *
   * Items: A reason.
   */
  reasons: string[]
}
export interface PersonRecord {
  /**
   * Stable id.
   */
  id: string
  /**
   * Commonest full spelling.
   */
  name: string
  /**
   * Spellings with counts, commonest first.
   */
  variants: Variant[]
  /**
   * Official in one article at least.
   */
  official: boolean
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * When known.
   */
  gender?: 'female' | 'male'
  /**
   * Id in the authority file, when one was given and the person is in it.
   */
  authority?: string
  /**
   * Offices over time.
   */
  roles: RoleRecord[]
  /**
   * Articles that name the person.
   */
  articles: PersonArticle[]
  /**
   * Quotes of the person.
   */
  quotes: PersonQuote[]
  /**
   * Why spellings were united.
   */
  unions: Union[]
}
/**
 * A spelling.
 */
export interface Variant {
  /**
   * As printed.
   */
  name: string
  /**
   * Mentions.
   */
  count: number
}
/**
 * An office.
 */
export interface RoleRecord {
  /**
   * Normalised title.
   */
  title: string
  /**
   * Body.
   */
  organisation: string | null
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * As last reported.
   */
  status: 'current' | 'former' | 'acting' | 'future'
  /**
   * Document date (ISO day) of the first article that gives it; null when undated.
   */
  firstSeen: string | null
  /**
   * Document date of the last one.
   */
  lastSeen: string | null
  /**
   * Article ids.
   *
   * Items: Article id.
   */
  articles: string[]
}
/**
 * An article.
 */
export interface PersonArticle {
  /**
   * Article id.
   */
  article: string
  /**
   * Person id within the article.
   */
  person: string
}
/**
 * A quote.
 */
export interface PersonQuote {
  /**
   * Article id.
   */
  article: string
  /**
   * Quote id within the article.
   */
  quote: string
}
/**
 * A union.
 */
export interface Union {
  /**
   * Spelling.
   */
  a: string
  /**
   * Spelling.
   */
  b: string
  /**
   * In words.
   *
   * Items: A reason.
   */
  reasons: string[]
}
export interface Manifest {
  /**
   * File name → `$id` of the schema of its lines.
   */
  schemas: {
    [k: string]: string
  }
  /**
   * Version of depeche.
   */
  version: string
  /**
   * Model file → SHA-256 (hex).
   */
  models: {
    [k: string]: string
  }
  /**
   * Unit of all offsets.
   */
  offsets: 'utf16'
  /**
   * Options that shape the dataset.
   */
  options: {
    [k: string]: unknown
  }
  counts: Counts
  /**
   * Every article read, by id.
   */
  inputs: Input[]
}
/**
 * How many records.
 */
export interface Counts {
  /**
   * articles
   */
  articles: number
  /**
   * skipped
   */
  skipped: number
  /**
   * refused
   */
  refused: number
  /**
   * sentences
   */
  sentences: number
  /**
   * dates
   */
  dates: number
  /**
   * people
   */
  people: number
  /**
   * quotes
   */
  quotes: number
  /**
   * eventMentions
   */
  eventMentions: number
  /**
   * events
   */
  events: number
  /**
   * persons
   */
  persons: number
}
/**
 * An input.
 */
export interface Input {
  /**
   * Article id.
   */
  id: string
  /**
   * SHA-256 (hex) of its text and metadata.
   */
  digest: string
}
export interface InputErrorRecord {
  /**
   * File as given; `-` for standard input.
   */
  file: string
  /**
   * One-based line or record; null for whole files.
   */
  line: number | null
  /**
   * Field at fault.
   */
  field: string | null
  /**
   * Stage that refused it.
   */
  stage: string
  /**
   * What is wrong.
   */
  code:
    | 'unreadable'
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'bad-json'
    | 'bad-csv'
    | 'schema'
    | 'no-text'
    | 'duplicate-id'
    | 'bad-date'
    | 'unsupported'
    | 'internal'
  /**
   * In words, with what to do.
   */
  message: string
}
export interface MetadataRecord {
  /**
   * File name, relative to the metadata file.
   */
  file?: string
  /**
   * Article id; default: the file's stem.
   */
  id?: string
  /**
   * Day or instant of publication: `2018-11-02`, `2018-11-02T09:30:00+01:00`.
   */
  publishedAt?: string
  /**
   * Publication.
   */
  source?: string
  /**
   * Address.
   */
  url?: string
  /**
   * Headline.
   */
  title?: string
  /**
   * Licence of the text; kept for the reader, not used.
   */
  licence?: string
}
export interface InputRecord {
  /**
   * Article id; default: file stem and line.
   */
  id?: string
  /**
   * Plain text of the article.
   */
  text?: string
  /**
   * HTML of the page; used when there is no `text`.
   */
  html?: string
  /**
   * Day or instant of publication.
   */
  publishedAt?: string
  /**
   * Publication.
   */
  source?: string
  /**
   * Address.
   */
  url?: string
  /**
   * Headline.
   */
  title?: string
  [k: string]: unknown
}
export interface Config {
  /**
   * This schema, for completion in editors.
   */
  $schema?: string
  /**
   * Files, folders or globs, relative to the config file.
   *
   * @minItems 1
   */
  inputs?: string[]
  /**
   * Folder of the dataset, relative to the config file.
   */
  out?: string
  /**
   * Articles in work at once.
   */
  concurrency?: number
  /**
   * Largest text of one article, in bytes.
   */
  maxBytes?: number
  /**
   * JSONL of known persons to link to, relative to the config file.
   */
  authority?: string
  /**
   * Names of sources for articles that give none: host of the address (`lemonde.fr`, with its subdomains) or folder of the file (`news/lemonde`) → name.
   */
  sources?: {
    [k: string]: string
  }
  /**
   * Articles of which languages are extracted, the others being kept as `skipped`: `fra` French, `und` too short to tell, `mul` the French parts of bilingual articles. `["fra", "und"]` when absent. There are rules for no other language.
   *
   * @minItems 1
   */
  languages?: ('fra' | 'und' | 'mul')[]
}
