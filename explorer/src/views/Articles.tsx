/** All articles, newest first. */
import { useMemo, useState } from 'preact/hooks'
import type { ArticleRow } from '../../../pipeline/report/contract.ts'
import { searchWords } from '../../../pipeline/report/words.ts'
import { TextField } from '../components/Field.tsx'
import { Empty, When } from '../components/State.tsx'
import { Words } from '../components/Text.tsx'
import { VirtualList } from '../components/VirtualList.tsx'
import { useData } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { href } from '../route.ts'

export function ArticleItem({ row }: { row: ArticleRow }) {
  const { t, date, language, count } = useI18n()
  const [id, title, source, day, code, skipReason, events] = row
  return (
    <article class="event-item">
      <p class="when">{day === null ? <span class="muted">{t.undated}</span> : date(day)}</p>
      <div class="what">
        <p class="kicker">
          <span class="type">{source === null ? t.unnamedSource : <Words>{source}</Words>}</span>
          {code !== 'fra' && <span>{language(code)}</span>}
          {skipReason !== null && <span class="status">{t.skipReasons[skipReason]}</span>}
        </p>
        <p class="sentence">
          <a href={href(['article', id])}>{title === null ? id : <Words>{title}</Words>}</a>
        </p>
      </div>
      <p class="told">{skipReason === null && count(events, t.nEvents)}</p>
    </article>
  )
}

function Content({ rows }: { rows: readonly ArticleRow[] }) {
  const { t, count } = useI18n()
  const [wanted, setWanted] = useState('')
  const texts = useMemo(
    () => rows.map(([id, title, source]) => searchWords(`${title ?? id} ${source ?? ''}`).join(' ')),
    [rows],
  )
  const shown = useMemo(() => {
    const words = searchWords(wanted)
    return rows.filter((_, at) => words.every((word) => texts[at]?.includes(word)))
  }, [rows, texts, wanted])
  return (
    <>
      <form class="filters" aria-label={t.filters} onSubmit={(event) => event.preventDefault()}>
        <TextField wide label={t.titleFilter} type="search" value={wanted} onValue={setWanted} />
      </form>
      <div class="result">
        <p role="status">{count(shown.length, t.articlesMatching)}</p>
      </div>
      {shown.length === 0 && <Empty title={rows.length === 0 ? t.noArticles : t.noArticleMatch} />}
      <VirtualList label={t.articles} count={shown.length} rowHeight={72}>
        {(at) => {
          const row = shown[at]
          return row && <ArticleItem row={row} />
        }}
      </VirtualList>
    </>
  )
}

export function Articles() {
  const { t } = useI18n()
  return (
    <>
      <h1>{t.articlesTitle}</h1>
      <When loading={useData<readonly ArticleRow[]>('articles')}>{(rows) => <Content rows={rows} />}</When>
    </>
  )
}
