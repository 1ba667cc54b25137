/** `depeche.config.json`: the options of a daily run. The command line comes first. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from './core/errors.ts'
import type { Config } from './core/records.generated.ts'
import { validator } from './core/validate.ts'
import { WHY_NO_OTHER } from './language/readable.ts'

const CONFIG_FILE = 'depeche.config.json'

/** The folder of the dataset where none is named. */
export const datasetOf = ({ out = 'output' }: Config): string => out

/** Folders are resolved as the other paths are; a name without a slash may also be a host, and is kept as well. */
function resolvedSources(sources: NonNullable<Config['sources']>, at: (file: string) => string) {
  const entries = Object.entries(sources).flatMap(([key, name]) => [
    ...(/[/\\]/.test(key) ? [] : [[key, name] as const]),
    [at(key), name] as const,
  ])
  return Object.fromEntries(entries)
}

/** The config with its paths resolved against its own folder. */
function resolved(config: Config, folder: string): Config {
  const at = (file: string): string =>
    file === '-' || path.isAbsolute(file) ? file : path.join(folder, file)
  const { inputs, out, authority, sources, ...rest } = config
  return {
    ...rest,
    ...(inputs ? { inputs: inputs.map(at) } : {}),
    ...(out === undefined ? {} : { out: at(out) }),
    ...(authority === undefined ? {} : { authority: at(authority) }),
    ...(sources ? { sources: resolvedSources(sources, at) } : {}),
  }
}

/**
 * Reads `file`, or `depeche.config.json` in the working folder when there is one; `{}` otherwise.
 * Throws `UsageError` naming file and field when it cannot be read or breaks its schema.
 */
export function readConfig(file: string | undefined): Config {
  if (file === undefined && !existsSync(CONFIG_FILE)) return {}
  const given = file ?? CONFIG_FILE
  let config: unknown
  try {
    config = JSON.parse(readFileSync(given, 'utf8'))
  } catch (cause) {
    throw new UsageError(`Cannot read the configuration ${given}: ${(cause as Error).message}`, { cause })
  }
  const [problem] = validator('config')(config)
  if (problem) {
    const why = problem.field.startsWith('languages[') ? `: ${WHY_NO_OTHER}` : ''
    throw new UsageError(`${given}: ${problem.message}${why}`)
  }
  return resolved(config as Config, path.dirname(given))
}
