/** Opens an input by its format and gives the articles in it. */
import { createReadStream } from 'node:fs'
import { InputError } from '../core/errors.ts'
import { readWhole, unreadable } from './bytes.ts'
import { readJsonl } from './jsonl.ts'
import { articleRecord } from './records.ts'
import { readText } from './text.ts'
import type { Draft, InputFile, RawRecord } from './types.ts'

/** Gives each article of the file or its refusal. Does not throw for anything that the file holds. */
export async function* readDrafts(input: InputFile, maxBytes: number): AsyncGenerator<Draft | InputError> {
  const { path: file, format } = input
  try {
    if (format === 'text') {
      const text = await readText(await readWhole(file, maxBytes), file)
      yield { line: null, text, record: {}, page: {} }
    } else if (format === 'jsonl') yield* draftsOf(readJsonl(createReadStream(file), file, maxBytes), file)
  } catch (error) {
    yield error instanceof InputError ? error : unreadable(file, error)
  }
}

async function* draftsOf(
  records: AsyncIterable<RawRecord | InputError>,
  file: string,
): AsyncGenerator<Draft | InputError> {
  for await (const raw of records) {
    const record = raw instanceof InputError ? raw : articleRecord(raw, file)
    if (record instanceof InputError) yield record
    else if (record.text !== null)
      yield { line: record.line, text: record.text, record: record.facts, page: {} }
  }
}
