/**
 * Speech without quotation marks: dialogue in dashes, turns that begin with a name and a colon, interviews whose
 * questions stand as paragraphs. Each turn becomes a span like that of a marked quotation.
 */
import { type Span, trimSpan } from '../../core/span.ts'
import { linesOf } from '../../layout/lines.ts'
import type { Marked } from './pair.ts'

interface Line extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number
}

const DASH = /^[—–―-][\s\u00a0\u202f]+|^[—–―]/u
/** What a line of dialogue has and a list has not: somebody addressed or speaking, a question, an incise. */
const SPOKEN =
  /[?!]|(?:^|[^\p{L}])(?:je|j['’]|tu|vous|nous|moi|toi)(?:[^\p{L}]|$)|-(?:t-)?(?:il|elle|on)(?:[^\p{L}]|$)/iu
/** « La Gazette : », « Ana Bolet : », « A. B. : » at the head of a line. */
const LABEL =
  /^(?<label>\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?:[\s\u00a0]\p{L}[\p{L}\p{M}.'’-]{0,24}){0,4})[\s\u00a0\u202f]*:[\s\u00a0\u202f]+(?=\S)/u
/** « Entretien avec Paul Rey, apiculteur » */
const INTERVIEW =
  /(?:entretien|interview|rencontre|conversation|questions à|questions-réponses) (?:exclusif |exclusive )?(?:avec |de )?(?=(?<name>\p{Lu}))/iu
const QUESTION = /\?["»”]?\s*$/u

const linesIn = (text: string, paragraphs: readonly Span[]): Line[] =>
  paragraphs.flatMap(({ start, end }, paragraph) =>
    linesOf(text.slice(start, end)).map((line) => ({
      start: start + line.start,
      end: start + line.end,
      paragraph,
    })),
  )

const turn = (text: string, line: Span, lead: number, family: Marked['family']): Marked => {
  const outer = { start: line.start + (family === 'dash' ? 0 : lead), end: line.end }
  return {
    outer,
    family,
    ending: 'closed',
    depth: 0,
    ...trimSpan(text, { start: line.start + lead, end: line.end }),
  }
}

/** Lines in a row that begin with a dash, one of them spoken: a single one is as often a caption, others are lists. */
function dashes(text: string, lines: readonly Line[]): Marked[] {
  const leads = lines.map((line) => DASH.exec(text.slice(line.start, line.start + 4))?.[0].length ?? 0)
  const found: Marked[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (leads[to]) to++
    const run = lines.slice(from, to)
    const spoken = run.filter((line) => SPOKEN.test(text.slice(line.start, line.end))).length
    if (run.length > 1 && spoken * 2 >= run.length)
      for (let at = from; at < to; at++)
        found.push(turn(text, lines[at] as Line, leads[at] as number, 'dash'))
    from = Math.max(to, from + 1)
  }
  return found
}

/** Lines in a row that begin with the names of different speakers, one of them asking. */
function labelled(text: string, lines: readonly Line[]): Marked[] {
  const labels = lines.map((line) => LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + 120))))
  const found: Marked[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (labels[to]) to++
    const names = new Set(labels.slice(from, to).map((each) => each?.groups?.label))
    const asked = lines
      .slice(from, to)
      .some((line) => QUESTION.test(text.slice(Math.max(line.start, line.end - 3), line.end)))
    if (names.size > 1 && asked)
      for (let at = from; at < to; at++)
        found.push(turn(text, lines[at] as Line, labels[at]?.[0].length ?? 0, 'label'))
    from = Math.max(to, from + 1)
  }
  return found
}

/** Answers between questions that are paragraphs of their own, in an article headed as an interview with somebody. */
function interview(text: string, lines: readonly Line[]): Marked[] {
  const head = lines
    .slice(0, 6)
    .find((line) => INTERVIEW.test(text.slice(line.start, line.end)) && line.end - line.start < 200)
  if (!head) return []
  const match = INTERVIEW.exec(text.slice(head.start, head.end)) as RegExpExecArray
  const name = head.start + match.index + match[0].length
  const asks = (line: Line) =>
    line.end - line.start < 400 && QUESTION.test(text.slice(Math.max(line.start, line.end - 3), line.end))
  const found: Marked[] = []
  for (let at = lines.indexOf(head) + 1; at < lines.length; at++) {
    if (!asks(lines[at] as Line)) continue
    let to = at + 1
    while (to < lines.length && !asks(lines[to] as Line)) to++
    const [first, last] = [lines[at + 1], lines[to - 1]]
    if (first && last && to > at + 1 && !LABEL.test(text.slice(first.start, first.start + 120)))
      found.push({ speakerAt: name, ...turn(text, { start: first.start, end: last.end }, 0, 'answer') })
    at = to - 1
  }
  return found
}

/** Turns of dialogue and answers of interviews in `paragraphs`, in order. Linear in the length of the text. */
export function unmarkedSpeech(text: string, paragraphs: readonly Span[]): Marked[] {
  const lines = linesIn(text, paragraphs)
  const turns = [...dashes(text, lines), ...labelled(text, lines)]
  return turns.length > 0 ? turns.sort((a, b) => a.start - b.start) : interview(text, lines)
}
