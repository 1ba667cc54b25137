/** Exports of a dataset, by format. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../core/errors.ts'
import type { Article, Event } from '../core/records.generated.ts'
import { datasetPath } from '../dataset/files.ts'
import { LineWriter, readRecords } from '../dataset/lines.ts'
import { readArticles, readManifest } from '../dataset/open.ts'
import { FileNames } from './file-names.ts'
import { BRAT_CONFIG, brat } from './formats/brat.ts'
import { type Coded, PLOVER_COLUMNS, ploverLine, votedCoding } from './formats/plover.ts'
import { timeml } from './formats/timeml.ts'
import { webAnnotations } from './formats/web-annotation.ts'
import type { ExportFormat } from './names.ts'
import type { OffsetUnit } from './offsets.ts'
import { tables } from './tables/index.ts'

export interface ExportOptions {
  readonly format: ExportFormat
  readonly out: string
  readonly offsets: OffsetUnit
  /** Names of the tables to write; all when empty. Table formats only. */
  readonly tables: readonly string[]
  /** Table format csv only. */
  readonly excel: boolean
}

async function eachArticle(
  dataset: string,
  out: string,
  write: (article: Article, file: (ending: string) => string) => void,
): Promise<string[]> {
  const names = new FileNames()
  for await (const article of readArticles(dataset)) {
    const name = names.of(article.id)
    write(article, (ending) => path.join(out, `${name}.${ending}`))
  }
  return [out]
}

async function exportPlover(dataset: string, out: string): Promise<string[]> {
  const coded = new Map<string, Coded>()
  for await (const { id, events } of readArticles(dataset))
    for (const { id: event, type, plover } of events)
      if (plover !== null) coded.set(`${id}/${event}`, { type, plover })
  const file = path.join(out, 'plover.tsv')
  const writer = new LineWriter(file)
  writer.write(PLOVER_COLUMNS.join('\t'))
  for await (const event of readRecords<Event>(datasetPath(dataset, 'events'))) {
    const mentions = event.mentions.flatMap(
      (mention) => coded.get(`${mention.article}/${mention.event}`) ?? [],
    )
    const line = ploverLine(event, votedCoding(event.type, mentions))
    if (line !== null) writer.write(line)
  }
  writer.close()
  return [file]
}

async function exportAnnotations(dataset: string, out: string, offsets: OffsetUnit): Promise<string[]> {
  const file = path.join(out, 'annotations.jsonl')
  const writer = new LineWriter(file)
  for await (const article of readArticles(dataset))
    for (const annotation of webAnnotations(article, offsets)) writer.write(JSON.stringify(annotation))
  writer.close()
  return [file]
}

function chosen(names: readonly string[]) {
  const unknown = names.find((name) => !tables.some((table) => table.name === name))
  if (unknown !== undefined)
    throw new UsageError(`No table "${unknown}"; tables: ${tables.map(({ name }) => name).join(', ')}`)
  return names.length === 0 ? tables : tables.filter(({ name }) => names.includes(name))
}

function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new UsageError(
      `Cannot write to ${out} (${code}). Give a folder that you may write to with --out.`,
      {
        cause,
      },
    )
  }
}

/** Writes the dataset in another format. Gives the paths written. Throws `UsageError` when `dataset` holds none. */
export async function exportDataset(dataset: string, options: ExportOptions): Promise<string[]> {
  readManifest(dataset)
  const { format, out, offsets } = options
  makeFolder(out)
  if (format === 'plover') return exportPlover(dataset, out)
  if (format === 'webannotation') return exportAnnotations(dataset, out, offsets)
  if (format === 'timeml')
    return eachArticle(dataset, out, (article, file) => writeFileSync(file('tml'), timeml(article)))
  if (format === 'brat') {
    const written = await eachArticle(dataset, out, (article, file) => {
      writeFileSync(file('txt'), article.text)
      writeFileSync(file('ann'), brat(article))
    })
    writeFileSync(path.join(out, 'annotation.conf'), BRAT_CONFIG)
    return written
  }
  const { exportDatabase, exportTables } = await import('./formats/tables.ts')
  if (format === 'duckdb') return exportDatabase(dataset, out, chosen(options.tables), offsets)
  return exportTables(dataset, out, chosen(options.tables), { format, offsets, excel: options.excel })
}
