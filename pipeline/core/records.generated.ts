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
   * First day or instant that is covered; null when the interval is open at its start.
   */
  from: string | null
  /**
   * Last day or instant that is covered, inclusive; null when the interval is open at its end.
   */
  to: string | null
}
export interface DocumentDate {
  /**
   * ISO day, or null when nothing tells it; never the clock or the file's time.
   */
  value: string | null
  /**
   * Where the day was read: `metadata` given with the article, the `html` of its page, the `dateline` that opens its text, its `url`, or nowhere.
   */
  basis: 'metadata' | 'html' | 'dateline' | 'url' | 'none'
}
export interface Language {
  /**
   * ISO 639-3 code; `und` when there is too little text.
   */
  code: string
  /**
   * How sure the detection is, from 0 to 1.
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
   * ISO 639-3 code of the block, which may differ from that of the article.
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
   * The words of the expression, as they stand in the article.
   */
  text: string
  /**
   * TIMEX3 type: a calendar date, a time of day, a length of time, or what recurs.
   */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /**
   * TIMEX3 value; `X` for a part that neither text nor document date settles; two values with `/` for a range.
   */
  value: string
  /**
   * TIMEX3 modifier: `START` (`début mai`), `APPROX` (`environ deux mois`) …; absent when there is none.
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
   * Id of the rule that found the expression: `date.day-month`; the report says what each finds.
   */
  rule: string
}
/**
 * One end of a range, or one member of a coordination.
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
   * The words of this end, as they stand in the article.
   */
  text: string
  /**
   * TIMEX3 type of this end; that of the whole but for mixed ranges.
   */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /**
   * TIMEX3 value of this end, completed by what the other says (`du 3 au 5 mai`).
   */
  value: string
  /**
   * TIMEX3 modifier of this end; absent when there is none.
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
   * What tells `country`: the words of the office (`phrase`); the person's other offices, nationality or name (`person`); the countries that the article names, an inference (`article`). Absent when `country` is null.
   */
  countryBasis?: 'phrase' | 'person' | 'article'
  /**
   * Held when the article appeared, formerly, for the interim, or to come.
   */
  status: 'current' | 'former' | 'acting' | 'future'
  /**
   * Id of the rule that tied the phrase to the person: `role.before-name`; the report says what each finds.
   */
  rule: string
}
export interface Person {
  /**
   * Unique within the article: `p1`, `p2` …
   */
  id: string
  /**
   * Fullest spelling of the name in the article, without title or civility.
   */
  name: string
  /**
   * Whether the person holds or held a public office; `docs/officials.md` says which count.
   */
  official: boolean
  /**
   * Country of the office, or of the person. ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * As role, civility or first name tell it; absent when none does.
   */
  gender?: 'female' | 'male'
  /**
   * Every occurrence of the name, without title or civility.
   */
  mentions: TextSpan[]
  /**
   * Phrases that give the person an office, in order of reading.
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
   * The reporting words as they stand in the text: `a-t-il souligné`.
   */
  text: string
  /**
   * Infinitive, noun or preposition: `souligner`, `selon`.
   */
  lemma: string
}
export interface Speaker {
  /**
   * Name of the speaker, resolved from pronoun or role, as best known from the article.
   */
  name: string
  /**
   * Whether the speaker is a named person, a body, a state, or somebody without a name.
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
   * The words reported, without quotation marks and white space around them.
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
   * Who says it; null when the text gives no evidence: never a guess.
   */
  speaker: Speaker | null
  /**
   * Relays between speaker and article (`cité par l'agence TASS`).
   */
  via?: Relay[]
  /**
   * Id of the rule that found the quote: `quote.governed`; the report says what each finds.
   */
  rule: string
}
/**
 * Who stands between speaker and article: the agency or paper that had the words first.
 */
export interface Relay {
  /**
   * Name of the agency, paper or person that passed the words on.
   */
  name: string
  /**
   * The words of the article that name the relay; null when it names none.
   */
  mention: TextSpan | null
}
export interface Participant {
  /**
   * Name of the participant, resolved from pronoun or role where the article tells.
   */
  name: string
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * Whether it is a named person, a body, a state, or a `group` without a name of its own (`des manifestants`).
   */
  kind: 'person' | 'organisation' | 'country' | 'group'
  /**
   * Id in the article's `people` (article records) or in `people.jsonl` (event records).
   */
  person?: string
  /**
   * `actor`: who does it; `recipient`: to or with whom it is done.
   */
  role: 'actor' | 'recipient'
}
export interface Place {
  /**
   * Name of the place as it stands in the text.
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
   * TIMEX3 value of the event's day or period; an interval with `/`.
   */
  value: string
  /**
   * The days that the value covers; null when it is no point in time.
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
   * PLOVER event category: `CONSULT`, `ACCUSE` …; it may differ from the type of the event, which has types of our own.
   */
  type: string
  /**
   * PLOVER mode, the finer kind within the category: `visit`; null when the category has none or the text does not tell.
   */
  mode: string | null
  /**
   * PLOVER quad class: words or deeds, for or against.
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
   * Finer kind within the type, by PLOVER's modes; absent when the text does not tell.
   */
  mode?: string
  /**
   * Whether it took place: told as done, going on, to come, as possible, as not so, or as recurring.
   */
  status: 'happened' | 'ongoing' | 'planned' | 'hypothetical' | 'denied' | 'habitual'
  /**
   * Who takes part: those who act, then those to or with whom it is done.
   */
  participants: Participant[]
  /**
   * Where it happens; null when the text does not tell.
   */
  place: Place | null
  /**
   * When it happens; null when the text does not tell: never the publication date by default.
   */
  date: EventDate | null
  /**
   * Coding by the PLOVER codebook; null for what PLOVER does not code.
   */
  plover: Plover | null
  /**
   * Name of the speaker, when the event is told inside a quotation.
   */
  claimedBy?: string
  /**
   * Id of the trigger entry that found the event: `event.consult.visit`; the report says what each finds.
   */
  rule: string
}
export interface Diagnostic {
  /**
   * Id of the check that noticed it: `stage.what`.
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
   * What is odd, in an English sentence.
   */
  message: string
}
export interface Article {
  /**
   * Id from record or metadata; else the file's stem and 8 hex digits of the address, or of the text when it has none: `001-5f2c9e07`.
   */
  id: string
  /**
   * Name of the publication, from the record, the metadata or the `sources` of the configuration; null when none tells it.
   */
  source: string | null
  /**
   * Canonical address of the article; null when none was given.
   */
  url: string | null
  /**
   * Headline from the metadata or the page; null when there is none.
   */
  title: string | null
  /**
   * Day (or instant with time zone) of publication as given by metadata or page; null when none was given.
   */
  publishedAt: string | null
  /**
   * `extracted`, or `skipped`: kept with its text and language, but without layers.
   */
  status: 'extracted' | 'skipped'
  /**
   * Why it was skipped; null when it was not. `not-french`: its language is not among those that were asked for (`--language`); `language-unknown`: too short to tell, which was not asked for.
   */
  skipReason: 'not-french' | 'language-unknown' | 'no-text' | null
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
   * The layout: stretches of text by kind (title, body, caption, menu …), in order.
   */
  blocks: Block[]
  /**
   * Sentences of title and body, in order.
   */
  sentences: Span[]
  /**
   * Expressions that place or measure time, in order of reading.
   */
  dates: DateMention[]
  /**
   * Named persons, each once with all mentions, in order of first mention.
   */
  people: Person[]
  /**
   * Reported words with their speakers, in order of reading.
   */
  quotes: Quote[]
  /**
   * Mentions of events, one for each trigger, in order of reading; `events.jsonl` unites them over articles.
   */
  events: EventMention[]
  /**
   * What was odd in the text (an unclosed quotation mark, an impossible day) and where.
   */
  diagnostics: Diagnostic[]
}
export interface Event {
  /**
   * `ev-` and a hash of where its earliest report stands: the same input gives the same id. It changes only when an article that is added later reports the event with an earlier document date; the former id is then in `absorbed`.
   */
  id: string
  /**
   * PLOVER category, or STATEMENT, APPOINTMENT, VOTE, JUSTICE, DISASTER, DEATH; the commonest among the mentions.
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
   * The most exact place that the reports support; null when none tells it.
   */
  place: Place | null
  /**
   * Who takes part, united over the reports: each once, under the fullest common name.
   */
  participants: Participant[]
  /**
   * The clearest sentence that tells it.
   */
  title: string
  /**
   * Every mention in every article, in order of document date.
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
   * Fields on which the reports disagree, with what each of them says; empty when they agree.
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
   * Id of the article, in `articles.jsonl`.
   */
  article: string
  /**
   * Id of the mention among the article's own `events`.
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
   * The sentence of the article that tells it.
   */
  text: string
}
/**
 * A field on which the reports disagree.
 */
export interface Conflict {
  /**
   * Name of the field on which they disagree.
   */
  field: string
  /**
   * What the reports say, one entry for each answer.
   */
  values: ConflictValue[]
}
/**
 * One answer, and who gives it.
 */
export interface ConflictValue {
  /**
   * The answer, as the field would hold it.
   */
  value: string
  /**
   * Ids of the articles that say so.
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
   * One of the two mentions, as `article/event`.
   */
  a: string
  /**
   * The other mention, as `article/event`.
   */
  b: string
  /**
   * Strength of the evidence from 0 to 1; 0.5 is the threshold.
   */
  score: number
  /**
   * Why the two are one event, in English sentences such as `same date: 2025-03-13`.
   *
   * Items: A reason.
   */
  reasons: string[]
}
export interface PersonRecord {
  /**
   * Stable: the same input gives the same id.
   */
  id: string
  /**
   * Commonest full spelling of the name over all articles.
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
   * As roles, civilities or first names tell it; absent when none does.
   */
  gender?: 'female' | 'male'
  /**
   * Id in the authority file, when one was given and the person is in it.
   */
  authority?: string
  /**
   * Offices with the first and last day that they are reported, in order of first report.
   */
  roles: RoleRecord[]
  /**
   * Articles that name the person, with the id that each gives.
   */
  articles: PersonArticle[]
  /**
   * Where the person is quoted: keys into `articles.jsonl`.
   */
  quotes: PersonQuote[]
  /**
   * Why the spellings were taken for one person, pair by pair.
   */
  unions: Union[]
}
/**
 * One spelling of the name.
 */
export interface Variant {
  /**
   * The spelling, as printed.
   */
  name: string
  /**
   * How often the articles spell the name so.
   */
  count: number
}
/**
 * An office, over all articles that give it.
 */
export interface RoleRecord {
  /**
   * Title of the office, normalised: masculine singular.
   */
  title: string
  /**
   * The body that the office belongs to; null when no article tells.
   */
  organisation: string | null
  /**
   * ISO 3166-1 alpha-2 code, `EU` or `UN`; null when the text does not tell.
   */
  country: string | null
  /**
   * Current, former, acting or future, as last reported.
   */
  status: 'current' | 'former' | 'acting' | 'future'
  /**
   * Document date (ISO day) of the first article that gives it; null when undated.
   */
  firstSeen: string | null
  /**
   * Document date (ISO day) of the last article that gives it; null when undated.
   */
  lastSeen: string | null
  /**
   * Ids of the articles that give the person this office.
   *
   * Items: Article id.
   */
  articles: string[]
}
/**
 * The person as one article knows it.
 */
export interface PersonArticle {
  /**
   * Id of the article, in `articles.jsonl`.
   */
  article: string
  /**
   * Id of the person among the article's own `people`.
   */
  person: string
}
/**
 * A quote of the person, by its keys.
 */
export interface PersonQuote {
  /**
   * Id of the article, in `articles.jsonl`.
   */
  article: string
  /**
   * Id of the quote among the article's own `quotes`.
   */
  quote: string
}
/**
 * Two spellings of one person.
 */
export interface Union {
  /**
   * The spelling that the record bears as its name.
   */
  a: string
  /**
   * The spelling that was united with it.
   */
  b: string
  /**
   * Why the two are one person, in English sentences such as `surname of the full name`.
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
   * Version of the program that wrote the dataset.
   */
  version: string
  /**
   * Model file → SHA-256 (hex) of its bytes, of all models that took part.
   */
  models: {
    [k: string]: string
  }
  /**
   * Unit of all offsets in the dataset: UTF-16 code units.
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
 * How many records the dataset holds, by kind.
 */
export interface Counts {
  /**
   * Lines of `articles.jsonl`, skipped ones included.
   */
  articles: number
  /**
   * Articles that are kept without layers: not French, or without text.
   */
  skipped: number
  /**
   * Inputs that could not be read: lines of `errors.jsonl` whose severity is `refused`.
   */
  refused: number
  /**
   * Sentences of all articles together.
   */
  sentences: number
  /**
   * Expressions of time in all articles together.
   */
  dates: number
  /**
   * Persons as articles know them: one named in two articles counts twice.
   */
  people: number
  /**
   * Quotes in all articles together.
   */
  quotes: number
  /**
   * Mentions of events in all articles, before they are united.
   */
  eventMentions: number
  /**
   * Lines of `events.jsonl`: events after reports of one were united.
   */
  events: number
  /**
   * Lines of `people.jsonl`: persons over all articles.
   */
  persons: number
}
/**
 * An article that was read.
 */
export interface Input {
  /**
   * Id of the article, in `articles.jsonl`.
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
   * Name of the field at fault; null when it is not one field.
   */
  field: string | null
  /**
   * `refused`: an input is not in the dataset; `ignored`: only a field of it, or a record about it, is not used.
   */
  severity: 'refused' | 'ignored'
  /**
   * Part of the program that refused it: `ingest`, or a stage of the extraction.
   */
  stage: string
  /**
   * What is wrong, as one of a fixed list of codes.
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
   * What was expected, what came, and what to do about it, in an English sentence.
   */
  message: string
}
export interface MetadataRecord {
  /**
   * Name of the file described, relative to the metadata file.
   */
  file?: string
  /**
   * Article id, given to the article when `file` names it. Without `file`: the article of that id, or the file of that stem (`news-4`: line 4 of `news.jsonl`).
   */
  id?: string
  /**
   * Day or instant of publication: `2018-11-02`, `2018-11-02T09:30:00+01:00`.
   */
  publishedAt?: string
  /**
   * Name of the publication, as it is to be counted.
   */
  source?: string
  /**
   * Address where the article was published; it may also tell its date.
   */
  url?: string
  /**
   * Headline of the article, when the text does not begin with it.
   */
  title?: string
  /**
   * Licence of the text; kept for the reader, not used.
   */
  licence?: string
}
export interface InputRecord {
  /**
   * Article id, the same in all versions of the article; default: file stem and 8 hex digits of `url`, else of the text.
   */
  id?: string
  /**
   * Plain text of the article; preferred to `html`.
   */
  text?: string
  /**
   * HTML of the page; used when there is no `text`.
   */
  html?: string
  /**
   * Day or instant of publication: `2018-11-02`, `2018-11-02T09:30:00+01:00`.
   */
  publishedAt?: string
  /**
   * Name of the publication, as it is to be counted.
   */
  source?: string
  /**
   * Address where the article was published; it may also tell its date.
   */
  url?: string
  /**
   * Headline of the article, when the text does not begin with it.
   */
  title?: string
  [k: string]: unknown
}
export interface Config {
  /**
   * Address of this schema, for completion in editors.
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
