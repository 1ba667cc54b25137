/** Everybody named, and who met whom. */
import { useMemo, useState } from 'preact/hooks'
import type { PeopleIndex, PersonRow } from '../../../pipeline/report/contract.ts'
import { searchWords } from '../../../pipeline/report/words.ts'
import { networkChart } from '../charts/network.ts'
import { Chart } from '../components/Chart.tsx'
import { CheckField, TextField } from '../components/Field.tsx'
import { Empty, When } from '../components/State.tsx'
import { Words } from '../components/Text.tsx'
import { VirtualList } from '../components/VirtualList.tsx'
import { useData } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { href } from '../route.ts'

function PersonItem({ row }: { row: PersonRow }) {
  const { t, country, count } = useI18n()
  const [id, name, code, , office, articles, quotes, events] = row
  return (
    <article class="person-item">
      <p class="person-name">
        <a href={href(['person', id])}>
          <Words>{name}</Words>
        </a>
      </p>
      <p class="muted">
        {office !== null && <Words>{office}</Words>}
        {office !== null && code !== null && ' · '}
        {code !== null && country(code)}
      </p>
      <p class="told">
        {count(articles, t.nArticles)} · {count(quotes, t.nQuotes)} · {count(events, t.nEvents)}
      </p>
    </article>
  )
}

function NetworkOfMeetings({ network }: Pick<PeopleIndex, 'network'>) {
  const { t } = useI18n()
  const options = useMemo(() => networkChart(network), [network])
  if (network.links.length === 0)
    return (
      <section>
        <h2>{t.network}</h2>
        <Empty title={t.noNetwork} />
      </section>
    )
  const name = (at: number) => network.nodes[at]?.name ?? ''
  return (
    <Chart
      title={t.network}
      note={t.networkNote}
      options={options}
      table={[
        [t.name, t.met, t.count],
        ...network.links.map(({ a, b, meetings }) => [name(a), name(b), meetings]),
      ]}
    />
  )
}

function Content({ index: { rows, network } }: { index: PeopleIndex }) {
  const { t, count } = useI18n()
  const [wanted, setWanted] = useState('')
  const [officials, setOfficials] = useState(false)
  const texts = useMemo(() => rows.map(([, name]) => searchWords(name).join(' ')), [rows])
  const shown = useMemo(() => {
    const words = searchWords(wanted)
    return rows.filter(
      (row, at) => (!officials || row[3]) && words.every((word) => texts[at]?.includes(word)),
    )
  }, [rows, texts, wanted, officials])
  return (
    <>
      <NetworkOfMeetings network={network} />
      <form class="filters" aria-label={t.filters} onSubmit={(event) => event.preventDefault()}>
        <TextField wide label={t.nameFilter} type="search" value={wanted} onValue={setWanted} />
        <CheckField label={t.officialsOnly} checked={officials} onValue={setOfficials} />
      </form>
      <div class="result">
        <p role="status">{count(shown.length, t.peopleMatching)}</p>
      </div>
      {shown.length === 0 && <Empty title={t.noPeople}>{rows.length > 0 && <p>{t.noPeopleHint}</p>}</Empty>}
      <VirtualList label={t.people} count={shown.length} rowHeight={60}>
        {(at) => {
          const row = shown[at]
          return row && <PersonItem row={row} />
        }}
      </VirtualList>
    </>
  )
}

export function People() {
  const { t } = useI18n()
  return (
    <>
      <h1>{t.peopleTitle}</h1>
      <When loading={useData<PeopleIndex>('people')}>{(index) => <Content index={index} />}</When>
    </>
  )
}
