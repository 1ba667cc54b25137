/** One TimeML 1.2 document per article: its text with TIMEX3 tags, and the document date as creation time. */
import type { Article, DateMention } from '../../core/records.generated.ts'

/** XML 1.0 knows no control characters but tab and line ends, and no lone surrogates; each becomes U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

type Timex = Pick<DateMention, 'start' | 'end' | 'type' | 'value' | 'anchor'> & { readonly mod?: string }

/** Id of the document date. */
const CREATION_TIME = 't0'

/** TimeML annotates the two ends of a range apart. */
const timexes = (dates: readonly DateMention[]): readonly Timex[] =>
  dates.flatMap(
    (date): readonly Timex[] => date.parts?.map((part) => ({ ...part, anchor: date.anchor })) ?? [date],
  )

/**
 * Whether the value was reckoned from another time. Of « hier » that is the document date; which expression the date
 * last spoken of was, of « la veille », the record does not say: TimeML lets the attribute be absent.
 */
const anchoring = ({ anchor }: Timex): readonly string[] =>
  anchor === 'document'
    ? ['temporalFunction="true"', `anchorTimeID="${CREATION_TIME}"`]
    : [`temporalFunction="${anchor === 'previous'}"`]

function tag(date: Timex, id: number): string {
  const attributes = [
    `tid="t${id}"`,
    `type="${date.type}"`,
    `value="${escapeXml(date.value)}"`,
    ...(date.mod ? [`mod="${date.mod}"`] : []),
    ...anchoring(date),
    'functionInDocument="NONE"',
  ]
  return `<TIMEX3 ${attributes.join(' ')}>`
}

/** Dates in order, those that overlap an earlier one left out: XML tags nest or stand apart. */
function apart(dates: readonly Timex[]): Timex[] {
  const kept: Timex[] = []
  for (const date of [...dates].sort((a, b) => a.start - b.start || b.end - a.end))
    if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}

export function timeml(article: Article): string {
  const { text, documentDate } = article
  let body = ''
  let at = 0
  for (const [index, date] of apart(timexes(article.dates)).entries()) {
    body +=
      escapeXml(text.slice(at, date.start)) +
      tag(date, index + 1) +
      escapeXml(text.slice(date.start, date.end))
    body += '</TIMEX3>'
    at = date.end
  }
  body += escapeXml(text.slice(at))
  const created = documentDate.value
    ? `<DCT><TIMEX3 tid="${CREATION_TIME}" type="DATE" value="${documentDate.value}" temporalFunction="false" functionInDocument="CREATION_TIME">${documentDate.value}</TIMEX3></DCT>\n`
    : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escapeXml(article.id)}</DOCID>
${created}${article.title ? `<TITLE>${escapeXml(article.title)}</TITLE>\n` : ''}<TEXT>${body}</TEXT>
</TimeML>
`
}
