/** The first view: how much there is, from when, from where, of what kind. */
import { useMemo } from 'preact/hooks'
import type { Overview as Data } from '../../../pipeline/report/contract.ts'
import { type Rank, rankChart, typesChart, volumeChart } from '../charts/overview.ts'
import { Chart } from '../components/Chart.tsx'
import { EventItem } from '../components/EventItem.tsx'
import { Empty, When } from '../components/State.tsx'
import { useData } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { href } from '../route.ts'

const SOURCES_SHOWN = 12

function Counts({ counts }: Pick<Data, 'counts'>) {
  const { t, number } = useI18n()
  const shown: readonly [string, number, string?][] = [
    [t.articles, counts.articles, href(['articles'])],
    [t.events, counts.events, href(['events'])],
    [t.people, counts.persons, href(['people'])],
    [t.quotes, counts.quotes],
    [t.dates, counts.dates],
    [t.sentences, counts.sentences],
    [t.refused, counts.refused, href(['refused'])],
  ]
  return (
    <dl class="counts">
      {shown.map(([name, value, to]) => (
        <div key={name}>
          <dt>{to ? <a href={to}>{name}</a> : name}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function useRanks({ sources, languages }: Data) {
  const { t, lang, language, number } = useI18n()
  return useMemo(() => {
    const named: Rank[] = sources.map(([name, count]) => ({ name: name ?? t.unnamedSource, count }))
    const rest = named.slice(SOURCES_SHOWN)
    const bySource = named.slice(0, SOURCES_SHOWN)
    if (rest.length > 0)
      bySource.push({
        name: t.otherSources(number(rest.length)),
        count: rest.reduce((sum, { count }) => sum + count, 0),
        rest: true,
      })
    const byLanguage = languages.map(([code, count]) => ({ name: language(code), count }))
    return {
      named,
      byLanguage,
      sourceChart: rankChart(bySource, lang),
      languageChart: rankChart(byLanguage, lang),
    }
  }, [sources, languages, lang])
}

const rankTable = (name: string, count: string, rows: readonly { name: string; count: number }[]) => [
  [name, count],
  ...rows.map((row) => [row.name, row.count]),
]

function Content({ data }: { data: Data }) {
  const { t, lang, number, date } = useI18n()
  const { named, byLanguage, sourceChart, languageChart } = useRanks(data)
  const volumes = useMemo(() => volumeChart(data, lang, date), [data, lang, date])
  const types = useMemo(() => typesChart(data, lang, (type) => t.types[type], date), [data, lang, date, t])
  return (
    <>
      <h1>{t.overviewTitle}</h1>
      <Counts counts={data.counts} />
      {data.counts.articles === 0 && <Empty title={t.noArticles} />}
      {data.volumes.length > 0 && (
        <Chart
          title={t.articlesPerStep(t.steps[data.step])}
          options={volumes}
          note={data.undatedArticles > 0 && t.undatedArticles(number(data.undatedArticles))}
          table={[[t.period, t.count], ...data.volumes.map(([day, count]) => [date(day), count])]}
        />
      )}
      {data.counts.articles > 0 && (
        <div class="columns">
          <Chart title={t.bySource} options={sourceChart} table={rankTable(t.source, t.count, named)} />
          <Chart
            title={t.byLanguage}
            options={languageChart}
            table={rankTable(t.language, t.count, byLanguage)}
          />
        </div>
      )}
      {data.types.length > 0 ? (
        <Chart
          title={t.eventsByType(t.steps[data.step])}
          options={types}
          note={data.unplottedEvents > 0 && t.unplotted(number(data.unplottedEvents))}
          table={[
            [t.type, t.period, t.count],
            ...data.types.flatMap(({ type, bins }) =>
              bins.map(([day, count]) => [t.types[type], date(day), count]),
            ),
          ]}
        />
      ) : (
        <Empty title={t.noEvents} />
      )}
      <section>
        <h2>{t.leading}</h2>
        {data.leading.length === 0 && <Empty title={t.noLeading} />}
        {data.leading.map((row) => (
          <EventItem key={row.id} row={row} />
        ))}
      </section>
    </>
  )
}

export const Overview = () => (
  <When loading={useData<Data>('overview')}>{(data) => <Content data={data} />}</When>
)
