/** `depeche validate`: is a dataset whole and as its schemas say? */
import type { Command } from 'commander'
import { datasetArgument, datasetFolder } from './dataset.ts'
import { wholeNumber } from './options.ts'
import { printable } from './printable.ts'
import type { ExitCode, Terminal } from './terminal.ts'

interface Options {
  max: number
  json?: true
}

async function validate(folder: string, { max, json }: Options, terminal: Terminal): Promise<ExitCode> {
  const { checkDataset } = await import('../dataset/check.ts')
  const { out, color } = terminal
  const problems = await checkDataset(folder)
  if (json) terminal.json(problems)
  else if (problems.length === 0)
    out(
      color.green(
        `${folder} is valid: every record follows its schema, every offset its text, every reference leads somewhere`,
      ),
    )
  else {
    for (const { file, line, field, message } of problems.slice(0, max))
      out(
        `${[file, line].filter((part) => part !== null).join(':')} ${color.yellow(printable(field))}: ${printable(message)}`,
      )
    out(color.red(`${problems.length} problems${problems.length > max ? `, ${max} shown (--max)` : ''}`))
  }
  return problems.length > 0 ? 1 : 0
}

export function addValidate(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('validate')
    .summary('check a dataset against its schemas')
    .description(
      'Checks every record against its schema, every offset against its text, and every reference between files.',
    )
    .addArgument(datasetArgument())
    .option('--max <n>', 'problems to print', wholeNumber(1, 1_000_000), 50)
    .option('--json', 'print all problems as JSON')
    .addHelpText('after', '\nExample:\n  $ depeche validate output')
    .action(async (folder: string | undefined, options: Options) =>
      exit(await validate(await datasetFolder(folder), options, terminal)),
    )
}
