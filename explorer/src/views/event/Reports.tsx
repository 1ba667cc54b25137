/** An event as each source tells it, side by side, with what was found in the sentences. */
import { useMemo, useState } from 'preact/hooks'
import type { Event } from '../../../../pipeline/core/records.generated.ts'
import type { ArticleEntry, EventOfDataset, ReportOrigin } from '../../../../pipeline/report/contract.ts'
import { Marked } from '../../components/Marked.tsx'
import { Words } from '../../components/Text.tsx'
import { useRecord } from '../../data.ts'
import { useI18n } from '../../i18n/index.tsx'
import { LAYERS, marksOf, nestEach } from '../../marks.ts'
import { href } from '../../route.ts'
import { markTarget } from '../target.ts'

const REPORTS_SHOWN = 12

type Sentence = Event['mentions'][number]

interface MarkedSentenceProps {
  readonly sentence: Sentence
  readonly article: ArticleEntry
  /** The event of the page: its own words stand out from those of other events in the sentence. */
  readonly event: string
}

function MarkedSentence({ sentence, article, event }: MarkedSentenceProps) {
  const marks = useMemo(() => marksOf(article.record, new Set(LAYERS)), [article])
  const own = new Set(article.events.filter(([, id]) => id === event).map(([one]) => one))
  return (
    <Marked
      pieces={nestEach(article.record.text, [sentence], marks)[0] ?? []}
      target={markTarget(article)}
      stressed={({ found }) => found.kind === 'event' && own.has(found.event.id)}
    />
  )
}

interface ReportProps {
  readonly origin: ReportOrigin
  readonly sentences: readonly Sentence[]
  readonly event: string
}

/** What one article says. The sentences show at once; their marks come with the article's record. */
function Report({ origin, sentences, event }: ReportProps) {
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
            <MarkedSentence sentence={sentence} article={article.value} event={event} />
          ) : (
            <Words>{sentence.text}</Words>
          )}
        </blockquote>
      ))}
    </article>
  )
}

export function Reports({ entry: { record, origins } }: { entry: EventOfDataset }) {
  const { t } = useI18n()
  const [shown, setShown] = useState(REPORTS_SHOWN)
  const sentencesOf = (article: string) => {
    const own = record.mentions.filter((mention) => mention.article === article)
    return own.filter((mention, at) => own.findIndex(({ start }) => start === mention.start) === at)
  }
  return (
    <section>
      <h2>{t.reports}</h2>
      <p class="note on-screen">{t.reportsHint}</p>
      <div class="reports">
        {origins.slice(0, shown).map((origin) => (
          <Report
            key={origin.article}
            origin={origin}
            sentences={sentencesOf(origin.article)}
            event={record.id}
          />
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
