/** One event: its record, what each source says, where they disagree, and why they are one. */
import { useMemo, useState } from 'preact/hooks'
import type { Event, Merge, Participant } from '../../../pipeline/core/records.generated.ts'
import type { ArticleEntry, EventEntry, ReportOrigin } from '../../../pipeline/report/contract.ts'
import { Fact } from '../components/Field.tsx'
import { Explained, Marked } from '../components/Marked.tsx'
import { NotFound, When } from '../components/State.tsx'
import { plainTitle, Words } from '../components/Text.tsx'
import { useRecord } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { LAYERS, marksOf, nest } from '../marks.ts'
import { href } from '../route.ts'
import { useTitle } from '../title.ts'
import { markTarget } from './target.ts'

const REPORTS_SHOWN = 12

type Entry = Extract<EventEntry, { record: Event }>
type Sentence = Event['mentions'][number]

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

/** Another event by its id: its sentence once it is loaded. */
function EventLink({ id }: { id: string }) {
  const { t, date } = useI18n()
  const loading = useRecord<EventEntry>('event', id)
  const record =
    loading.state === 'ready' && loading.value && 'record' in loading.value ? loading.value.record : null
  return (
    <a href={href(['event', id])}>
      {record ? (
        <>
          <span class="type">{t.types[record.type]}</span> {record.date && `${date(record.date.value)} · `}
          <Words>{record.title}</Words>
        </>
      ) : (
        <code>{id}</code>
      )}
    </a>
  )
}

function Record({ record }: { record: Event }) {
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
      <Fact term={t.within}>{partOf !== null && <EventLink id={partOf} />}</Fact>
      <Fact term={t.recordId}>
        <code>{record.id}</code>
      </Fact>
      <Fact term={t.absorbed}>{record.absorbed.length > 0 && <code>{record.absorbed.join(' ')}</code>}</Fact>
    </dl>
  )
}

function MarkedSentence({ sentence, article }: { sentence: Sentence; article: ArticleEntry }) {
  const marks = useMemo(() => marksOf(article.record, new Set(LAYERS)), [article])
  return <Marked pieces={nest(article.record.text, sentence, marks)} target={markTarget(article)} />
}

/** What one article says. The sentences show at once; their marks come with the article's record. */
function Report({ origin, sentences }: { origin: ReportOrigin; sentences: readonly Sentence[] }) {
  const { t, date } = useI18n()
  const article = useRecord<ArticleEntry>('article', origin.article)
  return (
    <article class="report">
      <h3>{origin.source === null ? t.unnamedSource : <Words>{origin.source}</Words>}</h3>
      <p class="origin">
        {origin.day === null ? t.undatedSource : date(origin.day)} ·{' '}
        <a href={href(['article', origin.article])}>
          <Words>{origin.title ?? origin.article}</Words>
        </a>
      </p>
      {sentences.map((sentence) => (
        <blockquote key={`${sentence.event} ${sentence.start}`} lang="fr">
          {article.state === 'ready' && article.value ? (
            <MarkedSentence sentence={sentence} article={article.value} />
          ) : (
            <Words>{sentence.text}</Words>
          )}
        </blockquote>
      ))}
    </article>
  )
}

function Reports({ entry: { record, origins } }: { entry: Entry }) {
  const { t } = useI18n()
  const [shown, setShown] = useState(REPORTS_SHOWN)
  const sentencesOf = (article: string) => {
    const own = record.mentions.filter((mention) => mention.article === article)
    return own.filter((mention, at) => own.findIndex(({ start }) => start === mention.start) === at)
  }
  return (
    <section>
      <h2>{t.reports}</h2>
      <p class="note">{t.reportsHint}</p>
      <div class="reports">
        {origins.slice(0, shown).map((origin) => (
          <Report key={origin.article} origin={origin} sentences={sentencesOf(origin.article)} />
        ))}
      </div>
      {origins.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + REPORTS_SHOWN)}>
          {t.more}
        </button>
      )}
    </section>
  )
}

function Conflicts({ entry: { record, origins } }: { entry: Entry }) {
  const { t, date } = useI18n()
  if (record.conflicts.length === 0) return null
  const sourceOf = (id: string) => origins.find(({ article }) => article === id)?.source ?? id
  return (
    <section>
      <h2>{t.conflicts}</h2>
      <table>
        <tbody>
          {record.conflicts.map(({ field, values }) =>
            values.map(({ value, articles }, at) => (
              <tr key={`${field} ${value}`}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={values.length}>
                    {t.fields[field] ?? field}
                  </th>
                )}
                <td>
                  <Words>{field === 'date' ? date(value) : value}</Words>
                </td>
                <td class="muted">
                  {t.saidBy} <Words>{[...new Set(articles.map(sourceOf))].join(', ')}</Words>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}

function Why({ entry: { record, origins } }: { entry: Entry }) {
  const { t, lang } = useI18n()
  const score = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const end = (mention: Merge['a']) => {
    // The event's own id holds no slash; an article's may.
    const article = mention.slice(0, mention.lastIndexOf('/'))
    const origin = origins.find((one) => one.article === article)
    return (
      <a href={href(['article', article])}>
        <Words>{origin?.source ?? mention}</Words>
      </a>
    )
  }
  return (
    <section>
      <h2>{t.whyMerged}</h2>
      {record.merged.length === 0 ? (
        <p class="note">{t.onlyMention}</p>
      ) : (
        <ol class="merges">
          {record.merged.map((merge) => (
            <li key={`${merge.a} ${merge.b}`}>
              <p>
                {end(merge.a)} {t.and} {end(merge.b)} <code class="muted">{`${merge.a} · ${merge.b}`}</code>
                <span class="score">
                  {t.score} {score.format(merge.score)}
                </span>
              </p>
              <ul lang="en">
                {merge.reasons.map((reason) => (
                  <li key={reason}>
                    <Words lang="en">{reason}</Words>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Content({ entry }: { entry: Entry }) {
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
