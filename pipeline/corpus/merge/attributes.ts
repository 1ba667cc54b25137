/** Date, place, type and status of an event, out of what its mentions say. */
import type { EventDate, Place } from '../../core/records.generated.ts'
import type { Chain } from '../chains.ts'
import { daysOf, length } from '../days.ts'
import type { DigestMention } from '../digest.ts'
import type { EventType, Status } from '../facts.ts'
import { ranked } from './vote.ts'

const mentionsOf = (chains: readonly Chain[]): DigestMention[] => chains.flatMap(({ mentions }) => mentions)

const BASES: readonly EventDate['basis'][] = ['explicit', 'anchored', 'inherited', 'none']
const MONTH = 31

/** Lower is better: said in the clause before inherited; then days, weeks and months, longer or open spans, unsettled values. */
function rank({ basis, interval }: EventDate): number {
  const days = daysOf(interval)
  const size =
    days === null ? 4 : length(days) <= 1 ? 0 : length(days) <= 7 ? 1 : length(days) <= MONTH ? 2 : 3
  return BASES.indexOf(basis) + BASES.length * size
}

/** A stay lasts from arrival to departure: its full extent is more exact than one day of it. */
function stay(dates: readonly EventDate[]): EventDate | undefined {
  const spans = dates.filter(({ value, interval }) => {
    const days = daysOf(interval)
    return value.includes('/') && days !== null && length(days) <= MONTH
  })
  return ranked(spans, ({ value }) => value)[0]?.value
}

/** The most exact date that the reports support; null when none tells. */
export function dateOf(chains: readonly Chain[]): EventDate | null {
  const mentions = mentionsOf(chains)
  const dates = mentions.map(({ date }) => date).filter((date) => date !== null)
  const extent = mentions.some(({ sense }) => sense === 'consult.visit') ? stay(dates) : undefined
  const best = Math.min(...dates.map(rank))
  const chosen =
    extent ??
    ranked(
      dates.filter((date) => rank(date) === best),
      ({ value }) => value,
    )[0]?.value
  return chosen === undefined ? null : { value: chosen.value, interval: chosen.interval, basis: chosen.basis }
}

const PLACES = ['explicit', 'institution', 'inherited', 'dateline']

/** The best founded place, the commonest of them; null when no report tells. */
export function placeOf(chains: readonly Chain[]): Place | null {
  const places = mentionsOf(chains)
    .map(({ place }) => place)
    .filter((place) => place !== null)
  const rankOf = ({ basis }: Place): number => PLACES.indexOf(basis ?? 'explicit')
  const best = Math.min(...places.map(rankOf))
  return (
    ranked(
      places.filter((place) => rankOf(place) === best),
      ({ name }) => name,
    )[0]?.value ?? null
  )
}

export const typeOf = (chains: readonly Chain[]): EventType =>
  ranked(
    mentionsOf(chains).map(({ type }) => type),
    String,
  )[0]?.value ?? 'STATEMENT'

const SURER: readonly Status[] = ['happened', 'ongoing', 'denied', 'planned', 'hypothetical', 'habitual']

/** By the latest report; what has once been reported as happened is not planned again. */
export function statusOf(chains: readonly Chain[]): Status {
  const latest = chains.at(-1)?.digest.date
  const last = chains.filter(({ digest }) => digest.date === latest)
  const surest = (of: readonly Chain[]): Status =>
    SURER.find((status) => mentionsOf(of).some((mention) => mention.status === status)) ?? 'happened'
  return surest(last) === 'denied' ? 'denied' : surest(chains)
}
