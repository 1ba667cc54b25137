/** One event: its record, what each source says, where they disagree, and why they are one. */
import type { EventEntry, EventOfDataset } from '../../../pipeline/report/contract.ts'
import { Explained } from '../components/Marked.tsx'
import { NotFound, When } from '../components/State.tsx'
import { plainTitle, Words } from '../components/Text.tsx'
import { useRecord } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { useTitle } from '../title.ts'
import { Conflicts } from './event/Conflicts.tsx'
import { EventLink } from './event/EventLink.tsx'
import { Record } from './event/Record.tsx'
import { Reports } from './event/Reports.tsx'
import { Why } from './event/Why.tsx'

function Content({ entry }: { entry: EventOfDataset }) {
  const { t } = useI18n()
  const { record, parts } = entry
  useTitle(plainTitle(record.title))
  return (
    <Explained>
      <header class="page-head">
        <p class="kicker">
          <span class="type">{t.types[record.type]}</span>
          <span class="status">{t.statuses[record.status]}</span>
        </p>
        <h1 class="sentence-title">
          <Words>{record.title}</Words>
        </h1>
      </header>
      <Record record={record} />
      <Conflicts entry={entry} />
      <Reports entry={entry} />
      {parts.length > 0 && (
        <section>
          <h2>{t.subEvents}</h2>
          <ul class="links">
            {parts.map((id) => (
              <li key={id}>
                <EventLink id={id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Why entry={entry} />
    </Explained>
  )
}

export function EventPage({ id }: { id: string }) {
  const { t } = useI18n()
  return (
    <When loading={useRecord<EventEntry>('event', id)}>
      {(entry) => {
        if (entry === null) return <NotFound />
        if ('record' in entry) return <Content entry={entry} />
        return (
          <>
            <h1>{id}</h1>
            <p>
              {t.movedTo} <EventLink id={entry.absorbedBy} />
            </p>
          </>
        )
      }}
    </When>
  )
}
