/** People: mentions, officials as entities, their country, full name and roles. */
import type { Article, Person } from '../core/records.generated.ts'
import type { TextSpan } from '../core/span.ts'
import type { Doubtful, GoldArticle, GoldPerson } from './gold.ts'
import { iou, sameSpan, shared } from './match.ts'
import { sameFullName } from './names.ts'
import type { Scorecard } from './scorecard.ts'

type Mentioned = { readonly mentions: readonly TextSpan[] }

/** Share of mentions that touch, of the longer list. */
function sharedMentions(a: Mentioned, b: Mentioned): number {
  const both = a.mentions.filter((one) => b.mentions.some((other) => shared(one, other) > 0)).length
  return both / Math.max(a.mentions.length, b.mentions.length, 1)
}

const doubt = ({ optional, borderline }: Doubtful): Doubtful => ({
  ...(optional === undefined ? {} : { optional }),
  ...(borderline === undefined ? {} : { borderline }),
})

const rolesOf = <
  P extends Mentioned & { readonly roles?: readonly (TextSpan & { readonly status?: string })[] },
>(
  people: readonly P[],
) =>
  people.flatMap((person) =>
    (person.roles ?? []).filter((role) => role.start !== undefined).map((role) => ({ ...role, person })),
  )

export function scorePeople(card: Scorecard, gold: GoldArticle, { people }: Article): void {
  const article = gold.id
  const wanted: readonly GoldPerson[] = gold.people ?? []
  card.layer({
    layer: 'person mentions',
    article,
    gold: wanted.flatMap((person) => person.mentions.map((mention) => ({ ...mention, ...doubt(person) }))),
    predicted: people.flatMap((person) => person.mentions),
    score: sameSpan,
    floor: 1,
    describe: (mention) => mention.text,
  })
  const officials = {
    gold: wanted.filter((one) => one.official),
    found: people.filter((one) => one.official),
  }
  card.layer({
    layer: 'officials',
    article,
    gold: officials.gold,
    predicted: officials.found,
    score: sharedMentions,
    floor: 0.5,
    describe: (person: GoldPerson | Person) => person.name,
    touches: (a, b) => sharedMentions(a, b) > 0,
    onMatch(g, p) {
      const mistake = (want: string | null, got: string | null) => ({
        article,
        what: `${g.name}: want ${want}, got ${got}`,
      })
      if (g.country) card.rate('official country', g.country === p.country, mistake(g.country, p.country))
      card.rate('official full name', sameFullName(g.name, p.name), mistake(g.name, p.name))
    },
  })
  const goldRoles = rolesOf(officials.gold)
  if (rolesOf(wanted).length > 0)
    card.layer({
      layer: 'official roles',
      article,
      gold: goldRoles,
      predicted: rolesOf(officials.found),
      score: (g, p) => (sharedMentions(g.person, p.person) > 0 ? iou(g, p) : 0),
      floor: 0.5,
      describe: (role) => `${role.person.name}: ${role.text}`,
      onMatch: (g, p) => g.status && card.rate('role status', g.status === (p.status ?? 'current')),
    })
}
