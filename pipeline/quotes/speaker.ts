/**
 * From the words that stand for a speaker to the speaker: `M. Peskov` → Dmitri Peskov, `le Kremlin` → Kremlin,
 * `une source diplomatique` → anonymous. Persons come from the people layer; nothing is guessed beyond it.
 */
import { countBefore, type Span, spanText, within } from '../core/span.ts'
import { nameInArticle } from '../officials/references.ts'
import { countriesOfDemonym } from '../world/index.ts'
import {
  type Agreement,
  agree,
  canBeSource,
  earlierSubjects,
  isAnaphor,
  isVariation,
  phraseAgreement,
  pronounAgreement,
} from './antecedents.ts'
import { issuerOf, type Place, type Speaker, unnamed } from './bodies.ts'
import type { Range } from './clause.ts'
import { type Item, spanOf } from './frame.ts'
import { headPersons, jointName, type Named } from './people.ts'

/** How often a pronoun may stand for a pronoun: « il … il … il ». */
const MAX_CHAIN = 6

/** Who the range of items stands for. */
export function resolveSpeaker(place: Place, range: Range, depth = 0): Speaker {
  const { doc, people } = place
  const { items } = place.reading
  const span = spanOf(items, range)
  const mention = spanText(doc.text, withoutHyphen(doc.text, span))
  const persons = headPersons(people, items, range)
  if (persons.length > 0) {
    const [first] = persons as [Named]
    return {
      name: jointName(doc, persons),
      kind: 'person',
      person: persons.length === 1 ? first.person.id : null,
      mention,
    }
  }
  const wanted = range.to - range.from === 1 ? pronounAgreement((items[range.from] as Item).norm) : null
  const antecedent = wanted && depth < MAX_CHAIN ? antecedentOf(place, span, wanted, depth) : null
  if (antecedent) return { ...antecedent, mention }
  const reference = within(doc.references, span).find(
    (each) => each.kind !== 'name' && each.start < span.start + 25,
  )
  const whole = reference && !goesOn(items, range, reference)
  const referred = whole ? people.byId.get(reference.person) : undefined
  if (referred) return { name: nameInArticle(referred), kind: 'person', person: referred.id, mention }
  const named =
    isAnaphor(items, range) && depth < MAX_CHAIN
      ? antecedentOf(place, span, phraseAgreement(items, range), depth, true)
      : null
  if (named) return { ...named, mention }
  const varied = isAnaphor(items, range) || isVariation(items, range)
  const recent = varied
    ? recentPerson(place, span, items.slice(range.from, range.to), phraseAgreement(items, range))
    : null
  if (recent) return { name: jointName(doc, [recent]), kind: 'person', person: recent.person.id, mention }
  const issuer = issuerOf(items, range)
  if (issuer && depth < MAX_CHAIN) return { ...resolveSpeaker(place, issuer, depth + 1), mention }
  if (wanted || mention.start > span.start)
    return { name: mention.text, kind: 'anonymous', person: null, mention }
  const { name, kind } = unnamed(place, range)
  return { name, kind, person: null, mention }
}

/** How many sentences back a name may stand for other words to take it up. */
const RECENT = 4

/** The person named last who agrees: « l'ancien maire », « l'intéressé ». */
function recentPerson(
  { people, readings, reading }: Place,
  span: Span,
  words: readonly Item[],
  wanted: Agreement,
): Named | null {
  const countries = words.flatMap((item) => countriesOfDemonym(item.norm))
  const first = readings[Math.max(0, reading.frame.index - RECENT)]?.frame.start ?? 0
  for (let at = countBefore(people.mentions, span.start) - 1; at >= 0; at--) {
    const mention = people.mentions[at] as Named
    if (mention.start < first) break
    if (countries.length > 0 && !countries.includes(mention.person.country ?? '')) continue
    if (agree(wanted, { gender: GENDERS[mention.person.gender ?? 'unknown'], plural: false })) return mention
  }
  return null
}

/** Whom an earlier subject that agrees with the pronoun stands for. */
function antecedentOf(
  place: Place,
  span: Span,
  wanted: Agreement,
  depth: number,
  person = false,
): Speaker | null {
  for (const { reading, range } of earlierSubjects(place.readings, place.reading.frame.index, span.start)) {
    const items = reading.items
    const pronoun = range.to - range.from === 1 ? pronounAgreement((items[range.from] as Item).norm) : null
    const [named] = headPersons(place.people, items, range)
    const gender = GENDERS[named?.person.gender ?? 'unknown']
    const has = pronoun ?? (named ? { gender, plural: false } : phraseAgreement(items, range))
    if (!agree(wanted, has)) continue
    if (!pronoun && !named && (person || !canBeSource(items, range))) continue
    const found = resolveSpeaker({ ...place, reading }, range, depth + 1)
    if (!person || found.kind === 'person') return found
  }
  return null
}

const GENDERS = { male: 'Masc', female: 'Fem', unknown: undefined } as const

/** « le patron » does not stand for « le patron du bar »: a complement follows. */
const goesOn = (items: readonly Item[], range: Range, reference: Span): boolean =>
  items.slice(range.from, range.to).some((item) => item.start >= reference.end && item.role === 'of')

/** `-t-il` → `il`. */
function withoutHyphen(text: string, { start, end }: Span): Span {
  const lead = /^-(?:t-)?/u.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + lead, end }
}
