/** One person: offices over time, quotes, meetings and events. */
import { Fragment } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PersonEntry, QuoteOfPerson } from '../../../pipeline/report/contract.ts'
import { networkChart } from '../charts/network.ts'
import { officesChart, officesOf } from '../charts/offices.ts'
import { Chart } from '../components/Chart.tsx'
import { EventItem } from '../components/EventItem.tsx'
import { Fact } from '../components/Field.tsx'
import { Empty, NotFound, When } from '../components/State.tsx'
import { plainTitle, ReasonText, Words } from '../components/Text.tsx'
import { useRecord } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { href } from '../route.ts'
import { useTitle } from '../title.ts'

const SHOWN = 20

function Record({ record }: Pick<PersonEntry, 'record'>) {
  const { t, country, count } = useI18n()
  return (
    <dl class="facts">
      <Fact term={t.country}>{record.country && country(record.country)}</Fact>
      <Fact term={t.official}>{record.official ? t.yes : t.no}</Fact>
      <Fact term={t.gender}>{record.gender && t.genders[record.gender]}</Fact>
      <Fact term={t.variants}>
        <ul class="inline">
          {record.variants.map((variant) => (
            <li key={variant.name}>
              <Words>{variant.name}</Words> <span class="muted">×&thinsp;{variant.count}</span>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={t.articles}>{count(record.articles.length, t.nArticles)}</Fact>
      <Fact term={t.authority}>{record.authority && <code>{record.authority}</code>}</Fact>
      <Fact term={t.recordId}>
        <code>{record.id}</code>
      </Fact>
    </dl>
  )
}

function Offices({ record }: Pick<PersonEntry, 'record'>) {
  const { t, lang, country, date } = useI18n()
  const offices = useMemo(() => officesOf(record.roles), [record])
  const options = useMemo(() => officesChart(offices, lang), [offices, lang])
  if (record.roles.length === 0)
    return (
      <section>
        <h2>{t.offices}</h2>
        <Empty title={t.noOffices} />
      </section>
    )
  const rows = record.roles.map(({ title, organisation, country: code, status, firstSeen, lastSeen }) => [
    title,
    organisation ?? '',
    code === null ? '' : country(code),
    t.roleStatuses[status],
    firstSeen === null ? t.undated : date(firstSeen),
    lastSeen === null ? t.undated : date(lastSeen),
  ])
  return (
    <Chart
      title={t.offices}
      note={t.officesNote}
      options={options}
      table={[[t.office, t.organisation, t.country, t.status, t.firstSeen, t.lastSeen], ...rows]}
    />
  )
}

function OneQuote({ quote: { type, text, cue, origin } }: { quote: QuoteOfPerson }) {
  const { t, date } = useI18n()
  return (
    <figure class={`quote is-${type}`}>
      <blockquote lang="fr">
        <Words>{text}</Words>
      </blockquote>
      <figcaption>
        {cue !== null && (
          <>
            <Words>{cue}</Words> ·{' '}
          </>
        )}
        {type === 'indirect' && `${t.indirect} · `}
        {origin.day === null ? t.undated : date(origin.day)} ·{' '}
        <a href={href(['article', origin.article])}>
          <Words>
            {[origin.source, origin.title].filter((part) => part !== null).join(', ') || origin.article}
          </Words>
        </a>
      </figcaption>
    </figure>
  )
}

function Quotes({ quotes }: Pick<PersonEntry, 'quotes'>) {
  const { t, number } = useI18n()
  const [shown, setShown] = useState(SHOWN)
  return (
    <section>
      <h2>
        {t.quotes} <small>{number(quotes.length)}</small>
      </h2>
      {quotes.length === 0 && <Empty title={t.noQuotes} />}
      {quotes.slice(0, shown).map((quote) => (
        <OneQuote key={`${quote.origin.article} ${quote.quote}`} quote={quote} />
      ))}
      {quotes.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + SHOWN)}>
          {t.more}
        </button>
      )}
    </section>
  )
}

function Meetings({ record, meetings, events: rows }: PersonEntry) {
  const { t, count, date } = useI18n()
  const dayOf = (event: string) => rows.find(({ id }) => id === event)?.date
  const options = useMemo(() => {
    const nodes = [record, ...meetings.slice(0, 24).map(({ person: id, name }) => ({ id, name }))]
    return networkChart({
      nodes: nodes.map(({ id, name }) => ({ id, name, country: null })),
      links: meetings.slice(0, 24).map(({ events }, at) => ({ a: 0, b: at + 1, meetings: events.length })),
    })
  }, [record, meetings])
  if (meetings.length === 0)
    return (
      <section>
        <h2>{t.met}</h2>
        <Empty title={t.noMeetings} />
      </section>
    )
  return (
    <section>
      {meetings.length > 1 ? <Chart title={t.met} options={options} /> : <h2>{t.met}</h2>}
      <ul class="links">
        {meetings.slice(0, SHOWN).map(({ person, name, events }) => (
          <li key={person}>
            <a href={href(['person', person])}>
              <Words>{name}</Words>
            </a>{' '}
            <span class="muted">{count(events.length, t.nMeetings)}</span>{' '}
            {events.slice(0, 5).map((id) => (
              <a key={id} class="ref" href={href(['event', id])}>
                {date(dayOf(id) ?? '') || t.undated}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Events({ id, events, eventCount }: PersonEntry) {
  const { t, number } = useI18n()
  return (
    <section>
      <h2>
        {t.eventsOf} <small>{number(eventCount)}</small>
      </h2>
      {events.length === 0 && <Empty title={t.noEventsOf} />}
      {events.slice(0, SHOWN).map((row) => (
        <EventItem key={row.id} row={row} />
      ))}
      {eventCount > 0 && (
        <p class="after-list">
          <a href={href(['events'], { person: id })}>{t.allEventsOf}</a>
        </p>
      )}
    </section>
  )
}

function Unions({ record: { unions } }: Pick<PersonEntry, 'record'>) {
  const { t } = useI18n()
  if (unions.length === 0) return null
  return (
    <section>
      <h2>{t.unions}</h2>
      <ul>
        {unions.map(({ a, b, reasons }) => (
          <li key={`${a} ${b}`}>
            <Words>{a}</Words> {t.and} <Words>{b}</Words> —{' '}
            {reasons.map((reason, at) => (
              <Fragment key={reason}>
                {at > 0 && ' · '}
                <ReasonText>{reason}</ReasonText>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Content({ entry }: { entry: PersonEntry }) {
  useTitle(plainTitle(entry.record.name))
  return (
    <>
      <h1>
        <Words>{entry.record.name}</Words>
      </h1>
      <Record record={entry.record} />
      <Offices record={entry.record} />
      <Quotes quotes={entry.quotes} />
      <Meetings {...entry} />
      <Events {...entry} />
      <Unions record={entry.record} />
    </>
  )
}

export const PersonPage = ({ id }: { id: string }) => (
  <When loading={useRecord<PersonEntry>('person', id)}>
    {(entry) => (entry === null ? <NotFound /> : <Content entry={entry} />)}
  </When>
)
