/** `depeche events`: the merged events of a dataset, readably. */

import type { Command } from 'commander'
import { UsageError } from '../core/errors.ts'
import { EVENT_TYPES } from '../core/event-types.ts'
import type { Event } from '../core/records.generated.ts'
import type { EventQuery } from '../dataset/query.ts'
import { datasetArgument, datasetFolder } from './dataset.ts'
import { choice, existingDay, nameToFind, wholeNumber } from './options.ts'
import { printable } from './printable.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  $ depeche events output --country RU --from 2018-11-01 --to 2018-11-30
  $ depeche events output --person Diaz-Canel --type CONSULT
  $ depeche events output --min-sources 3 --json | jq '.[].title'`

/** Names of the dataset's persons, by id. */
type Names = ReadonlyMap<string, string>

function who({ participants }: Event, names: Names): string {
  const those = (role: 'actor' | 'recipient') =>
    participants
      .filter((one) => one.role === role)
      .map(({ name, person, country }) => {
        const known = printable(names.get(person ?? '') ?? name)
        return country && known !== country ? `${known} (${country})` : known
      })
      .join(', ')
  return joined([those('actor'), those('recipient')], ' → ')
}

const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between)

/** Who told an event; articles may name no source. */
function tellers({ sources, mentions, independentSources: independent }: Event): string {
  if (sources.length === 0) {
    const articles = new Set(mentions.map(({ article }) => article)).size
    return `told by ${articles === 1 ? '1 article' : `${articles} articles`}, source not given`
  }
  const copies = sources.length > independent ? `, ${independent} independent` : ''
  const unnamed = sources.length < independent ? ', and articles whose source is not given' : ''
  return `${sources.length === 1 ? '1 source' : `${sources.length} sources`}${copies}: ${printable(sources.join(', '))}${unnamed}`
}

/** An event as some lines of text. */
function describe(event: Event, names: Names, { color }: Pick<Terminal, 'color'>): string {
  const { date, place, status } = event
  const lines = [
    joined(
      [
        color.bold(`${date?.value ?? 'undated'}  ${event.type}`),
        status === 'happened' ? '' : `(${status})`,
        joined([who(event, names), printable(place?.name ?? '')], ', '),
      ],
      '  ',
    ),
    color.dim(`  ${event.id}${event.partOf ? `, part of ${event.partOf}` : ''}; ${tellers(event)}`),
  ]
  const told = new Set<string>()
  for (const { article, text } of event.mentions) {
    const line = `  ${color.cyan(printable(article))}  ${printable(text)}`
    if (!told.has(line)) lines.push(line)
    told.add(line)
  }
  for (const { field, values } of event.conflicts)
    lines.push(
      color.yellow(
        `  ${field} differs: ${values.map(({ value, articles }) => `${printable(value)} (${printable(articles.join(', '))})`).join('; ')}`,
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
  if (query.country !== undefined) {
    const { countryNamed } = await import('./country.ts')
    query.country = countryNamed(query.country)
  }
  const [{ findEvents }, { personsCalled, nearestNames, readPersons }] = await Promise.all([
    import('../dataset/query.ts'),
    import('../dataset/persons.ts'),
  ])
  const people = await readPersons(folder)
  const called = query.person === undefined ? new Set<string>() : personsCalled(people, query.person)
  const found = await findEvents(folder, query, called)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  if (json) terminal.json(found)
  else {
    for (const event of found) terminal.out(`${describe(event, names, terminal)}\n`)
    terminal.out(
      found.length === 0 ? 'No event matches.' : `${found.length} ${found.length === 1 ? 'event' : 'events'}`,
    )
  }
  if (found.length === 0 && query.person !== undefined && called.size === 0) {
    const near = nearestNames(people, query.person)
    terminal.err(
      `Nobody in ${folder} is called "${query.person}"${near.length > 0 ? `; the nearest names are ${near.join(', ')}` : ''}.`,
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
    .option(
      '--person <name>',
      'with this person in any spelling, or a participant with this in the name',
      nameToFind,
    )
    .option(
      '--country <code>',
      'with a participant from or a place in this country (ISO 3166-1 alpha-2, EU, UN, or its French name)',
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
