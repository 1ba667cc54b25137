/** The participants of an event, united over its reports. */
import { byCodeUnit } from '../../core/order.ts'
import type { Participant } from '../../core/records.generated.ts'
import type { Chain } from '../chains.ts'
import { type Party, partyOf, sameParty } from '../parties.ts'
import type { PersonLinks } from '../person-links.ts'
import { ranked } from './vote.ts'

/** Commonest spelling; of a person's, only those with a first name if there are any. */
function nameOf(parties: readonly Party[]): string {
  const full = parties.filter(({ kind, words }) => kind !== 'person' || words.length > 1)
  return ranked(full.length > 0 ? full : parties, ({ name }) => name)[0]?.key ?? ''
}

function unite(parties: readonly Party[]): Participant {
  const [first] = parties as [Party, ...Party[]]
  const countries = parties.map(({ country }) => country).filter((country) => country !== null)
  const record = parties.find((party) => party.record !== null)?.record
  return {
    name: nameOf(parties),
    country: ranked(countries, (country) => country)[0]?.value ?? null,
    kind: first.kind,
    ...(record ? { person: record } : {}),
    role: ranked(parties, ({ role }) => role)[0]?.value.role ?? first.role,
  }
}

/** Actors, then recipients; in each those named most often first. `person` is the id of the person record. */
export function participantsOf(chains: readonly Chain[], links: PersonLinks): Participant[] {
  const groups: Party[][] = []
  for (const { digest, mentions } of chains)
    for (const participant of mentions.flatMap(({ participants }) => participants)) {
      const party = partyOf(participant, digest.article, links)
      const group = groups.find((known) => known.some((one) => sameParty(one, party)))
      if (group === undefined) groups.push([party])
      else group.push(party)
    }
  return groups
    .map((parties) => ({ participant: unite(parties), count: parties.length }))
    .sort(
      (a, b) =>
        byCodeUnit(a.participant.role, b.participant.role) ||
        b.count - a.count ||
        byCodeUnit(a.participant.name, b.participant.name),
    )
    .map(({ participant }) => participant)
}
