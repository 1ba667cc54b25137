/** Records of JSONL and CSV files: checks them against their schema and takes the fields that ingest knows. */
import { InputError } from '../core/errors.ts'
import { validator } from '../core/validate.ts'
import type { Facts, RawRecord } from './types.ts'

const FACTS = ['id', 'publishedAt', 'source', 'url', 'title'] as const

/** An article's record: its text or its page, and what it says of it. */
export interface ArticleRecord {
  readonly line: number
  readonly text: string | null
  readonly html: string | null
  readonly facts: Facts
}

/** The record without fields that say nothing: null (how many programs write "unknown") and blank strings. */
export function dropBlanks(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && value.trim() === ''),
    ),
  )
}

/** What a checked record says, white space around it trimmed. */
export function factsOf(fields: Readonly<Record<string, unknown>>): Facts {
  return Object.fromEntries(
    FACTS.filter((name) => typeof fields[name] === 'string').map((name) => [
      name,
      (fields[name] as string).trim().normalize('NFC'),
    ]),
  )
}

/** Checks an article's record. Fields beyond the schema are left alone. */
export function articleRecord({ line, fields }: RawRecord, file: string): ArticleRecord | InputError {
  const given = dropBlanks(fields)
  const [problem] = validator('input-record')(given).filter(({ field }) => field in given)
  if (problem) {
    const message = `${problem.message}, got ${show(given[problem.field])}; correct the record`
    return new InputError('schema', message, { file, line, field: problem.field })
  }
  const text = typeof given.text === 'string' ? given.text : null
  const html = text === null && typeof given.html === 'string' ? given.html : null
  if (text === null && html === null) {
    const message = 'Expected `text` or `html` with some text in it; add it or remove the record'
    return new InputError('no-text', message, { file, line, field: 'text' })
  }
  return { line, text, html, facts: factsOf(given) }
}

/** A value for a message, shortened. */
export const show = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}
