/** Parsers of option values: each says what it expected. */
import { InvalidArgumentError, Option } from 'commander'
import { dayOfInstant } from '../ingest/iso-day.ts'
import { READABLE, type Readable, WHY_NO_OTHER } from '../language/readable.ts'

export function wholeNumber(from: number, to: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < from || number > to)
      throw new InvalidArgumentError(`Expected a whole number from ${from} to ${to}, got "${value}".`)
    return number
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** `20M`, `500k`, `1048576`. */
export function byteSize(value: string): number {
  const match = /^(\d+)\s*([kmg]?)b?$/i.exec(value)
  const size = match ? Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1) : 0
  if (size === 0)
    throw new InvalidArgumentError(`Expected a size such as 20M, 500k or 1048576, got "${value}".`)
  return size
}

/** `2018-11-02`, a day that exists. */
export function existingDay(value: string): string {
  if (dayOfInstant(value) !== value)
    throw new InvalidArgumentError(`Expected a day as YYYY-MM-DD, got "${value}".`)
  return value
}

function oneOf<Value extends string>(values: readonly Value[]): (value: string) => Value {
  return (value) => {
    const found = values.find((each) => each.toLowerCase() === value.toLowerCase())
    if (!found) throw new InvalidArgumentError(`Expected one of ${values.join(', ')}, got "${value}".`)
    return found
  }
}

/** A name to look for: with a letter or digit in it, since nothing would match everything. */
export function nameToFind(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError(`Expected a name, got "${value}".`)
  return value
}

/** An option that takes one of `values`, in any case; help and shell completion list them. */
export const choice = (flags: string, about: string, values: readonly string[]): Option =>
  new Option(flags, about).choices(values).argParser(oneOf(values))

/** Collects `fra,und`, or one code at a time. */
export function languages(value: string, before: readonly Readable[] = []): readonly Readable[] {
  const given = value.split(',').map((code) => {
    const known = READABLE.find((one) => one === code.trim().toLowerCase())
    if (known) return known
    throw new InvalidArgumentError(`Expected one of ${READABLE.join(', ')}, got "${code}": ${WHY_NO_OTHER}.`)
  })
  return [...new Set([...before, ...given])]
}

/** Collects `lemonde.fr=Le Monde`. */
export function sourceName(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, match, name] = /^([^=]+)=(.+)$/.exec(value) ?? []
  if (match === undefined || name === undefined)
    throw new InvalidArgumentError(`Expected HOST=NAME or FOLDER=NAME, got "${value}".`)
  return { ...before, [match.trim()]: name.trim() }
}
