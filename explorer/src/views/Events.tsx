/** All events, with filters that live in the address: a filtered list can be kept as a bookmark. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { EventRow } from '../../../pipeline/report/contract.ts'
import { EventItem } from '../components/EventItem.tsx'
import { SelectField, TextField } from '../components/Field.tsx'
import { Empty, When } from '../components/State.tsx'
import { LONGEST, VirtualList } from '../components/VirtualList.tsx'
import { useData, usePromise } from '../data.ts'
import {
  type EventData,
  FILTER_KEYS,
  type Filter,
  loadEvents,
  matching,
  readFilter,
  searchEvents,
} from '../filter.ts'
import { useI18n } from '../i18n/index.tsx'
import { href, type Route, replace } from '../route.ts'

const NAMES_OFFERED = 300

function Row({ number, perFile }: { number: number; perFile: number }) {
  const file = Math.floor(number / perFile)
  const rows = useData<readonly EventRow[]>(`events/rows-${file}`)
  const row = rows.state === 'ready' ? rows.value[number - file * perFile] : undefined
  return row ? <EventItem row={row} /> : <div class="event-item is-loading" />
}

interface FiltersProps {
  readonly data: EventData
  readonly filter: Filter
  readonly change: (part: Partial<Filter>) => void
}

function Filters({ data: { index }, filter, change }: FiltersProps) {
  const { t, country } = useI18n()
  const sorted = (choices: [string, string][]) =>
    choices.sort(([, a], [, b]) => a.localeCompare(b)) as readonly (readonly [string, string])[]
  const countries = useMemo(
    () => sorted(index.countries.map((code) => [code, country(code)])),
    [index, country],
  )
  const types = useMemo(() => sorted(index.types.map((type) => [type, t.types[type]])), [index, t])
  const frequent = useMemo(() => {
    const people = [...index.people].sort((a, b) => b[2] - a[2]).slice(0, NAMES_OFFERED)
    return [...new Set(people.map(([, name]) => name))]
  }, [index])
  const all = ['', t.all] as const
  const person = index.people.find(([key]) => key === filter.person)?.[1] ?? filter.person
  return (
    <form class="filters" aria-label={t.filters} onSubmit={(event) => event.preventDefault()}>
      <TextField
        wide
        label={t.search}
        type="search"
        value={filter.words}
        placeholder={t.searchHint}
        onValue={(words) => change({ words })}
      />
      <TextField
        label={t.person}
        type="search"
        value={person}
        offers={frequent}
        onValue={(value) => change({ person: value })}
      />
      <SelectField
        label={t.type}
        value={filter.type}
        choices={[all, ...types]}
        onValue={(type) => change({ type })}
      />
      <SelectField
        label={t.country}
        value={filter.country}
        choices={[all, ...countries]}
        onValue={(value) => change({ country: value })}
      />
      <SelectField
        label={t.status}
        value={filter.status}
        choices={[all, ...index.statuses.map((status) => [status, t.statuses[status]] as const)]}
        onValue={(status) => change({ status })}
      />
      <TextField label={t.from} type="date" value={filter.from} onValue={(from) => change({ from })} />
      <TextField label={t.to} type="date" value={filter.to} onValue={(to) => change({ to })} />
      <TextField
        label={t.minSources}
        type="number"
        placeholder={t.atLeast}
        value={filter.sources}
        onValue={(sources) => change({ sources })}
      />
    </form>
  )
}

function Content({ data, filter }: { data: EventData; filter: Filter }) {
  const { t, count, number } = useI18n()
  const [draft, setDraft] = useState(filter)
  const written = useRef(JSON.stringify(filter))
  // The address follows the fields once typing rests; the fields follow the address (Back, links), but not what they
  // wrote there themselves, or they would forget what was typed meanwhile.
  useEffect(() => {
    const address = JSON.stringify(filter)
    if (address !== written.current) setDraft(filter)
    written.current = address
  }, [JSON.stringify(filter)])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (JSON.stringify(draft) === written.current) return
      written.current = JSON.stringify(draft)
      replace(href(['events'], { ...draft }))
    }, 250)
    return () => clearTimeout(timer)
  }, [JSON.stringify(draft)])
  const found = usePromise(draft.words, () => searchEvents(draft.words))
  const matches = useMemo(
    () => (found.state === 'ready' ? matching(data, draft, found.value) : []),
    [data, draft, found],
  )
  const filtered = FILTER_KEYS.some((key) => draft[key] !== '')
  return (
    <>
      <Filters data={data} filter={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} />
      <div class="result">
        <p role="status">{found.state === 'ready' ? count(matches.length, t.matching) : t.loading}</p>
        {filtered && (
          <button type="button" onClick={() => setDraft(readFilter(new URLSearchParams()))}>
            {t.clear}
          </button>
        )}
      </div>
      {found.state === 'ready' && matches.length === 0 && (
        <Empty title={data.index.count === 0 ? t.noEvents : t.noMatch}>
          {filtered && <p>{t.noMatchHint}</p>}
        </Empty>
      )}
      {matches.length > LONGEST && <p class="note">{t.listCut(number(LONGEST))}</p>}
      <VirtualList label={t.events} count={matches.length} rowHeight={96}>
        {(at) => <Row number={matches[at] ?? 0} perFile={data.index.rowsPerFile} />}
      </VirtualList>
    </>
  )
}

export function Events({ route }: { route: Route }) {
  const { t } = useI18n()
  const data = usePromise('events', loadEvents)
  return (
    <>
      <h1>{t.events}</h1>
      <When loading={data}>{(value) => <Content data={value} filter={readFilter(route.query)} />}</When>
    </>
  )
}
