/**
 * The analyst's own list of persons (`--authority FILE`), one JSON object a line:
 * `{"id": "Q7747", "names": ["Vladimir Poutine"], "country": "RU", "roles": [{"title": "président", "from": "2012-05-07", "to": null}]}`,
 * for example exported from Wikidata.
 */
import { InputError } from '../../core/errors.ts'
import { compareNames, lettersOf, nameParts, skeleton } from '../../names/index.ts'
import type { Group } from './group.ts'

/** An office in the authority file; open ends are null. */
export interface AuthorityRole {
  readonly title?: string
  readonly country?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** A person of the authority file. */
export interface AuthorityPerson {
  readonly id: string
  readonly names: readonly string[]
  readonly country?: string | null
  readonly roles?: readonly AuthorityRole[]
}

const isPerson = (value: unknown): value is AuthorityPerson => {
  const { id, names } = (value ?? {}) as Partial<AuthorityPerson>
  return typeof id === 'string' && Array.isArray(names) && names.every((name) => typeof name === 'string')
}

/** Reads an authority file. Throws `InputError` naming the line that is no JSON or lacks `id` or `names`. */
export function readAuthority(text: string): readonly AuthorityPerson[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const where = { file: '--authority', line: at + 1 }
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (cause) {
      throw new InputError(
        'bad-json',
        `Expected a JSON object with "id" and "names": ${(cause as Error).message}`,
        {
          ...where,
          cause,
        },
      )
    }
    if (!isPerson(value))
      throw new InputError('schema', 'Expected "id" to be a string and "names" a list of strings', where)
    return [value]
  })
}

/** Finds the authority's person of a group. */
export interface Authority {
  /** Id of the one person who fits the group's names, country and time; null when none or several fit. */
  idOf(group: Group): string | null
}

const key = (name: string): string => skeleton(nameParts(name).surname.at(-1) ?? '')

/** Whether the person held an office on one of the days of the group; true when the file or the group tells no time. */
function inOffice({ roles = [] }: AuthorityPerson, group: Group): boolean {
  const dated = roles.filter(({ from, to }) => from || to)
  const days = group.members.flatMap(({ day }) => day ?? [])
  if (dated.length === 0 || days.length === 0) return true
  return dated.some(({ from, to }) => days.some((day) => (!from || from <= day) && (!to || day <= to)))
}

/** Indexes the persons of an authority file by the consonants of their surnames. */
export function makeAuthority(people: readonly AuthorityPerson[]): Authority {
  const bySurname = new Map<string, Set<AuthorityPerson>>()
  for (const person of people)
    for (const name of person.names) {
      const known = bySurname.get(key(name)) ?? new Set()
      bySurname.set(key(name), known.add(person))
    }
  const only = (fitting: readonly AuthorityPerson[]) =>
    fitting.length === 1 ? (fitting[0]?.id ?? null) : null
  return {
    idOf(group) {
      const candidates = [...new Set(group.names.flatMap((name) => [...(bySurname.get(key(name)) ?? [])]))]
      const fitting = candidates.filter(
        (person) =>
          (!person.country || group.countries.size === 0 || group.countries.has(person.country)) &&
          person.names.some((name) =>
            group.names.some((other) => compareNames(name, other).verdict === 'same'),
          ),
      )
      const exact = fitting.filter(({ names }) =>
        names.some((name) => group.names.some((other) => lettersOf(name) === lettersOf(other))),
      )
      return only(fitting) ?? only(fitting.filter((person) => inOffice(person, group))) ?? only(exact)
    },
  }
}
