/** `depeche report`: a page to look at the dataset. */
import path from 'node:path'
import type { Command } from 'commander'
import { datasetArgument, datasetFolder } from './dataset.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  $ depeche report output                  then open output/report/index.html
  $ depeche report output --out for-a-colleague

The page needs no server and no network: the folder can be opened from a disk, zipped or sent.`

interface Options {
  out?: string
  json?: true
}

async function reportCommand(dataset: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { writeReport } = await import('../report/index.ts')
  const page = await writeReport(dataset, options.out ?? path.join(dataset, 'report'))
  if (options.json) terminal.json({ page })
  else terminal.out(page)
  return 0
}

export function addReport(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('report')
    .summary('write a page to look at the dataset in a browser')
    .description(
      'Writes a folder with a page to explore the dataset: volumes, events and their sources, people, articles with everything found in them, refused inputs.',
    )
    .addArgument(datasetArgument())
    .option(
      '-o, --out <folder>',
      'where to write; an older report there is replaced (default: DATASET/report)',
    )
    .option('--json', 'print the path of the page as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (dataset: string | undefined, options: Options) =>
      exit(await reportCommand(await datasetFolder(dataset), options, terminal)),
    )
}
