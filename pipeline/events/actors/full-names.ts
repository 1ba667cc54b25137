/** Names in full where the text shares a surname between two: `Thierry et Véronique Roy`. */
import type { EventDoc } from '../scene.ts'

const AND = /^ et $/u

/** Full names by id in `people`, of persons whom the article calls by a given name before the next one's surname. */
export function fullNames(doc: EventDoc): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const bare = doc.people.filter(({ name }) => !name.includes(' '))
  for (const person of bare)
    for (const mention of person.mentions)
      for (const next of doc.people.flatMap(({ mentions }) => mentions)) {
        const [, ...surname] = next.text.split(' ')
        if (surname.length > 0 && AND.test(doc.text.slice(mention.end, next.start)))
          found.set(person.id, `${person.name} ${surname.join(' ')}`)
      }
  return found
}
