/** `depeche events`: the merged events of a dataset, readably. */

import type { Command } from 'commander'
import { UsageError } from '../core/errors.ts'
import { EVENT_TYPES } from '../core/event-types.ts'
import { oneLine } from '../core/one-line.ts'
import type { Event } from '../core/records.generated.ts'
import type { EventQuery } from '../dataset/query.ts'
import { datasetArgument, datasetFolder } from './dataset.ts'
import { choice, countryCode, existingDay, wholeNumber } from './options.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  $ depeche events output --country RU --from 2018-11-01 --to 2018-11-30
  $ depeche events output --person Diaz-Canel --type CONSULT
  $ depeche events output --min-sources 3 --json | jq '.[].title'`

function who({ participants }: Event): string {
  const names = (role: 'actor' | 'recipient') =>
    participants
      .filter((one) => one.role === role)
      .map(({ name, country }) => (country && name !== country ? `${name} (${country})` : name))
      .join(', ')
  return [names('actor'), names('recipient')].filter((part) => part !== '').join(' → ')
}

/** An event as some lines of text. */
function describe(event: Event, { color }: Pick<Terminal, 'color'>): string {
  const { date, place, sources, independentSources: independent } = event
  const copies = sources.length > independent ? `, ${independent} independent` : ''
  const lines = [
    `${color.bold(`${date?.value ?? 'undated'}  ${event.type}`)}  ${event.status === 'happened' ? '' : `(${event.status}) `}${who(event)}${place ? `, ${place.name}` : ''}`,
    color.dim(
      `  ${event.id}${event.partOf ? `, part of ${event.partOf}` : ''}; ${sources.length === 1 ? '1 source' : `${sources.length} sources`}${copies}: ${sources.join(', ')}`,
    ),
  ]
  const told = new Set<string>()
  for (const { article, text } of event.mentions) {
    const line = `  ${color.cyan(article)}  ${oneLine(text)}`
    if (!told.has(line)) lines.push(line)
    told.add(line)
  }
  for (const { field, values } of event.conflicts)
    lines.push(
      color.yellow(
        `  ${field} differs: ${values.map(({ value, articles }) => `${value} (${articles.join(', ')})`).join('; ')}`,
      ),
    )
  return lines.join('\n')
}

async function events(
  folder: string,
  { json, ...query }: EventQuery & { json?: true },
  terminal: Terminal,
): Promise<ExitCode> {
  const { from, to } = query
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`Expected --from (${from}) to be no later than --to (${to})`)
  const { findEvents } = await import('../dataset/query.ts')
  const found = await findEvents(folder, query)
  if (json) terminal.out(JSON.stringify(found, null, 2))
  else {
    for (const event of found) terminal.out(`${describe(event, terminal)}\n`)
    terminal.out(
      found.length === 0 ? 'No event matches.' : `${found.length} ${found.length === 1 ? 'event' : 'events'}`,
    )
  }
  return 0
}

export function addEvents(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('events')
    .summary('print the events of a dataset')
    .description('Prints merged events: date, type, who, where, sources, and the sentences that tell them.')
    .addArgument(datasetArgument())
    .option('--person <name>', 'with a participant of this name, or part of it')
    .option(
      '--country <code>',
      'with a participant from or a place in this country (ISO 3166-1 alpha-2, EU, UN)',
      countryCode,
    )
    .option('--from <day>', 'on this day or later (YYYY-MM-DD)', existingDay)
    .option('--to <day>', 'on this day or earlier (YYYY-MM-DD)', existingDay)
    .addOption(choice('--type <type>', 'of this type', EVENT_TYPES))
    .option('--min-sources <n>', 'reported by so many independent sources at least', wholeNumber(1, 10_000))
    .option('--json', 'print the records as a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, options: EventQuery & { json?: true }) =>
      exit(await events(await datasetFolder(folder), options, terminal)),
    )
}
