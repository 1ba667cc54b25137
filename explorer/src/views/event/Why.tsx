/** Why the reports are one event: between articles first; what one article says twice is folded away. */
import type { Merge } from '../../../../pipeline/core/records.generated.ts'
import type { EventOfDataset, ReportOrigin } from '../../../../pipeline/report/contract.ts'
import { ReasonText, Words } from '../../components/Text.tsx'
import { useI18n } from '../../i18n/index.tsx'
import { href } from '../../route.ts'

/** `article/event` → article. The event's own id holds no slash; an article's may. */
const articleOf = (mention: string): string => mention.slice(0, mention.lastIndexOf('/'))

interface MergesProps {
  readonly merges: readonly Merge[]
  readonly origins: readonly ReportOrigin[]
}

function Merges({ merges, origins }: MergesProps) {
  const { t, lang } = useI18n()
  const score = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const end = (mention: string) => (
    <a href={href(['article', articleOf(mention)])}>
      <Words>{origins.find(({ article }) => article === articleOf(mention))?.source ?? mention}</Words>
    </a>
  )
  return (
    <ol class="merges">
      {merges.map(({ a, b, score: value, reasons }) => (
        <li key={`${a} ${b}`}>
          <p>
            {end(a)}
            {articleOf(a) !== articleOf(b) && (
              <>
                {' '}
                {t.and} {end(b)}
              </>
            )}{' '}
            <code class="muted">{`${a} · ${b}`}</code>
            <span class="score">
              {t.score} {score.format(value)}
            </span>
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <ReasonText>{reason}</ReasonText>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

export function Why({ entry: { record, origins } }: { entry: EventOfDataset }) {
  const { t, count } = useI18n()
  const between = record.merged.filter(({ a, b }) => articleOf(a) !== articleOf(b))
  const within = record.merged.filter(({ a, b }) => articleOf(a) === articleOf(b))
  return (
    <section>
      <h2>{t.whyMerged}</h2>
      {record.merged.length === 0 && <p class="note">{t.onlyMention}</p>}
      {between.length > 0 && <Merges merges={between} origins={origins} />}
      {within.length > 0 && (
        <details open={between.length === 0}>
          <summary>{count(within.length, t.nWithinArticles)}</summary>
          <Merges merges={within} origins={origins} />
        </details>
      )}
    </section>
  )
}
