/** When a page says that it was published. Dates of teasers and comments stand on the same page, and are not it. */
import { looseDay } from './day-patterns.ts'
import { dayOfInstant } from './iso-day.ts'
import { type Node as DataNode, textOf } from './json-ld.ts'

/** Names of meta tags (`name`, `property`, `itemprop`), the surest first; those of changes come last. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
  'article:modified_time',
  'og:updated_time',
  'last-modified',
]

/** A `<time>` in one of these dates a teaser, a comment or the site. */
const ELSEWHERE = 'a, nav, aside, footer, li, [class*="related" i], [class*="comment" i], [class*="teaser" i]'

/** Day or instant of publication, beginning `YYYY-MM-DD`; null when the page does not tell. */
export function publishedOn(
  document: Document,
  data: DataNode | null,
  meta: ReadonlyMap<string, string>,
): string | null {
  const candidates = [
    textOf(data?.datePublished),
    textOf(data?.dateCreated),
    ...META.slice(0, -3).map((name) => meta.get(name)),
    timeOf(document),
    textOf(data?.dateModified),
    ...META.slice(-3).map((name) => meta.get(name)),
  ]
  for (const candidate of candidates) {
    const found = typeof candidate === 'string' ? instant(candidate) : null
    if (found !== null) return found
  }
  return null
}

/** The first `<time>` beside the headline, else of the article, else of the page. */
function timeOf(document: Document): string | null {
  const headline = document.querySelector('h1')
  const places = [
    headline?.closest('header'),
    headline?.closest('article, main'),
    document.querySelector('article, main'),
  ]
  for (const place of [...places, document.body])
    for (const time of place?.querySelectorAll('time[datetime], [itemprop="datePublished"]') ?? []) {
      const found = time.getAttribute('datetime') ?? time.getAttribute('content')
      if (found && instant(found) && !time.closest(ELSEWHERE)) return found
    }
  return null
}

/** What pages write for a date, as ISO: `2018-11-02T09:30`, `20181102`, `Fri, 02 Nov 2018 09:30:00 GMT`, `02/11/2018`. */
function instant(value: string): string | null {
  const written = value.trim()
  if (dayOfInstant(written)) return written
  return looseDay(written)
}
