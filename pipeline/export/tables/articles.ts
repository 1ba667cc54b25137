import { ARTICLE_ID, day, dayOf, INTERVAL, SPAN, type Table, text, whole } from '../table.ts'

export const articles: Table = {
  name: 'articles',
  about: 'One article a row.',
  of: 'articles',
  key: ['article_id'],
  columns: [
    ARTICLE_ID,
    text('source', 'Name of the publication.'),
    text('url', 'Canonical address of the article.'),
    text('title', 'Headline, from metadata or page.'),
    text('published_at', 'Day or instant of publication as given.'),
    day('document_date', 'Day that relative dates are anchored to.'),
    text('date_basis', 'Where that day was read: metadata, html, dateline, url or none.'),
    text('status', '`extracted` or `skipped`.'),
    text('skip_reason', 'Why it was skipped.'),
    text('language', "Language of the article's body, as ISO 639-3 code."),
    text('text', 'The text that all offsets point into.'),
  ],
  *rows(article) {
    const { value, basis } = article.documentDate
    const { id, source, url, title, publishedAt, status, skipReason, language } = article
    yield [id, source, url, title, publishedAt, value, basis, status, skipReason, language.code, article.text]
  },
}

export const sentences: Table = {
  name: 'sentences',
  about: 'One sentence of title or body a row.',
  of: 'articles',
  key: ['article_id', 'sentence'],
  columns: [
    ARTICLE_ID,
    whole('sentence', 'Number within the article, from 0.'),
    ...SPAN,
    text('text', 'The sentence, as it stands in the article.'),
  ],
  *rows(article, offset) {
    for (const [at, { start, end }] of article.sentences.entries())
      yield [article.id, at, offset(start), offset(end), article.text.slice(start, end)]
  },
}

export const dates: Table = {
  name: 'dates',
  about: 'One date expression a row (TIMEX3).',
  of: 'articles',
  key: ['article_id', 'date_id'],
  columns: [
    ARTICLE_ID,
    text('date_id', 'Id within the article.'),
    ...SPAN,
    text('text', 'The words of the expression.'),
    text('type', 'DATE, TIME, DURATION or SET.'),
    text('value', 'TIMEX3 value; `X` for digits that nothing settles.'),
    text('mod', 'TIMEX3 modifier: START, APPROX …; null when there is none.'),
    ...INTERVAL,
    text('anchor', 'What settled the value: text, document, previous or none.'),
    text('rule', 'Rule that found it.'),
  ],
  *rows(article, offset) {
    for (const date of article.dates)
      yield [
        article.id,
        date.id,
        offset(date.start),
        offset(date.end),
        date.text,
        date.type,
        date.value,
        date.mod ?? null,
        dayOf(date.interval?.from),
        dayOf(date.interval?.to),
        date.anchor,
        date.rule,
      ]
  },
}
