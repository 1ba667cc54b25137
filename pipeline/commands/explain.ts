/** `depeche explain`: which rule found what in an article, and why its events were united with those of others. */

import type { Command } from 'commander'
import { UsageError } from '../core/errors.ts'
import type { Article, Event } from '../core/records.generated.ts'
import { printable } from './printable.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  $ depeche explain output a04
  $ depeche explain output a04 --event e3
  $ depeche explain output ev-255e938142307233`

interface Options {
  event?: string
  json?: true
}

type Finding = { readonly start: number; readonly line: string }

/** What was found in a span, one line each, in order of reading. */
function findings(article: Article, from: number, to: number, { color }: Pick<Terminal, 'color'>): string[] {
  const found: Finding[] = []
  const add = (start: number, kind: string, words: string, said: string, rule: string) =>
    found.push({
      start,
      line: `    ${color.cyan(kind.padEnd(7))} « ${printable(words)} » ${printable(said)}${rule === '' ? '' : ` ${color.dim(rule)}`}`,
    })
  for (const { start, text, type, value, mod, anchor, rule } of article.dates)
    add(start, 'date', text, `${type} ${value}${mod ? ` ${mod}` : ''}, by ${anchor}`, rule)
  for (const person of article.people) {
    const who = `${person.name}${person.country ? ` (${person.country})` : ''}`
    for (const mention of person.mentions) add(mention.start, 'person', mention.text, who, '')
    for (const role of person.roles)
      add(role.start, 'role', role.text, `${role.status}, of ${person.name}`, role.rule)
  }
  for (const { start, text, type, speaker, cue, rule } of article.quotes)
    add(
      start,
      'quote',
      text,
      `${type}, ${speaker?.name ?? 'speaker unknown'}${cue ? ` (${printable(cue.text)})` : ''}`,
      rule,
    )
  for (const { id, trigger, type, status, participants, place, date, rule } of article.events) {
    const who = participants.map(({ name, role }) => `${role} ${name}`).join(', ')
    const when = date ? `${date.value} (${date.basis})` : 'undated'
    add(
      trigger.start,
      'event',
      trigger.text,
      `${id}: ${type} ${status}, ${when}${place ? `, ${place.name}` : ''}${who === '' ? '' : `; ${who}`}`,
      rule,
    )
  }
  return found
    .filter(({ start }) => start >= from && start < to)
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => line)
}

function explainArticle(article: Article, terminal: Terminal): string[] {
  const { color } = terminal
  const { documentDate: day, language } = article
  return [
    color.bold([article.id, article.title ?? ''].map(printable).join('  ').trimEnd()),
    `  ${article.status}${article.skipReason ? ` (${article.skipReason})` : ''}, ${language.code}; document date ${day.value ?? 'unknown'} (${day.basis})`,
    ...article.sentences.flatMap(({ start, end }) => [
      '',
      `  ${printable(article.text.slice(start, end))}`,
      ...findings(article, start, end, terminal),
    ]),
    ...article.diagnostics.map(({ rule, message }) => color.yellow(`  ${printable(message)} ${rule}`)),
  ]
}

/** What the rules that fired say of themselves, each once. */
async function rulesInWords(article: Article, { color }: Pick<Terminal, 'color'>): Promise<string[]> {
  // The rules take longer to load than an article to print: not before they are asked for.
  const { ruleTexts } = await import('../report/rules.ts')
  const { dates, people, quotes, events } = article
  const roles = people.flatMap((person) => person.roles)
  const fired = new Set([...dates, ...roles, ...quotes, ...events].map(({ rule }) => rule))
  const told = ruleTexts().filter(([id]) => fired.has(id))
  return told.length === 0
    ? []
    : ['', color.bold('Rules'), ...told.map(([id, about]) => `  ${color.dim(id)} ${about.en}`)]
}

/** Why an event is one record. */
function explainEvent(event: Event, { color }: Pick<Terminal, 'color'>): string[] {
  return [
    '',
    color.bold(`${event.id}  ${event.type}  ${event.date?.value ?? 'undated'}`),
    ...event.mentions.map(
      ({ article, event: id, text }) => `  ${color.cyan(printable(`${article}/${id}`))}  ${printable(text)}`,
    ),
    ...(event.merged.length === 0 ? ['  told once: nothing was united'] : []),
    ...event.merged.map(
      ({ a, b, score, reasons }) =>
        `  ${printable(`${a} = ${b} (${score.toFixed(2)}): ${reasons.join('; ')}`)}`,
    ),
    ...event.conflicts.map(({ field, values }) =>
      color.yellow(
        `  ${field} differs: ${values.map(({ value, articles }) => `${printable(value)} (${printable(articles.join(', '))})`).join('; ')}`,
      ),
    ),
    ...(event.partOf ? [`  part of ${event.partOf}`] : []),
  ]
}

async function explain(dataset: string, id: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { findArticle, findEvent, eventsOfArticle, isCalled } = await import('../dataset/lookup.ts')
  const event = options.event === undefined ? await findEvent(dataset, id) : null
  if (event) {
    if (options.json) terminal.json({ article: null, events: [event] })
    else terminal.out(explainEvent(event, terminal).join('\n').trimStart())
    return 0
  }
  const article = await findArticle(dataset, id)
  const wanted = options.event
  const told = (await eventsOfArticle(dataset, id)).filter(
    (one) =>
      wanted === undefined ||
      isCalled(one, wanted) ||
      one.mentions.some((mention) => mention.article === id && mention.event === wanted),
  )
  if (options.event !== undefined && told.length === 0)
    throw new UsageError(
      `Article ${id} tells no event "${options.event}"; it tells ${article.events.map((event) => event.id).join(', ') || 'none'}`,
    )
  if (options.json) terminal.json({ article, events: told })
  else {
    const whole = options.event === undefined
    const lines = [
      ...(whole ? explainArticle(article, terminal) : []),
      ...told.flatMap((event) => explainEvent(event, terminal)),
      ...(whole ? await rulesInWords(article, terminal) : []),
    ]
    terminal.out(lines.join('\n').trimStart())
  }
  return 0
}

export function addExplain(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('explain')
    .summary('which rule found what, and why events were united')
    .description(
      'Prints an article sentence by sentence with what was found, the rule that found it, and why events were united.',
    )
    .argument('<dataset>', 'folder of the dataset')
    .argument('<article>', 'id of the article, or of an event (ev-…) over all its articles')
    .option('--event <id>', 'only this event of the article: why its mentions are one')
    .option('--json', 'print the records as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (dataset: string, id: string, options: Options) =>
      exit(await explain(dataset, id, options, terminal)),
    )
}
