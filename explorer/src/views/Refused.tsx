/** What did not make it into the dataset, and what did without being analysed. */
import type { ArticleRow, Refused as Errors } from '../../../pipeline/report/contract.ts'
import { Empty, When } from '../components/State.tsx'
import { Words } from '../components/Text.tsx'
import { VirtualList } from '../components/VirtualList.tsx'
import { useData } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { ArticleItem } from './Articles.tsx'

function ErrorItem({ error }: { error: Errors[number] }) {
  const { t } = useI18n()
  const { file, line, field, stage, code, message } = error
  return (
    <article class="refusal">
      <p class="kicker">
        <span class="type">{t.refusals[code]}</span>
        <span>{t.stages[stage] ?? stage}</span>
        <code>{code}</code>
        {field !== null && <code>{field}</code>}
      </p>
      <p class="file">
        <Words>{line === null ? file : `${file}:${line}`}</Words>
      </p>
      <p>
        <Words lang="en">{message}</Words>
      </p>
    </article>
  )
}

function RefusedList({ errors }: { errors: Errors }) {
  const { t } = useI18n()
  if (errors.length === 0) return <Empty title={t.noRefused} />
  return (
    <>
      <p class="note">{t.refusedNote}</p>
      <VirtualList label={t.refused} count={errors.length} rowHeight={92}>
        {(at) => {
          const error = errors[at]
          return error && <ErrorItem error={error} />
        }}
      </VirtualList>
    </>
  )
}

function SkippedList({ rows }: { rows: readonly ArticleRow[] }) {
  const { t } = useI18n()
  const skipped = rows.filter((row) => row[5] !== null)
  if (skipped.length === 0) return <Empty title={t.noSkipped} />
  return (
    <>
      <p class="note">{t.skippedNote}</p>
      <VirtualList label={t.skippedTitle} count={skipped.length} rowHeight={72}>
        {(at) => {
          const row = skipped[at]
          return row && <ArticleItem row={row} />
        }}
      </VirtualList>
    </>
  )
}

export function Refused() {
  const { t } = useI18n()
  return (
    <>
      <h1>{t.refusedTitle}</h1>
      <When loading={useData<Errors>('refused')}>{(errors) => <RefusedList errors={errors} />}</When>
      <section>
        <h2>{t.skippedTitle}</h2>
        <When loading={useData<readonly ArticleRow[]>('articles')}>
          {(rows) => <SkippedList rows={rows} />}
        </When>
      </section>
    </>
  )
}
