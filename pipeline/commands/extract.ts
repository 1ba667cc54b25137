/** `depeche extract`: new articles into a dataset. */
import type { Command } from 'commander'
import type { BatchResult } from '../batch/result.ts'
import { UsageError } from '../core/errors.ts'
import { READABLE, type Readable } from '../language/readable.ts'
import { byteSize, choice, languages, sourceName, wholeNumber } from './options.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const EXAMPLES = `
What is read: .txt, .html, .jsonl (one article a line: text or html, publishedAt, source, url, title) and .csv,
from files, folders (with their subfolders), globs, or - for JSONL on standard input. A metadata.jsonl or
metadata.csv beside the files gives date and source: {"file": "a.txt", "publishedAt": "2018-11-02", "source": "…"}

An article that is given no id gets one made of its file's name and of its address or text: 001-5f2c9e07.

Run it again, into the same dataset: new articles are added, events that they report again are merged, and an article
that is there with the same id, but says something else, is replaced. An empty folder or stream is a day without news.
Exit code 1 when an input was refused (the rest is in the dataset), 2 for wrong usage.

Examples:
  $ depeche extract news/                                 # into ./output
  $ depeche extract news/2024-11-*.html --out dataset
  $ depeche extract today.jsonl --out dataset --dry-run   # what would be new?
  $ depeche extract news/ --source 'news/lemonde=Le Monde' --source 'lefigaro.fr=Le Figaro'
  $ curl -s https://example.org/feed.jsonl | depeche extract - --out dataset`

interface Options {
  out?: string
  concurrency?: number
  config?: string
  source?: Record<string, string>
  maxBytes?: number
  authority?: string
  language?: readonly Readable[]
  dryRun?: true
  json?: true
  quiet?: true
}

/** A progress bar on a terminal, nothing in a pipe. */
async function progressBar(inputs: readonly string[], show: boolean) {
  if (!show) return { update: () => {}, stop: () => {} }
  const [{ default: progress }, { listInputs }] = await Promise.all([
    import('cli-progress'),
    import('../ingest/index.ts'),
  ])
  const { files } = await listInputs(inputs)
  const bar = new progress.SingleBar({
    format:
      '{bar} {percentage} % | {value}/{total} files | {articles} articles | {refused} refused | {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  bar.start(files.length, 0, { articles: 0, refused: 0 })
  const seen = new Set<string>()
  return {
    update(file: string, result: BatchResult) {
      seen.add(file)
      bar.update(Math.min(seen.size, files.length), { articles: result.read, refused: result.refused.length })
    },
    stop: () => bar.stop(),
  }
}

/** What the command line says, then the configuration, then the defaults. */
async function settle(given: readonly string[], options: Options) {
  const { datasetOf, readConfig } = await import('../config.ts')
  const config = readConfig(options.config)
  const inputs = given.length > 0 ? given : (config.inputs ?? [])
  if (inputs.length === 0)
    throw new UsageError(
      'Expected inputs: files, folders, globs or -, here or as "inputs" in depeche.config.json',
    )
  const concurrency = options.concurrency ?? config.concurrency
  const maxBytes = options.maxBytes ?? config.maxBytes
  const authority = options.authority ?? config.authority
  const read = options.language ?? config.languages
  return {
    inputs,
    batch: {
      out: options.out ?? datasetOf(config),
      sources: { ...config.sources, ...options.source },
      ...(concurrency === undefined ? {} : { concurrency }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(authority === undefined ? {} : { authority }),
      ...(read === undefined ? {} : { languages: read }),
      ...(options.dryRun ? { dryRun: true } : {}),
    },
  }
}

async function extract(given: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const { inputs, batch } = await settle(given, options)
  const [{ extractBatch }, words] = await Promise.all([import('../batch/index.ts'), import('./summary.ts')])
  const started = performance.now()
  const bar = await progressBar(inputs, terminal.interactive && !options.quiet && !options.json)
  let result: BatchResult
  try {
    result = await extractBatch(inputs, { ...batch, onInput: bar.update })
  } finally {
    bar.stop()
  }
  const seconds = (performance.now() - started) / 1000
  if (options.json) terminal.json(result.toJSON())
  else if (!options.quiet)
    terminal.out(
      options.dryRun
        ? words.dryRunSummary(result, batch.out, terminal)
        : words.summary(result, batch.out, seconds, terminal),
    )
  return result.refused.length > 0 ? 1 : 0
}

export function addExtract(program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void {
  program
    .command('extract')
    .summary('read new and corrected articles into a dataset')
    .description(
      'Reads French news articles and writes a dataset: dates, people and offices, quotes, events.',
    )
    .argument('[inputs...]', 'files, folders, globs, or - for JSONL on standard input')
    .option('-o, --out <folder>', 'folder of the dataset; added to when it holds one (default: output)')
    .option('-c, --concurrency <n>', 'articles in work at once (default: processors)', wholeNumber(1, 256))
    .option('--max-bytes <size>', 'largest text of one article (default: 20M)', byteSize)
    .option('--authority <file>', 'JSONL of known persons to link to: id, names, country, roles')
    .addOption(
      choice(
        '--language <code>',
        'articles to read: in French, too short to tell, bilingual (their French parts); repeatable (default: fra, und)',
        READABLE,
      ).argParser(languages),
    )
    .option(
      '--source <match=name>',
      'source of articles that give none, by host or folder; repeatable',
      sourceName,
    )
    .option('--config <file>', 'options from this file (default: depeche.config.json when there is one)')
    .option('--dry-run', 'only say what would be new or replaced')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'no progress bar and no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: Options) => exit(await extract(inputs, options, terminal)))
}
