/** `depeche evaluate`: accuracy against gold annotations. */
import path from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../core/errors.ts'
import type { Mistake } from '../evaluate/scorecard.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
GOLD is a folder with gold/*.json, one annotated article each (fields: docs/annotation.md), and, for deduplication,
gold/clusters.json. The articles are read from GOLD/articles, or from where --articles says.

Examples:
  $ depeche evaluate tests/gold/samples --articles input
  $ depeche evaluate tests/gold/samples --articles input --errors "quotes"
  $ depeche evaluate my-gold --json > accuracy.json`

interface Options {
  articles?: string
  errors?: string | true
  json?: true
}

function listErrors(mistakes: readonly Mistake[], wanted: string | true, { color }: Terminal): string[] {
  const layers = [...new Set(mistakes.map(({ layer }) => layer))]
  const chosen = wanted === true ? layers : layers.filter((layer) => layer.startsWith(wanted))
  if (chosen.length === 0 && wanted !== true)
    throw new UsageError(`No errors in a layer "${wanted}…"; layers with errors: ${layers.join('; ')}`)
  return chosen.flatMap((layer) => [
    '',
    color.bold(layer),
    ...mistakes
      .filter((mistake) => mistake.layer === layer)
      .map(
        ({ kind, article, what }) => `  ${kind.padEnd(7)} ${article.padEnd(12)} ${what.replace(/\s+/g, ' ')}`,
      ),
  ])
}

async function evaluateGold(folder: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const [{ evaluateFolder }, { table, accuracy, deduplicationTable }] = await Promise.all([
    import('../evaluate/run.ts'),
    import('../evaluate/report.ts'),
  ])
  const result = await evaluateFolder(folder, options.articles ?? path.join(folder, 'articles'))
  const { deduplication, evaluation } = result
  const { card, absent } = evaluation
  if (options.json) {
    terminal.json({ ...accuracy(card), deduplication, absent })
    return 0
  }
  terminal.out(table(accuracy(card)))
  if (deduplication) terminal.out(deduplicationTable(deduplication))
  if (absent.length > 0)
    terminal.err(terminal.color.red(`No article for gold ${absent.join(', ')}: counted as missed`))
  if (options.errors !== undefined)
    terminal.out(listErrors(card.mistakes, options.errors, terminal).join('\n'))
  return absent.length > 0 ? 1 : 0
}

export function addEvaluate(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('evaluate')
    .summary('measure accuracy against gold annotations')
    .description('Extracts the articles of a gold set and prints precision, recall and F1 of every layer.')
    .argument('<gold>', 'folder with gold/*.json')
    .option('--articles <folder>', "the gold's articles (default: GOLD/articles)")
    .option('--errors [layer]', 'list the errors, of all layers or of those whose name begins so')
    .option('--json', 'print counts and rates as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: Options) => exit(await evaluateGold(folder, options, terminal)))
}
