/**
 * CSV rows: one line each, or several when a quoted field holds line breaks. Rows are cut here, each to be parsed by
 * itself, so that a row out of order harms no other and every error can name its line.
 */
import { InputError } from '../core/errors.ts'
import { tooLarge } from './bytes.ts'
import type { Line } from './lines.ts'

export interface Row {
  /** One-based line that it starts on. */
  readonly line: number
  /** As in the file, line breaks in quotes included, without its own line end. */
  readonly raw: string
}

/** Whether a quoted field is open after `text`, given whether one was before. Quotes within a bare field are text. */
function endsQuoted(text: string, delimiter: string, open: boolean): boolean {
  let quoted = open
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!quoted) quoted = at === 0 || text[at - 1] === delimiter
    else if (text[at + 1] === '"') at++
    else quoted = false
  }
  return quoted
}

/** Cuts lines into rows. Blank lines between rows are skipped. Throws what `lines` throws. */
export async function* cutRows(
  lines: AsyncIterable<Line>,
  delimiter: string,
  file: string,
  maxBytes: number,
): AsyncGenerator<Row | InputError> {
  let open: Line[] = []
  let size = 0
  const unclosed = (line: number, outcome = 'the lines after it were read as rows') =>
    new InputError('bad-csv', `A quoted field opens here and is never closed; close it (${outcome})`, {
      file,
      line,
    })
  /** Adds a line to the open row; gives the row that it completes. */
  const add = (line: Line): Row | InputError | null => {
    const first = open[0] ?? line
    const text = line.text ?? ''
    size += text.length
    if (open.length === 0 && line.text?.trim() === '') return clear(null)
    const oversize = size > maxBytes || line.text === null
    const quoted = endsQuoted(text, delimiter, open.length > 0)
    // Of a row over the limit only its first line is kept, to name it.
    if (oversize) open = [{ ...first, text: null }]
    else open.push(line)
    if (quoted) return null
    if (oversize) return clear(tooLarge(file, maxBytes, first.number))
    return clear({ line: first.number, raw: joined(open) })
  }
  const clear = <Result>(result: Result): Result => {
    open = []
    size = 0
    return result
  }
  for await (const line of lines) {
    const row = add(line)
    if (row) yield row
  }
  // The lines after an open quote are rows of their own. Not more often than this: each attempt reads to the end.
  for (let attempt = 0; open.length > 0 && attempt < MOST_ATTEMPTS; attempt++) {
    const [first, ...rest] = clear(open) as [Line, ...Line[]]
    yield first.text === null ? tooLarge(file, maxBytes, first.number) : unclosed(first.number)
    for (const line of rest) {
      const row = add(line)
      if (row) yield row
    }
  }
  if (open[0]) yield unclosed(open[0].number, 'no line after it was read')
}

const MOST_ATTEMPTS = 10

const joined = (lines: readonly Line[]): string =>
  lines.map(({ text, end }, at) => (at === lines.length - 1 ? text : `${text}${end}`)).join('')
