/** One article: its text, and everything that was found in it. */
import { useMemo, useState } from 'preact/hooks'
import type { Block } from '../../../pipeline/core/records.generated.ts'
import type { ArticleEntry } from '../../../pipeline/report/contract.ts'
import { CheckField, Fact } from '../components/Field.tsx'
import { Explained, Marked } from '../components/Marked.tsx'
import { NotFound, When } from '../components/State.tsx'
import { OutLink, plainTitle, Words } from '../components/Text.tsx'
import { useRecord } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { LAYERS, type Layer, marksOf, nestEach } from '../marks.ts'
import { href } from '../route.ts'
import { useTitle } from '../title.ts'
import { markTarget } from './target.ts'

/** ISO 639-3 code as browsers write it (`fra` → `fr`); none for texts of no or of several languages. */
const languageTag = (code: string): string | undefined =>
  code === 'und' || code === 'mul' ? undefined : Intl.getCanonicalLocales(code)[0]

const READ: readonly Block['kind'][] = ['title', 'body']

function Text({ entry, shown }: { entry: ArticleEntry; shown: ReadonlySet<Layer> }) {
  const { record } = entry
  const marks = useMemo(() => marksOf(record, shown), [record, shown])
  const target = useMemo(() => markTarget(entry), [entry])
  const blocks =
    record.blocks.length > 0 ? record.blocks : [{ start: 0, end: record.text.length, kind: 'body' as const }]
  const pieces = useMemo(() => nestEach(record.text, blocks, marks), [record, marks])
  return (
    <div class="text" lang={languageTag(record.language.code)}>
      {blocks.map((block, at) => (
        <p key={block.start} class={`block is-${block.kind} ${READ.includes(block.kind) ? '' : 'is-aside'}`}>
          <Marked pieces={pieces[at] ?? []} target={target} />
        </p>
      ))}
    </div>
  )
}

function Toggles({
  entry,
  shown,
  toggle,
}: {
  entry: ArticleEntry
  shown: ReadonlySet<Layer>
  toggle(layer: Layer): void
}) {
  const { t, number } = useI18n()
  const names: Record<Layer, string> = {
    dates: t.markDates,
    people: t.markPeople,
    quotes: t.markQuotes,
    events: t.markEvents,
  }
  return (
    <fieldset class="toggles">
      <legend class="unseen">{t.marks}</legend>
      {LAYERS.map((layer) => (
        <CheckField
          key={layer}
          class={`is-${layer}`}
          label={`${names[layer]} (${number(entry.record[layer].length)})`}
          checked={shown.has(layer)}
          onValue={() => toggle(layer)}
        />
      ))}
    </fieldset>
  )
}

function Found({ entry }: { entry: ArticleEntry }) {
  const { t } = useI18n()
  const { record, events, people } = entry
  if (events.length + people.length === 0) return null
  const own = new Map(record.events.map((event) => [event.id, event]))
  const persons = new Map(record.people.map((person) => [person.id, person]))
  return (
    <aside class="found" aria-label={t.foundHere}>
      <h2>{t.foundHere}</h2>
      {people.length > 0 && (
        <>
          <h3>{t.people}</h3>
          <ul class="links">
            {people.map(([one, id]) => (
              <li key={one}>
                <a href={href(['person', id])}>
                  <Words>{persons.get(one)?.name ?? id}</Words>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {events.length > 0 && (
        <>
          <h3>{t.events}</h3>
          <ul class="links">
            {events.map(([one, id]) => {
              const event = own.get(one)
              return (
                <li key={one}>
                  <a href={href(['event', id])}>
                    <span class="type">{event ? t.types[event.type] : ''}</span>{' '}
                    <Words>{event?.trigger.text ?? id}</Words>
                  </a>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </aside>
  )
}

function Content({ entry }: { entry: ArticleEntry }) {
  const { t, date, language } = useI18n()
  const [shown, setShown] = useState<ReadonlySet<Layer>>(new Set(LAYERS))
  const toggle = (layer: Layer) => {
    const next = new Set(shown)
    if (!next.delete(layer)) next.add(layer)
    setShown(next)
  }
  const { record } = entry
  const { documentDate } = record
  useTitle(plainTitle(record.title ?? record.id))
  return (
    <Explained>
      <header class="page-head">
        <p class="kicker">
          <span class="type">
            {record.source === null ? t.unnamedSource : <Words>{record.source}</Words>}
          </span>
          {documentDate.value && <span>{date(documentDate.value)}</span>}
        </p>
        <h1>{record.title === null ? t.untitled : <Words>{record.title}</Words>}</h1>
      </header>
      {record.skipReason !== null && (
        <p class="warning">{t.skippedBecause(t.skipReasons[record.skipReason])}</p>
      )}
      <dl class="facts">
        <Fact term={t.documentDate}>
          {documentDate.value && date(documentDate.value)}{' '}
          <span class="muted">{t.documentBases[documentDate.basis]}</span>
        </Fact>
        <Fact term={t.language}>{language(record.language.code)}</Fact>
        <Fact term={t.address} wide>
          {record.url !== null && <OutLink url={record.url} />}
        </Fact>
        <Fact term={t.recordId}>
          <code>{record.id}</code>
        </Fact>
      </dl>
      {record.status === 'extracted' && <Toggles entry={entry} shown={shown} toggle={toggle} />}
      <div class="article-layout">
        <Text entry={entry} shown={shown} />
        <Found entry={entry} />
      </div>
      {record.diagnostics.length > 0 && (
        <section>
          <h2>{t.diagnostics}</h2>
          <ul>
            {record.diagnostics.map(({ start, end, rule, message }) => (
              <li key={`${start} ${end} ${rule}`}>
                <Words lang="en">{message}</Words> <code>{rule}</code>{' '}
                <q>
                  <Words>{record.text.slice(start, Math.min(end, start + 80))}</Words>
                </q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Explained>
  )
}

export const ArticlePage = ({ id }: { id: string }) => (
  <When loading={useRecord<ArticleEntry>('article', id)}>
    {(entry) => (entry === null ? <NotFound /> : <Content entry={entry} />)}
  </When>
)
