/** JSON Lines: one object a line. A broken line is refused by itself; the lines after it are read. */
import { InputError } from '../core/errors.ts'
import { tooLarge } from './bytes.ts'
import { type Line, readLines } from './lines.ts'
import type { RawRecord, Source } from './types.ts'

/** Gives each record or the refusal of its line, in order. Throws what `source` throws. */
export async function* readJsonl(
  source: Source,
  file: string,
  maxBytes: number,
): AsyncGenerator<RawRecord | InputError> {
  let first = true
  for await (const line of readLines(source, maxBytes)) {
    if (line.text?.trim() === '') continue
    const record = parse(line, file, maxBytes)
    yield record
    if (first && line.text?.startsWith('[') && record instanceof InputError) return
    first = false
  }
}

function parse({ number, text }: Line, file: string, maxBytes: number): RawRecord | InputError {
  if (text === null) return tooLarge(file, maxBytes, number)
  const refuse = (code: 'bad-json' | 'schema', message: string, cause?: unknown) =>
    new InputError(code, message, { file, line: number, cause })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    if (text.startsWith('[')) return refuse('bad-json', arrayAdvice(file), cause)
    return refuse(
      'bad-json',
      `No valid JSON (${(cause as Error).message}); correct or remove the line`,
      cause,
    )
  }
  if (Array.isArray(value)) return refuse('schema', arrayAdvice(file))
  if (typeof value !== 'object' || value === null)
    return refuse('schema', `Expected an object a line, got ${JSON.stringify(value).slice(0, 40)}`)
  return { line: number, fields: value as Record<string, unknown> }
}

const arrayAdvice = (file: string): string =>
  `Expected one object a line, got an array; write one record a line: jq -c '.[]' ${file} > records.jsonl`
