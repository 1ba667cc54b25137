/** The words at the end of a run. */
import type { BatchResult } from '../batch/result.ts'
import { byCodeUnit } from '../core/order.ts'
import type { InputErrorRecord } from '../core/records.generated.ts'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

const SHOWN_REFUSALS = 10

const number = (value: number): string => value.toLocaleString('en-US')
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`

const UNREAD: Readonly<Record<string, string>> = {
  'no-text': 'without text',
  'language-unknown': 'of unknown language',
}

function skippedWords(skipped: ReadonlyMap<string, number>): string {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
  const reasons = [...skipped].sort(([a], [b]) => byCodeUnit(a, b))
  return reasons.map(([why, count]) => `${count} ${UNREAD[why] ?? names.of(why)}`).join(', ')
}

function refusalLine(error: InputErrorRecord): string {
  const place = [error.file, error.line].filter((part) => part !== null).join(':')
  return printable(`${place}${error.field ? ` (${error.field})` : ''}: ${error.message}`)
}

/** Errors under a headline; of many the first ones. */
function listed(errors: readonly InputErrorRecord[], headline: string, mark: string, out: string): string[] {
  if (errors.length === 0) return []
  const lines = errors.slice(0, SHOWN_REFUSALS).map((error) => `  ${mark} ${refusalLine(error)}`)
  const rest = errors.length - SHOWN_REFUSALS
  if (rest > 0) lines.push(`  … and ${plural(rest, 'more')}; all of them are in ${out}/errors.jsonl`)
  return ['', headline, ...lines]
}

const complaints = ({ refused, ignored }: BatchResult, out: string, { color }: Terminal): string[] => [
  ...listed(refused, color.bold(plural(refused.length, 'refused input')), color.red('✗'), out),
  ...listed(
    ignored,
    color.bold(`${plural(ignored.length, 'note')} on what is not used`),
    color.yellow('!'),
    out,
  ),
]

/** What happens to articles of the dataset. */
const changes = ({ updated, renewed }: BatchResult): string[] => [
  ...(updated > 0 ? [`  ${number(updated)} updated: another version was in the dataset`] : []),
  ...(renewed > 0
    ? [`  ${number(renewed)} in the dataset extracted anew: another version, models or languages made them`]
    : []),
]

/** Summary of a finished run, as lines. `seconds`: wall-clock time of the run. */
export function summary(result: BatchResult, out: string, seconds: number, terminal: Terminal): string {
  const { color } = terminal
  const speed =
    seconds > 0 && result.read > 0 ? ` (${number(Math.round(result.read / seconds))} articles/s)` : ''
  const skipped = [...result.skipped.values()].reduce((sum, count) => sum + count, 0)
  const lines = [
    color.bold(`Read ${plural(result.read, 'article')} in ${seconds.toFixed(1)} s${speed}`),
    result.read === 0
      ? '  the inputs hold no article'
      : `  ${number(result.added + result.updated - skipped)} extracted`,
  ]
  if (skipped > 0) lines.push(`  ${number(skipped)} skipped: ${skippedWords(result.skipped)}`)
  lines.push(...changes(result))
  if (result.known > 0) lines.push(`  ${number(result.known)} in the dataset already`)
  if (result.refused.length > 0) lines.push(color.red(`  ${number(result.refused.length)} refused`))
  const counts = result.dataset
  if (counts) {
    lines.push(
      '',
      color.bold(`Dataset ${out}: ${plural(counts.articles, 'article')}`),
      `  ${plural(counts.sentences, 'sentence')}, ${plural(counts.dates, 'date')}, ${plural(counts.quotes, 'quote')}`,
      `  ${plural(counts.persons, 'person', 'people')}, named in articles ${plural(counts.people, 'time')}`,
      `  ${plural(counts.eventMentions, 'event mention')} of ${plural(counts.events, 'event')}, ${number(result.severalSources)} reported by several sources`,
    )
  }
  return [...lines, ...complaints(result, out, terminal)].join('\n')
}

/** What a dry run would do. */
export function dryRunSummary(result: BatchResult, out: string, terminal: Terminal): string {
  const { color } = terminal
  return [
    color.bold(`${plural(result.added, 'new article')} for ${out}; nothing was written`),
    ...changes(result),
    `  ${number(result.known)} in the dataset already`,
    `  ${number(result.refused.length)} would be refused`,
    ...complaints(result, out, terminal),
  ].join('\n')
}
