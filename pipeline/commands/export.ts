/** `depeche export`: the dataset for other programs. */
import path from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../core/errors.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../export/names.ts'
import { OFFSET_UNITS, type OffsetUnit } from '../export/offsets.ts'
import { datasetArgument, datasetFolder } from './dataset.ts'
import { choice } from './options.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
Formats:
  csv, parquet, jsonl   flat tables with documented columns (docs/dataset.md), for pandas, R, DuckDB, Excel
  duckdb                one DuckDB database with the same tables
  plover                event data in the field order of PLOVER, tab-separated, ISO alpha-3 actors
  timeml                one TimeML document (.tml) an article, with TIMEX3 tags
  brat                  standoff annotation (.txt, .ann), offsets in code points as brat counts
  webannotation         W3C Web Annotation, one JSON-LD object a line

Examples:
  $ depeche export output --format parquet
  $ depeche export output --format csv --excel --table events --table quotes
  $ depeche export output --format jsonl --offsets codepoint --out for-python`

interface Options {
  format: ExportFormat
  out?: string
  table?: string[]
  offsets: OffsetUnit
  excel?: true
  json?: true
}

async function exportCommand(dataset: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { format, table = [], offsets, excel = false } = options
  if (excel && format !== 'csv') throw new UsageError('--excel goes with --format csv only')
  if (table.length > 0 && !['csv', 'parquet', 'jsonl', 'duckdb'].includes(format))
    throw new UsageError(
      `--table goes with the formats csv, parquet, jsonl and duckdb; ${format} has no tables`,
    )
  const { exportDataset } = await import('../export/index.ts')
  const out = options.out ?? path.join(dataset, 'export', format)
  const files = await exportDataset(dataset, { format, out, offsets, tables: table, excel })
  if (options.json) terminal.json(files)
  else terminal.out(files.join('\n'))
  return 0
}

const collect = (value: string, before: string[] = []): string[] => [...before, ...value.split(',')]

export function addExport(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('export')
    .summary('write the dataset for pandas, R, DuckDB, Excel, brat …')
    .description('Writes a dataset in another format.')
    .addArgument(datasetArgument())
    .addOption(
      choice('-f, --format <format>', 'what to write, see below', EXPORT_FORMATS).makeOptionMandatory(),
    )
    .option('-o, --out <folder>', 'where to write (default: DATASET/export/FORMAT)')
    .option('-t, --table <name>', 'only this table; may be given several times', collect)
    .addOption(choice('--offsets <unit>', 'unit of offsets', OFFSET_UNITS).default('utf16'))
    .option('--excel', 'csv for a French Excel: semicolons, byte-order mark, formulas neutralised')
    .option('--json', 'print the paths as a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(async (dataset: string | undefined, options: Options) =>
      exit(await exportCommand(await datasetFolder(dataset), options, terminal)),
    )
}
