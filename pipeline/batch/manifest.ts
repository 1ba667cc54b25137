/** The dataset's manifest: what made it and what it holds. No clock and no paths, so that the same input gives the same bytes. */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Counts, Event, Manifest, PersonRecord } from '../core/records.generated.ts'
import { type DatasetFile, FILES, schemaId } from '../dataset/files.ts'
import { READ_BY_DEFAULT, type Readable } from '../language/readable.ts'
import { modelDigests, VERSION } from '../version.ts'
import type { Tally } from './worker.ts'

/** Counts records as they are written. */
export class Counter {
  readonly inputs: { id: string; digest: string }[] = []
  readonly counts: Counts = {
    articles: 0,
    skipped: 0,
    refused: 0,
    sentences: 0,
    dates: 0,
    people: 0,
    quotes: 0,
    eventMentions: 0,
    events: 0,
    persons: 0,
  }

  article(id: string, tally: Tally): void {
    this.inputs.push({ id, digest: tally.contentDigest })
    this.counts.articles++
    if (tally.skipReason !== null) this.counts.skipped++
    for (const layer of ['sentences', 'dates', 'people', 'quotes', 'eventMentions'] as const)
      this.counts[layer] += tally[layer]
  }

  corpus(events: readonly Event[], people: readonly PersonRecord[], refused: number): void {
    this.counts.events = events.length
    this.counts.persons = people.length
    this.counts.refused = refused
  }
}

/** Options that shape the dataset. */
export interface Shape {
  /** Text of the analyst's file of known persons. */
  readonly authority: string | null
  readonly languages: readonly Readable[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join()

/** What makes an article's record beside the article: the version, the models, the languages that are read. */
function producer(
  languages: readonly Readable[],
): Pick<Manifest, 'schemas' | 'version' | 'models' | 'offsets' | 'options'> {
  const schemas: Record<string, string> = {}
  for (const file of Object.keys(FILES) as DatasetFile[]) schemas[FILES[file]] = schemaId(file)
  return {
    schemas,
    version: VERSION,
    models: modelDigests(),
    offsets: 'utf16',
    options: sameSet(languages, READ_BY_DEFAULT) ? {} : { languages: [...new Set(languages)].sort() },
  }
}

/** Whether this program, asked for these languages, would make the same records of the dataset's articles. */
export function isProducedAlike(before: Manifest, languages: readonly Readable[]): boolean {
  const { schemas, version, models, offsets, options } = before
  const made = { schemas, version, models, offsets, options: { languages: options.languages } }
  const now = producer(languages)
  return isDeepStrictEqual(made, { ...now, options: { languages: now.options.languages } })
}

export function manifest({ inputs, counts }: Counter, { authority, languages }: Shape): Manifest {
  const made = producer(languages)
  const options = authority === null ? made.options : { authority: sha256(authority), ...made.options }
  return { ...made, options, counts, inputs }
}
