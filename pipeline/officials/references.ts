/** Everything that stands for a person of the article: names, bare roles, pronouns. */
import type { Doc, Reference } from '../core/doc.ts'
import { bare } from '../core/fold.ts'
import type { Person } from '../core/records.generated.ts'
import { byPosition, type Span, within } from '../core/span.ts'
import { stage } from '../core/stage.ts'
import { determiner as determinerOf, isSingular } from '../french/determiners.ts'
import { pronounAt } from './coreference/pronouns.ts'
import { holderOf } from './coreference/roles.ts'
import { antecedent, type Placed, subjectIn, Timeline } from './coreference/timeline.ts'
import type { TokenRange } from './reading.ts'
import { type RolePhrase, rolePhraseAt } from './roles/phrase.ts'

type ReferencesDoc = Doc<'sentences' | 'tokens' | 'morphology' | 'people'>

/**
 * The person's name in the article's own spelling where that differs in the surname: `Yuri Borísov`, though `name`
 * is the usual `Iouri Borissov`; else `name`.
 */
export function nameInArticle({ name, mentions }: Person): string {
  const surname = bare(name.split(' ').at(-1) as string)
  if (mentions.some(({ text }) => bare(text).endsWith(surname))) return name
  return mentions
    .reduce((best, { text }) => (text.length > best.length ? text : best), '')
    .replace(/\s+/gu, ' ')
}

export const referencesStage = stage({
  name: 'references',
  needs: ['sentences', 'tokens', 'morphology', 'people'],
  run: (doc): readonly Reference[] =>
    placeReferences(doc).map(({ start, end, text, kind, person }) => ({ start, end, text, kind, person })),
})

const OPENS: ReadonlySet<string> = new Set(['«', '“'])
const CLOSES: ReadonlySet<string> = new Set(['»', '”'])

/** A name of a person at its place in the text. */
interface Name extends Span {
  readonly person: string
}

/** For every token the name that it belongs to; `names` in order. */
function nameOfTokens({ tokens }: ReferencesDoc, names: readonly Name[]): readonly (Name | undefined)[] {
  let next = 0
  return tokens.all.map((token) => {
    while (next < names.length && (names[next] as Name).end <= token.start) next++
    const name = names[next]
    return name && name.start < token.end ? name : undefined
  })
}

function placeReferences(doc: ReferencesDoc): readonly Placed[] {
  const people = new Map(doc.people.map((person) => [person.id, person]))
  const names: readonly Name[] = doc.people
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ start, end, person: id })))
    .sort(byPosition)
  const nameOf = nameOfTokens(doc, names)
  const roles = doc.people
    .flatMap((person) => person.roles.map((role) => ({ person: person.id, ...role })))
    .sort(byPosition)
  const namedIn = (person: string, { from, to }: TokenRange): boolean =>
    names.some(
      (name) =>
        name.person === person &&
        name.start >= (doc.tokens.all[from]?.start ?? 0) &&
        name.end <= (doc.tokens.all[to - 1]?.end ?? 0),
    )
  const timeline = new Timeline()
  let quoted = false
  doc.tokens.ranges.forEach((range, sentence) => {
    const isSubject = subjectIn(doc, range)
    const put = (from: number, to: number, kind: Reference['kind'], person: string): void => {
      const [first, last] = [doc.tokens.all[from], doc.tokens.all[to - 1]]
      if (!first || !last) return
      timeline.add({
        start: first.start,
        end: last.end,
        text: doc.text.slice(first.start, last.end),
        kind,
        person,
        sentence,
        token: from,
        quoted,
        subject: isSubject(from, to),
      })
    }
    const nameEnds = (at: number): number => {
      const name = nameOf[at]
      if (name === undefined || name.start !== doc.tokens.all[at]?.start) return 0
      let end = at + 1
      while (end < range.to && (doc.tokens.all[end]?.end ?? Number.POSITIVE_INFINITY) <= name.end) end++
      return end
    }
    for (let at = range.from; at < range.to; ) {
      const token = doc.tokens.all[at]
      if (!token) break
      if (OPENS.has(token.text)) quoted = true
      else if (CLOSES.has(token.text)) quoted = false
      const name = nameOf[at]
      if (name) {
        const end = Math.max(nameEnds(at), at + 1)
        put(at, end, 'name', name.person)
        at = end
        continue
      }
      const pronoun = pronounAt(doc, at, range.to)
      const role = pronoun || !determinerOf(token.norm) ? null : rolePhraseAt(doc, at, range.to, nameEnds)
      if (pronoun) {
        const person = antecedent(timeline.placed, people, { sentence, token: at, ...pronoun })
        if (person) put(at, pronoun.end, 'pronoun', person)
        at = pronoun.end
      } else if (role && !role.noun.plural) {
        const [first, last] = [doc.tokens.all[role.from], doc.tokens.all[role.to - 1]]
        const stated = first && last ? within(roles, { start: first.start, end: last.end })[0] : undefined
        // A role that informs of a person named elsewhere stands for that person here.
        const elsewhere = stated && timeline.latestOf(stated.person)?.sentence !== sentence
        const person = stated
          ? elsewhere && !namedIn(stated.person, range)
            ? stated.person
            : null
          : takesUp(doc, role)
            ? holderOf(doc, role, sentence, timeline, people)
            : null
        if (person) put(role.determiner, role.to, 'role', person)
        at = person ? role.to : at + 1
      } else at++
    }
  })
  return timeline.placed.sort(byPosition)
}

/** `le ministre`, `ce dirigeant`; `son homologue`, but not `son ministre`. */
function takesUp(doc: ReferencesDoc, { determiner, noun }: RolePhrase): boolean {
  const norm = doc.tokens.all[determiner]?.norm ?? ''
  return (
    isSingular(norm, 'definite', 'contracted', 'demonstrative') ||
    (noun.office === 'inherit' && /^(?:son|sa)$/.test(norm))
  )
}
