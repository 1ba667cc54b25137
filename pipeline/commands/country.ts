/** The country that `--country` means. Apart from the other options: its tables take longer to load than the program. */
import { createRequire } from 'node:module'
import { UsageError } from '../core/errors.ts'
import { worldNamed } from '../world/index.ts'

const { isValid, alpha3ToAlpha2 } = createRequire(import.meta.url)('i18n-iso-countries') as {
  isValid(code: string): boolean
  alpha3ToAlpha2(code: string): string | undefined
}

const BODIES: readonly string[] = ['EU', 'UN']

/** Codes in use that are not those of the standard. */
const MISTAKEN: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** `fr` → `FR`, `Royaume-Uni` → `GB`: ISO 3166-1 alpha-2, or the dataset's `EU` and `UN`. Throws `UsageError` for others. */
export function countryNamed(given: string): string {
  const code = given.trim().toUpperCase()
  if (BODIES.includes(code) || (code.length === 2 && isValid(code))) return code
  const meant = MISTAKEN[code] ?? alpha3ToAlpha2(code)
  if (meant) throw new UsageError(`No country has the code ${code}: did you mean ${meant}?`)
  const named = worldNamed(given)
  if (named?.kind === 'country' && named.country) return named.country
  throw new UsageError(
    `Expected a country code of two letters such as FR, EU or UN, or a French name, got "${given}"`,
  )
}
