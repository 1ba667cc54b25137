/** One metadata record: what of it can be used, and what is wrong with the rest. */
import { InputError } from '../core/errors.ts'
import { validator } from '../core/validate.ts'
import { dayOfInstant } from './iso-day.ts'
import { dropBlanks, show } from './records.ts'
import type { RawRecord } from './types.ts'

const KNOWN = ['file', 'id', 'publishedAt', 'source', 'url', 'title', 'licence']

export interface CheckedMetadata {
  /** The fields that are right. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly refused: readonly InputError[]
}

/** Checks a record field by field: each wrong one is refused by itself, and the others are kept. */
export function checkMetadata({ line, fields }: RawRecord, file: string): CheckedMetadata {
  const given = dropBlanks(fields)
  const refused: InputError[] = []
  const refuse = (code: 'schema' | 'bad-date', field: string, message: string) => {
    refused.push(new InputError(code, message, { file, line, field, severity: 'ignored' }))
    delete given[field]
  }
  for (const { field, message } of validator('metadata')(given)) {
    if (!(field in given)) continue
    if (KNOWN.includes(field))
      refuse('schema', field, `${message}, got ${show(given[field])}; it is not used`)
    else refuse('schema', field, `Unknown field \`${field}\` is not used; known are ${KNOWN.join(', ')}`)
  }
  if (given.file === undefined && given.id === undefined)
    refuse('schema', 'file', 'Expected `file` or `id` to tell which article is meant; the record is not used')
  if (typeof given.publishedAt === 'string' && dayOfInstant(given.publishedAt) === null)
    refuse('bad-date', 'publishedAt', `${badDate(given.publishedAt)}; it is not used`)
  return { fields: given, refused }
}

/** What to say of a date that is none. */
export const badDate = (value: string): string =>
  `Expected \`publishedAt\` to be a day that exists, like 2018-11-02 or 2018-11-02T09:30:00+01:00, got ${show(value)}`
