/**
 * The tables of the world in one index: every spelling of a country, place, seat of power, organisation or medium,
 * folded, with what it names. Press texts drop accents (`Etats-Unis`) and hyphens (`Hong Kong`): those spellings
 * are indexed too, so that looking up costs one hash.
 */
import { withoutAccents } from '../core/accents.ts'
import { fold } from '../core/fold.ts'
import { type LexiconFile, makeLexicon, readLexicon } from '../core/lexicon.ts'

export type WorldKind =
  | 'country'
  | 'city'
  | 'region'
  | 'continent'
  | 'area'
  | 'water'
  | 'mountain'
  /** Palace or street that stands for a power: Kremlin, Matignon. */
  | 'seat'
  /** Organisation with a name of its own: ONU, Douma, Hamas. */
  | 'organisation'
  /** Institution that every country has: Sénat, gouvernement. */
  | 'institution'
  | 'media'
  | 'company'

/** What a name of the world stands for. */
export interface WorldName {
  /** Name that the French press uses first; the same for all spellings. */
  readonly name: string
  /** ISO 3166-1 alpha-2, `EU` or `UN`; null above countries, or when the country is not in the name. */
  readonly country: string | null
  readonly kind: WorldKind
  /** Finer kind of seats, organisations and institutions: `parliament`, `presidency`, `party`, `international` … */
  readonly detail?: string
  /** True for the capital of its country. */
  readonly capital?: boolean
  /** City of a seat of power that is not in the capital. */
  readonly city?: string
}

/** How much of a name must be in capitals for the spelling to count: `EI` all, `Chine` the first, `talibans` none. */
type Capitals = 'all' | 'first' | 'none'

export interface Indexed {
  readonly entry: WorldName
  readonly capitals: Capitals
}

const lexicon = <Value>(file: string): LexiconFile<Value> =>
  readLexicon(new URL(`./lexicon/${file}.json`, import.meta.url))

interface Details {
  readonly country: string | null
  readonly kind: string
  readonly capital?: boolean
  readonly city?: string
}

const weaker = (a: Capitals, b: Capitals): boolean => a !== b && (a === 'none' || b === 'all')

/** Whether `printed` has the capitals that the name needs: `EI` but not `ei`, `Chine` but not `chine`. */
export function capitalsFit(printed: string, { capitals }: Indexed): boolean {
  if (capitals === 'none') return true
  return capitals === 'all' ? !/\p{Ll}/u.test(printed) : /^[\p{Lu}\p{N}]/u.test(printed)
}

const isAscii = (word: string) => /^[\x20-\x7e]*$/.test(word)

/** Spelling variants of a name, folded: without accents, without those of capitals, hyphens as spaces. */
function spellings(form: string): readonly string[] {
  const folded = fold(form)
  const found = isAscii(form)
    ? [folded]
    : [folded, withoutAccents(folded), fold(form.replace(/\p{Lu}/gu, withoutAccents))]
  return form.includes('-') ? [...found, ...found.map((key) => key.replaceAll('-', ' '))] : found
}

const capitalsOf = (form: string): Capitals => {
  if (/^\p{Ll}/u.test(form)) return 'none'
  return /\p{Ll}/u.test(form) ? 'first' : 'all'
}

/** Folded spelling → name. The first table that holds a spelling wins. */
export const names = new Map<string, Indexed>()
/** Every spelling and what it begins with, word by word: `quai`, `quai d'`, `quai d'orsay`. */
export const beginnings = new Set<string>()

function addBeginnings(key: string): void {
  for (let at = 1; at <= key.length; at++)
    if (at === key.length || key[at] === ' ' || key[at - 1] === "'") beginnings.add(key.slice(0, at))
}

function index<Value>(table: LexiconFile<Value>, describe: (value: Value, name: string) => WorldName): void {
  for (const { forms, value } of table.entries) {
    const entry = describe(value, forms[0] as string)
    for (const form of forms) {
      const capitals = capitalsOf(form)
      for (const key of spellings(form)) {
        const known = names.get(key)
        if (known === undefined) names.set(key, { entry, capitals })
        else if (known.entry === entry && weaker(capitals, known.capitals))
          names.set(key, { entry, capitals })
        addBeginnings(key)
      }
    }
  }
}

export const countries = lexicon<string>('countries')

index(countries, (country, name) => ({
  name,
  country,
  kind: country === 'EU' || country === 'UN' ? 'organisation' : 'country',
}))
index(lexicon<string>('former-countries'), (country, name) => ({ name, country, kind: 'country' }))
index(lexicon<Details>('seats'), (of, name) => ({
  name,
  country: of.country,
  kind: 'seat',
  detail: of.kind,
  ...(of.city ? { city: of.city } : {}),
}))
index(lexicon<Details>('organisations'), (of, name) => ({
  name,
  country: of.country,
  kind: 'organisation',
  detail: of.kind,
}))
const cities = lexicon<Details>('cities')
index(cities, (of, name) => ({
  name,
  country: of.country,
  kind: 'city',
  ...(of.capital ? { capital: true } : {}),
}))
/** Capital by country code. */
export const capitals: ReadonlyMap<string, string> = new Map(
  cities.entries.flatMap(({ forms, value }) =>
    value.capital && value.country ? [[value.country, forms[0] as string] as const] : [],
  ),
)
index(lexicon<Details>('regions'), (of, name) => ({ name, country: of.country, kind: of.kind as WorldKind }))
index(lexicon<string>('institutions'), (detail, name) => ({
  name,
  country: null,
  kind: 'institution',
  detail,
}))
index(lexicon<string>('media'), (country, name) => ({ name, country, kind: 'media' }))
index(lexicon<string>('companies'), (country, name) => ({ name, country, kind: 'company' }))

/** A demonym: its country, and the gender that its form tells (null for `russe`, `belge`). */
export interface Demonym {
  readonly country: string
  readonly gender: 'female' | 'male' | null
}

/** Gender of a form by the masculine singular, which stands first: `cubain`, `cubaine`; none when that ends in e. */
const genderOf = (form: string, masculine: string): Demonym['gender'] => {
  if (/[eiouè]$/u.test(masculine)) return null
  return /es?$/u.test(form) ? 'female' : 'male'
}

/** Folded demonym, with and without accents. */
export const demonyms = new Map<string, Demonym>()
for (const { forms, value } of lexicon<string>('demonyms').entries)
  for (const form of forms)
    for (const key of spellings(form))
      if (!demonyms.has(key))
        demonyms.set(key, { country: value, gender: genderOf(form, forms[0] as string) })

/** `franco` → FR. */
export const prefixes = makeLexicon(lexicon<string>('demonym-prefixes'))
