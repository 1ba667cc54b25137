/** What is known of an event: when, who, where, from how many sources. */
import type { Event, Participant } from '../../../../pipeline/core/records.generated.ts'
import { Fact } from '../../components/Field.tsx'
import { Words } from '../../components/Text.tsx'
import { useI18n } from '../../i18n/index.tsx'
import { href } from '../../route.ts'
import { EventLink } from './EventLink.tsx'

function Party({ one }: { one: Participant }) {
  const { country } = useI18n()
  const name = <Words>{one.name}</Words>
  return (
    <li>
      {one.person ? <a href={href(['person', one.person])}>{name}</a> : name}
      {one.country && country(one.country) !== one.name && <span class="muted"> {country(one.country)}</span>}
    </li>
  )
}

interface PartiesProps {
  readonly participants: readonly Participant[]
  readonly side: Participant['role']
}

function Parties({ participants, side }: PartiesProps) {
  const ones = participants.filter(({ role }) => role === side)
  return ones.length === 0 ? null : (
    <ul class="inline">
      {ones.map((one) => (
        <Party key={`${one.name} ${one.person ?? ''}`} one={one} />
      ))}
    </ul>
  )
}

export function Record({ record }: { record: Event }) {
  const { t, date, number, count, country } = useI18n()
  const { participants, place, partOf, sources, independentSources } = record
  const has = (role: Participant['role']) => participants.some((one) => one.role === role)
  return (
    <dl class="facts">
      <Fact term={t.date}>
        {record.date ? (
          <>
            {date(record.date.value)} <span class="muted">{t.dateBases[record.date.basis]}</span>
          </>
        ) : (
          <span class="muted">{t.undated}</span>
        )}
      </Fact>
      <Fact term={t.actors}>{has('actor') && <Parties participants={participants} side="actor" />}</Fact>
      <Fact term={t.recipients}>
        {has('recipient') && <Parties participants={participants} side="recipient" />}
      </Fact>
      <Fact term={t.place}>
        {place && (
          <>
            <Words>{place.name}</Words>
            {place.country && country(place.country) !== place.name && (
              <span class="muted"> {country(place.country)}</span>
            )}
          </>
        )}
      </Fact>
      <Fact term={t.sources}>
        {independentSources < sources.length
          ? t.independentNote(number(independentSources), count(sources.length, t.nSources))
          : count(sources.length, t.nSources)}
      </Fact>
      <Fact term={t.within} wide>
        {partOf !== null && <EventLink id={partOf} />}
      </Fact>
      <Fact term={t.recordId}>
        <code>{record.id}</code>
      </Fact>
      <Fact term={t.absorbed}>
        {record.absorbed.length > 0 && (
          <ul class="inline">
            {record.absorbed.map((id) => (
              <li key={id}>
                <code>{id}</code>
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  )
}
