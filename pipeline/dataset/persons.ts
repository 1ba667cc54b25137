/** Whom a name typed by the user means: the dataset's persons under any spelling that the articles, or ears, know. */
import type { PersonRecord } from '../core/records.generated.ts'
import { compareNames, lettersOf } from '../names/index.ts'
import { datasetPath } from './files.ts'
import { readRecords } from './lines.ts'

/** A person as names are looked up. */
export type NamedPerson = Pick<PersonRecord, 'id' | 'name' | 'variants'>

/** The persons of the dataset with their spellings, in order of id. */
export async function readPersons(folder: string): Promise<NamedPerson[]> {
  const persons: NamedPerson[] = []
  for await (const { id, name, variants } of readRecords<PersonRecord>(datasetPath(folder, 'people')))
    persons.push({ id, name, variants })
  return persons
}

const spellings = ({ name, variants }: NamedPerson): readonly string[] => [
  name,
  ...variants.map((variant) => variant.name),
]

/** Whether each word of `wanted`, in any order, begins a word or stands within one of `name`; case and accents do not count. */
const holdsWords = (name: string, wanted: string): boolean => {
  const letters = lettersOf(name)
  return lettersOf(wanted)
    .split(' ')
    .every((word) => letters.includes(word))
}

/**
 * Ids of the persons whom `wanted` names: by id, or by all its words in one spelling (`macron, emmanuel`); where nobody
 * is, those of whom it is a spelling by sound (`Zelenskyy`).
 */
export function personsCalled(persons: readonly NamedPerson[], wanted: string): ReadonlySet<string> {
  const idsWhere = (test: (person: NamedPerson) => boolean) =>
    new Set(persons.filter(test).map(({ id }) => id))
  const spelt = idsWhere(
    (person) => person.id === wanted || spellings(person).some((name) => holdsWords(name, wanted)),
  )
  if (spelt.size > 0) return spelt
  return idsWhere((person) =>
    spellings(person).some((name) => compareNames(name, wanted).verdict !== 'different'),
  )
}

const pairs = (name: string): ReadonlySet<string> => {
  const letters = ` ${lettersOf(name)} `
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)))
}

/** Names of the dataset that share the most pairs of letters with `wanted`, best first; none when no name is near. */
export function nearestNames(persons: readonly NamedPerson[], wanted: string, most = 3): string[] {
  const asked = pairs(wanted)
  const nearness = (name: string): number => {
    const own = pairs(name)
    return [...own].filter((pair) => asked.has(pair)).length / Math.min(own.size, asked.size)
  }
  return persons
    .map((person) => ({ name: person.name, near: Math.max(...spellings(person).map(nearness)) }))
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ name }) => name)
}
