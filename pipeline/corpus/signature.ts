/** Names everything about a report that can be in hard conflict with another. */
import type { Facts } from './facts.ts'

export function signature({
  type,
  sense,
  speech,
  statuses,
  parties,
  days,
  part,
  explicitDays,
  earlier,
  reported,
  place,
}: Facts): string {
  const who = parties.map(({ kind, role, record, name, country }) =>
    [kind, role, record, name, country].join(),
  )
  // Where the event is undated, the document date stands in.
  const when = days === null ? ['reported', reported, earlier] : [days.from, days.to, part, explicitDays]
  return [
    type,
    sense,
    speech,
    statuses.join(),
    who.sort().join(';'),
    when.join(),
    place?.name,
    place?.country,
    place?.told,
  ].join('|')
}
