/** Opens an input by its format and gives the articles in it. Readers of rarer formats are loaded when needed. */
import { createReadStream } from 'node:fs'
import { InputError } from '../core/errors.ts'
import { binaryKind } from './binary.ts'
import { collect, readWhole, unreadable } from './bytes.ts'
import { byteOrder } from './charset.ts'
import { declaredCharset } from './html-charset.ts'
import { readJsonl } from './jsonl.ts'
import { articleRecord } from './records.ts'
import { type Peeked, peek, sniff } from './stdin.ts'
import { binary, readText } from './text.ts'
import type { Draft, Format, InputFile, RawRecord, Source } from './types.ts'

/**
 * Gives each article of the file or its refusal. `stdin` is read for the input without a format.
 * Does not throw, whatever the file holds.
 */
export async function* readDrafts(
  input: InputFile,
  maxBytes: number,
  stdin: Source,
): AsyncGenerator<Draft | InputError> {
  const { path: file, format } = input
  try {
    if (format !== null) yield* draftsIn(file, format, null, maxBytes)
    else {
      const { head, source } = await peek(stdin)
      yield* draftsIn(file, await sniff(head), source, maxBytes)
    }
  } catch (error) {
    yield error instanceof InputError ? error : unreadable(file, error)
  }
}

async function* draftsIn(
  file: string,
  format: Format,
  stream: Source | null,
  maxBytes: number,
): AsyncGenerator<Draft | InputError> {
  const whole = () => (stream ? collect(stream, file, maxBytes) : readWhole(file, maxBytes))
  const records = async () => notBinary(await peek(stream ?? createReadStream(file)), file)
  switch (format) {
    case 'text':
      yield { line: null, text: await readText(await whole(), file), record: {}, page: {} }
      break
    case 'html': {
      const bytes = await whole()
      const html = await readText(bytes, file, declaredCharset(bytes))
      yield { line: null, record: {}, ...(await pageDraft(html, file, null)) }
      break
    }
    case 'jsonl':
      yield* draftsOf(readJsonl(await records(), file, maxBytes), file)
      break
    case 'csv': {
      const { readCsv } = await import('./csv.ts')
      yield* draftsOf(readCsv(await records(), file, maxBytes, ['text', 'html']), file)
    }
  }
}

function notBinary({ head, source }: Peeked, file: string): Source {
  const kind = byteOrder(head) === null ? binaryKind(head) : null
  if (kind !== null) throw binary(file, kind)
  return source
}

async function* draftsOf(
  records: AsyncIterable<RawRecord | InputError>,
  file: string,
): AsyncGenerator<Draft | InputError> {
  for await (const raw of records) {
    const record = raw instanceof InputError ? raw : articleRecord(raw, file)
    if (record instanceof InputError) {
      yield record
      continue
    }
    const { line, text, html, facts } = record
    try {
      const content = text === null ? await pageDraft(html ?? '', file, line) : { text, page: {} }
      yield { line, record: facts, ...content }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield error
    }
  }
}

const pageDraft = async (
  html: string,
  file: string,
  line: number | null,
): Promise<Pick<Draft, 'text' | 'page'>> => (await import('./html.ts')).readPage(html, file, line)
