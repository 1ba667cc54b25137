/** What linking persons across articles keeps of an article. Plain data: it crosses threads. */
import type { Article, Person } from '../../core/records.generated.ts'

/** A person as one article names them. */
export interface PersonDigest {
  /** Id within the article. */
  readonly person: string
  readonly name: string
  /** Spellings with the number of mentions, in order of first mention. */
  readonly spellings: readonly (readonly [name: string, count: number])[]
  readonly official: boolean
  readonly country: string | null
  readonly gender: 'female' | 'male' | null
  readonly roles: readonly Pick<Person['roles'][number], 'title' | 'organisation' | 'country' | 'status'>[]
  /** Ids of the quotes whose speaker they are. */
  readonly quotes: readonly string[]
}

/** The persons of an article. */
export interface PeopleDigest {
  readonly article: string
  /** Document date, null when undated. */
  readonly day: string | null
  readonly people: readonly PersonDigest[]
}

/** Keeps of `article` what `linkPeople` reads. */
export function peopleDigest(article: Article): PeopleDigest {
  return {
    article: article.id,
    day: article.documentDate.value?.slice(0, 10) ?? null,
    people: article.people.map((person) => ({
      person: person.id,
      name: person.name,
      spellings: spellingsOf(person),
      official: person.official,
      country: person.country,
      gender: person.gender ?? null,
      roles: person.roles.map(({ title, organisation, country, status }) => ({
        title,
        organisation,
        country,
        status,
      })),
      quotes: article.quotes.filter(({ speaker }) => speaker?.person === person.id).map(({ id }) => id),
    })),
  }
}

function spellingsOf({ mentions }: Person): [string, number][] {
  const counts = new Map<string, number>()
  for (const { text } of mentions) {
    const name = text.replace(/\s+/gu, ' ')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
}
