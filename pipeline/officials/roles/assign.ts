/** Goes through the sentences of a document and gives every person the role phrases that the text ties to them. */
import { type Cluster, mentionsBySentence } from '../cluster.ts'
import { pronounAt } from '../coreference/pronouns.ts'
import { antecedent, type Spoken, subjectIn } from '../coreference/timeline.ts'
import type { OfficialsDoc, TokenRange } from '../reading.ts'
import { type OfficeFacts, officeFacts } from './office.ts'
import type { RolePhrase, Status } from './phrase.ts'
import { type Held, heldRoles } from './relations.ts'
import type { RoleRule } from './rule.ts'
import { roleRules } from './rules.ts'
import { innerPhrase, type Named, rolePhrases, unitsOf } from './units.ts'

/** A role of a person, with what the phrase itself says of the office. */
export interface AssignedRole extends Held {
  readonly facts: OfficeFacts
  readonly sentence: number
}

/** A role phrase that no rule ties to a name: `le ministre cubain a ajouté`. */
export interface LooseRole {
  readonly role: RolePhrase
  readonly sentence: number
}

/** What was found in one document. */
export interface Assignment {
  readonly roles: readonly AssignedRole[]
  readonly loose: readonly LooseRole[]
}

/** Reads all sentences that hold a role phrase, with `rules` alone when given. */
export function assignRoles(
  doc: OfficialsDoc,
  clusters: readonly Cluster[],
  rules: readonly RoleRule[] = roleRules,
): Assignment {
  const bySentence = mentionsBySentence(clusters)
  const genders = new Map(clusters.map(({ gender }, person) => [String(person), gender ? { gender } : {}]))
  const spoken: Spoken[] = []
  const roles: AssignedRole[] = []
  const loose: LooseRole[] = []
  doc.tokens.ranges.forEach((range, sentence) => {
    const names: readonly Named[] = (bySentence.get(sentence) ?? [])
      .map(({ from, to, person }) => ({ from, to, person }))
      .sort((a, b) => a.from - b.from)
    const isSubject = subjectIn(doc, range)
    for (const { person, from, to } of names)
      spoken.push({
        person: String(person),
        sentence,
        token: from,
        subject: isSubject(from, to),
        quoted: false,
      })
    const ends = new Map(names.map(({ from, to }) => [from, to]))
    const people = (at: number): number => ends.get(at) ?? 0
    const phrases: RolePhrase[] = []
    const inner: Held[] = []
    for (const phrase of rolePhrases(doc, range, people)) {
      const name = names.find(({ from }) => from === phrase.to)
      const nested = name ? innerPhrase(doc, phrase, people) : null
      if (name && nested) {
        inner.push({
          role: nested,
          person: name.person,
          status: nested.status,
          country: null,
          rule: 'role.inner',
        })
        phrases.push({ covers: name.to, ...phrase })
      } else phrases.push(phrase)
    }
    if (phrases.length === 0) return
    const inside = (at: number) => phrases.some(({ from, to, covers = to }) => from <= at && at < covers)
    const subjects = [...names, ...pronouns(range, sentence)].filter(({ from }) => !inside(from))
    const tied = subjects.length === 0 ? [] : heldRoles(unitsOf(doc, range, subjects, phrases), rules)
    const held = [...inner, ...tied]
    for (const one of held)
      if (one.role.noun.office !== 'private')
        roles.push({ facts: officeFacts(doc, one.role), sentence, ...one, status: statusOf(doc, one) })
    for (const role of phrases) if (!held.some((one) => one.role === role)) loose.push({ role, sentence })
  })
  return { roles, loose }

  /** Subject pronouns of the sentence that stand for a person named before. */
  function pronouns({ from, to }: TokenRange, sentence: number): Named[] {
    const found: Named[] = []
    for (let at = from; at < to; at++) {
      const pronoun = pronounAt(doc, at, to)
      if (pronoun === null || pronoun.inverted) continue
      const person = antecedent(spoken, genders, { sentence, token: at, ...pronoun })
      if (person === null) continue
      found.push({ from: at, to: pronoun.end, person: Number(person), pronoun: true })
      spoken.push({ person, sentence, token: at, subject: true, quoted: false })
    }
    return found
  }
}

/** `il était ministre`, `il fut ministre`, `il avait été ministre`: no longer. */
function statusOf(doc: OfficialsDoc, { role, rule, status }: Held): Status {
  if (status !== 'current' || !/copula|pronoun|relative|second-verb/.test(rule)) return status
  for (let at = role.from - 1; at >= Math.max(0, role.from - 6); at--) {
    const { lemma, tense, verbForm } = doc.morphology[at] ?? {}
    if (verbForm !== 'Fin') continue
    return (lemma === 'être' || lemma === 'avoir') && (tense === 'Imp' || tense === 'Past')
      ? 'former'
      : status
  }
  return status
}
