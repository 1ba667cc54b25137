/** An event in a list: when, what, who, the clearest sentence, and how many tell it. */
import type { EventRow } from '../../../pipeline/report/contract.ts'
import { useI18n } from '../i18n/index.tsx'
import { href } from '../route.ts'
import { Words } from './Text.tsx'

function Who({ actors, recipients }: Pick<EventRow, 'actors' | 'recipients'>) {
  const names = (list: readonly string[]) =>
    list.map((name, at) => (
      <span key={name}>
        {at > 0 && ', '}
        <Words>{name}</Words>
      </span>
    ))
  return (
    <>
      {names(actors)}
      {recipients.length > 0 && (actors.length > 0 ? ' → ' : '→ ')}
      {names(recipients)}
    </>
  )
}

export function EventItem({ row }: { row: EventRow }) {
  const { t, date, number, count } = useI18n()
  const { id, type, status, title, actors, recipients, place, sources, independent } = row
  return (
    <article class="event-item">
      <p class="when">{row.date === null ? <span class="muted">{t.undated}</span> : date(row.date)}</p>
      <div class="what">
        <p class="kicker">
          <span class="type">{t.types[type]}</span>
          {status !== 'happened' && <span class="status">{t.statuses[status]}</span>}
          <span class="who">
            <Who actors={actors} recipients={recipients} />
          </span>
          {place !== null && (
            <span class="place">
              <Words>{place}</Words>
            </span>
          )}
        </p>
        <p class="sentence">
          <a href={href(['event', id])}>
            <Words>{title}</Words>
          </a>
        </p>
      </div>
      <p class="told">
        {count(sources, t.nSources)}
        {independent < sources && <small>{t.nIndependent(number(independent))}</small>}
      </p>
    </article>
  )
}
