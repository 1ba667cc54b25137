/** The formats by name, apart from what writes them: the command line needs only the names to start. */

export const EXPORT_FORMATS = [
  'csv',
  'parquet',
  'jsonl',
  'duckdb',
  'plover',
  'timeml',
  'brat',
  'webannotation',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
