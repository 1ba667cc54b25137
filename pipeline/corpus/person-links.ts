/** Which person record a person of an article belongs to. */
import type { PersonRecord } from '../core/records.generated.ts'

export interface PersonLinks {
  /** Id in `people.jsonl` of person `person` of article `article`; `undefined` when the person was not linked. */
  record(article: string, person: string): string | undefined
}

/** No person is linked: names are compared instead. */
export const noLinks: PersonLinks = { record: () => undefined }

/** Links as the person records of the whole corpus give them. */
export function personLinks(records: readonly Pick<PersonRecord, 'id' | 'articles'>[]): PersonLinks {
  const byArticle = new Map<string, Map<string, string>>()
  for (const { id, articles } of records)
    for (const { article, person } of articles) {
      let people = byArticle.get(article)
      if (people === undefined) {
        people = new Map()
        byArticle.set(article, people)
      }
      people.set(person, id)
    }
  return { record: (article, person) => byArticle.get(article)?.get(person) }
}
