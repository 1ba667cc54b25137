/** Names in full where the text shares a surname between two: `Thierry et Véronique Roy`. */
import type { EventDoc } from '../scene.ts'

const AND = ' et '

/** Full names by id in `people`, of persons whom the article calls by a given name before the next one's surname. */
export function fullNames(doc: EventDoc): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const bare = doc.people.filter(({ name }) => !name.includes(' '))
  if (bare.length === 0) return found
  const byStart = new Map(doc.people.flatMap(({ mentions }) => mentions.map((one) => [one.start, one.text])))
  for (const person of bare)
    for (const { end } of person.mentions) {
      const next = doc.text.startsWith(AND, end) ? byStart.get(end + AND.length) : undefined
      const [, ...surname] = next?.split(' ') ?? []
      if (surname.length > 0) found.set(person.id, `${person.name} ${surname.join(' ')}`)
    }
  return found
}
