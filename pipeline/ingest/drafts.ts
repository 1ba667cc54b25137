/** Opens an input by its format and gives the articles in it. Readers of rarer formats are loaded when needed. */
import { createReadStream, ReadStream } from 'node:fs'
import { InputError } from '../core/errors.ts'
import { binaryKind } from './binary.ts'
import { collect, readWhole, unreadable } from './bytes.ts'
import { byteOrder } from './charset.ts'
import { declaredCharset } from './html-charset.ts'
import { readJsonl } from './jsonl.ts'
import { articleRecord } from './records.ts'
import { isBlank, type Peeked, peek, sniff } from './stdin.ts'
import { binary, readText } from './text.ts'
import type { Draft, Format, InputFile, RawRecord, Source } from './types.ts'

/**
 * Gives each article of the file or its refusal. `stdin` is read for the input without a format.
 * Does not throw, whatever the file holds.
 */
export async function* readDrafts(
  input: InputFile,
  maxBytes: number,
  stdin: Source | undefined,
): AsyncGenerator<Draft | InputError> {
  const { path: file, format } = input
  try {
    if (format !== null) yield* draftsIn(file, format, null, maxBytes)
    else {
      const { head, source } = await peek(stdin ?? process.stdin)
      if (!isBlank(head)) yield* draftsIn(file, await sniff(head), source, maxBytes)
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
  if (format === 'jsonl' || format === 'csv') {
    const opened = stream ?? createReadStream(file)
    try {
      const source = notBinary(await peek(opened), file)
      const records =
        format === 'jsonl'
          ? readJsonl(source, file, maxBytes)
          : (await import('./csv.ts')).readCsv(source, file, maxBytes, ['text', 'html'])
      yield* draftsOf(records, file)
    } finally {
      if (opened instanceof ReadStream) opened.destroy()
    }
    return
  }
  const bytes = stream ? await collect(stream, file, maxBytes) : await readWhole(file, maxBytes)
  if (format === 'text') yield { line: null, text: await readText(bytes, file), record: {}, page: {} }
  else {
    const html = await readText(bytes, file, declaredCharset(bytes))
    yield { line: null, record: {}, ...(await pageDraft(html, file, null)) }
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
