/** Why a mark is there: what was found, its value, the rule, and what settled it. */
import type { Interval } from '../../../pipeline/core/records.generated.ts'
import type { RuleTexts } from '../../../pipeline/report/contract.ts'
import { type Loading, useData } from '../data.ts'
import { type I18n, useI18n } from '../i18n/index.tsx'
import type { Found } from '../marks.ts'
import { Fact } from './Field.tsx'
import { Words } from './Text.tsx'

const interval = ({ from, to }: Interval): string => `${from ?? '…'} – ${to ?? '…'}`

function Rule({ id }: { id: string }) {
  const { t, lang } = useI18n()
  const rules: Loading<RuleTexts> = useData('rules')
  const told = rules.state === 'ready' ? rules.value.find(([rule]) => rule === id) : undefined
  return (
    <>
      <Fact term={t.rule}>
        <code>{id}</code>
      </Fact>
      <Fact term={t.ruleSays}>{told && <Words lang={lang}>{told[1][lang]}</Words>}</Fact>
    </>
  )
}

function DateFacts({ date }: Extract<Found, { kind: 'date' }>) {
  const { t, date: words } = useI18n()
  const { value, type, mod, anchor, rule } = date
  return (
    <>
      <Fact term={t.value}>
        <strong>{words(value)}</strong>
        {words(value) !== value && <code>{value}</code>}
      </Fact>
      <Fact term={t.timexType}>
        <code>{type}</code>
      </Fact>
      <Fact term={t.modifier}>{mod && <code>{mod}</code>}</Fact>
      <Fact term={t.interval}>{date.interval && <code>{interval(date.interval)}</code>}</Fact>
      <Fact term={t.anchor}>{t.anchors[anchor]}</Fact>
      <Rule id={rule} />
    </>
  )
}

function PersonFacts({ person }: Extract<Found, { kind: 'person' }>) {
  const { t, country } = useI18n()
  return (
    <>
      <Fact term={t.name}>
        <strong>
          <Words>{person.name}</Words>
        </strong>
      </Fact>
      <Fact term={t.country}>{person.country && country(person.country)}</Fact>
      <Fact term={t.official}>{person.official ? t.yes : t.no}</Fact>
      <Fact term={t.office}>
        {person.roles.length > 0 && (
          <Words>{[...new Set(person.roles.map(({ title }) => title))].join(' ; ')}</Words>
        )}
      </Fact>
    </>
  )
}

function RoleFacts({ person, role }: Extract<Found, { kind: 'role' }>) {
  const { t, country } = useI18n()
  return (
    <>
      <Fact term={t.role}>
        <strong>
          <Words>{role.title}</Words>
        </strong>
      </Fact>
      <Fact term={t.organisation}>{role.organisation && <Words>{role.organisation}</Words>}</Fact>
      <Fact term={t.country}>{role.country && country(role.country)}</Fact>
      <Fact term={t.status}>{t.roleStatuses[role.status]}</Fact>
      <Fact term={t.holder}>
        <Words>{person.name}</Words>
      </Fact>
      <Rule id={role.rule} />
    </>
  )
}

function QuoteFacts({ quote }: Extract<Found, { kind: 'quote' }>) {
  const { t } = useI18n()
  const { speaker, type, cue, via, rule } = quote
  return (
    <>
      <Fact term={t.speaker}>
        <strong>{speaker ? <Words>{speaker.name}</Words> : t.unknown}</strong>
      </Fact>
      <Fact term={t.type}>{t.quoteTypes[type]}</Fact>
      <Fact term={t.cue}>
        {cue && (
          <>
            <Words>{cue.text}</Words> <span class="muted">({cue.lemma})</span>
          </>
        )}
      </Fact>
      <Fact term={t.via}>
        {via && via.length > 0 && <Words>{via.map(({ name }) => name).join(', ')}</Words>}
      </Fact>
      <Rule id={rule} />
    </>
  )
}

function EventFacts({ event }: Extract<Found, { kind: 'event' }>) {
  const { t, date } = useI18n()
  const { type, status, participants, place, plover, claimedBy, rule } = event
  const names = (role: 'actor' | 'recipient') =>
    participants
      .filter((one) => one.role === role)
      .map(({ name }) => name)
      .join(', ')
  return (
    <>
      <Fact term={t.type}>
        <strong>{t.types[type]}</strong> <span class="muted">({t.statuses[status]})</span>
      </Fact>
      <Fact term={t.actors}>{names('actor') && <Words>{names('actor')}</Words>}</Fact>
      <Fact term={t.recipients}>{names('recipient') && <Words>{names('recipient')}</Words>}</Fact>
      <Fact term={t.date}>
        {event.date && (
          <>
            {date(event.date.value)} <span class="muted">({t.dateBases[event.date.basis]})</span>
          </>
        )}
      </Fact>
      <Fact term={t.place}>
        {place && (
          <>
            <Words>{place.name}</Words>
            {place.basis && <span class="muted"> ({t.placeBases[place.basis]})</span>}
          </>
        )}
      </Fact>
      <Fact term={t.claimedBy}>{claimedBy && <Words>{claimedBy}</Words>}</Fact>
      <Fact term={t.plover}>
        {plover && <code>{[plover.type, plover.mode, plover.quad].filter(Boolean).join(' · ')}</code>}
      </Fact>
      <Rule id={rule} />
    </>
  )
}

const kindLabel = (t: I18n['t'], kind: Found['kind']): string =>
  ({ date: t.date, person: t.person, role: t.role, quote: t.quote, event: t.event })[kind]

export function Explanation({ found, opens }: { found: Found; opens: boolean }) {
  const { t } = useI18n()
  return (
    <>
      <p class={`explanation-kind is-${found.kind}`}>{kindLabel(t, found.kind)}</p>
      <dl>
        {found.kind === 'date' && <DateFacts {...found} />}
        {found.kind === 'person' && <PersonFacts {...found} />}
        {found.kind === 'role' && <RoleFacts {...found} />}
        {found.kind === 'quote' && <QuoteFacts {...found} />}
        {found.kind === 'event' && <EventFacts {...found} />}
      </dl>
      {opens && <p class="hint">{found.kind === 'event' ? t.opensEvent : t.opensPerson}</p>}
    </>
  )
}
