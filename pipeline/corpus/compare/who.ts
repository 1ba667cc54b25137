/** Participants: shared ones speak for, another counterpart against. */
import { reason } from '../../core/reasons.ts'
import type { EventType, Facts } from '../facts.ts'
import { excludes, type Party, partyKey, sameParty, standsFor } from '../parties.ts'
import { hash32 } from '../shingles.ts'
import { CONFLICT, type Criterion } from './criterion.ts'
import { bothSpeech } from './kind.ts'

/** Types whose two sides stand in either order (`X a reçu Y`, `Y s'est entretenu avec X`). */
const SYMMETRIC: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'ASSAULT'])

const WEIGHT: Readonly<Record<Party['kind'], number>> = {
  person: 1.6,
  country: 0.8,
  organisation: 1.1,
  group: 0.6,
}
const NOBODY_SHARED = -1.5
/** Words of nobody in particular. */
const SPEAKER_UNKNOWN = -1
/** Words of somebody whom the report has not told of before. */
const SPEAKER_NEW = -2.5
/** Both name somebody else besides, who may yet be the same (`le ministre`, a name). */
const OTHERS_TOO = -0.7
/** The same when only a country is shared: another visitor of one host. */
const OTHERS_OF_ONE_COUNTRY = -1.4
const MOST = 3.5

interface Match {
  readonly same: readonly Party[]
  readonly represented: readonly Party[]
  /** Points for all of them. */
  readonly points: number
  readonly leftA: readonly Party[]
  readonly leftB: readonly Party[]
}

/** Whether the sides of the two can be told the other way round. Not of visits: host and guest differ. */
const eitherWay = (a: Facts, b: Facts): boolean =>
  [a, b].every(({ type, sense }) => SYMMETRIC.has(type) && sense !== 'consult.visit')

/** Pairs off the participants: equal ones first, then those that best stand for each other. */
function match(a: readonly Party[], b: readonly Party[], anyRole: boolean): Match {
  const same: Party[] = []
  const represented: Party[] = []
  const leftB = [...b]
  let points = 0
  const unmatched = a.filter((party) => {
    const at = leftB.findIndex((other) => sameParty(party, other))
    if (at < 0) return true
    const [other] = leftB.splice(at, 1) as [Party]
    same.push(party)
    points += Math.min(WEIGHT[party.kind], WEIGHT[other.kind])
    return false
  })
  const leftA = unmatched.filter((party) => {
    let best = 0
    let fit = 0
    for (const [at, other] of leftB.entries())
      if ((anyRole || party.role === other.role) && standsFor(party, other) > fit) {
        best = at
        fit = standsFor(party, other)
      }
    if (fit === 0) return true
    leftB.splice(best, 1)
    represented.push(party)
    points += fit
    return false
  })
  return { same, represented, points, leftA, leftB }
}

const recipients = ({ parties }: Facts): readonly Party[] =>
  parties.filter(({ role }) => role === 'recipient')
const actors = ({ parties }: Facts): readonly Party[] => parties.filter(({ role }) => role === 'actor')

/** Words are known by their speaker; whom they speak to or of is told in one report and left out in the other. */
const ADDRESSED = 0.4

function matched(a: Facts, b: Facts): Match {
  if (!bothSpeech(a, b)) return match(a.parties, b.parties, eitherWay(a, b))
  const speaking = match(actors(a), actors(b), true)
  if (speaking.same.length === 0) return speaking
  const addressed = match(recipients(a), recipients(b), true).same.length
  return { ...speaking, points: speaking.points + ADDRESSED * addressed }
}

/** Whether both have a participant left in the same part of whom `test` holds. */
function inSameRole(
  a: Facts,
  b: Facts,
  { leftA, leftB }: Pick<Match, 'leftA' | 'leftB'>,
  test: (x: Party, y: Party) => boolean,
): boolean {
  const anyRole = eitherWay(a, b)
  return leftA.some((x) => leftB.some((y) => (anyRole || x.role === y.role) && test(x, y)))
}

/** Whether the sentences that tell `facts` name the party in whatever part: who does what to whom is easily misread. */
const isNamed = (party: Party, { named }: Facts): boolean => {
  const key = partyKey(party)
  return key !== null && named.includes(hash32(key))
}

/** Both sides name somebody else for the same part, who cannot be the same. */
const otherCounterpart = (a: Facts, b: Facts, found: Match): boolean =>
  found.same.length < 2 &&
  inSameRole(
    a,
    b,
    found,
    (x, y) => excludes(x, y) && !(x.kind !== 'person' && (isNamed(x, b) || isNamed(y, a))),
  )

const speakers = (facts: Facts): readonly Party[] => actors(facts).filter(({ kind }) => kind !== 'group')

/** Described as somebody not known before (`une collaboratrice`), or as several. */
const INDEFINITE = /^(?:une?|des|deux|trois|plusieurs|certains?|certaines|\p{N}+)(?![\p{L}\p{N}])/iu
const isNewSpeaker = (facts: Facts): boolean =>
  actors(facts).length > 0 && actors(facts).every(({ name }) => INDEFINITE.test(name))

/** Where no participant is shared: whether both name somebody for one part, both have unnamed ones, or one leaves it out. */
function nobodyShared(a: Facts, b: Facts, leftOut: number): number {
  const all = { leftA: a.parties, leftB: b.parties }
  if (inSameRole(a, b, all, (x, y) => x.kind !== 'group' && y.kind !== 'group')) return NOBODY_SHARED
  if (bothSpeech(a, b)) return isNewSpeaker(a) || isNewSpeaker(b) ? SPEAKER_NEW : SPEAKER_UNKNOWN
  return inSameRole(a, b, all, () => true) ? 0 : leftOut
}

const whoWith = (leftOut: number): Criterion => ({
  id: 'who',
  about: 'Shared participants; a minister may stand for his country; another counterpart is a hard conflict',
  points(a, b) {
    const found = matched(a, b)
    if (otherCounterpart(a, b, found)) return CONFLICT
    if (bothSpeech(a, b) && found.same.length === 0 && speakers(a).length > 0 && speakers(b).length > 0)
      return CONFLICT
    if (found.points < 0.5) return nobodyShared(a, b, leftOut)
    const others = inSameRole(a, b, found, (x, y) => x.kind !== 'group' && y.kind !== 'group')
    if (!others || found.same.length >= 2) return Math.min(MOST, found.points)
    if (found.same.length === 0) return NOBODY_SHARED
    return found.points + (found.same[0]?.kind === 'country' ? OTHERS_OF_ONE_COUNTRY : OTHERS_TOO)
  },
  reason(a, b) {
    const { same, represented } = matched(a, b)
    if (same.length > 0)
      return reason(
        same.length > 1 ? 'same participants: {}' : 'same participant: {}',
        same.map(({ name }) => name).join(', '),
      )
    if (represented.length === 0) return null
    return reason(
      'participants of the same countries: {}',
      represented.map(({ country }) => country).join(', '),
    )
  },
})

export const who = whoWith(0)

/** Within one article: what comes back to an event leaves out whom it has named. */
export const whoWithin = whoWith(0.7)
