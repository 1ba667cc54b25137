import { ARTICLE_ID, SPAN, type Table, text } from '../table.ts'

export const quotes: Table = {
  name: 'quotes',
  about: 'One quote a row.',
  of: 'articles',
  key: ['article_id', 'quote_id'],
  columns: [
    ARTICLE_ID,
    text('quote_id', 'Id within the article.'),
    ...SPAN,
    text('text', 'The words reported, without quotation marks.'),
    text('type', 'direct, mixed or indirect.'),
    text('cue', 'The reporting expression.'),
    text('cue_lemma', 'Infinitive, noun or preposition of the cue.'),
    text('speaker', 'Resolved name; null when the text gives no evidence.'),
    text('speaker_kind', 'person, organisation, country or anonymous.'),
    text('person', "The speaker's id in the article's people."),
    text('via', 'Relays, with `; ` between them.'),
    text('rule', 'Rule that found it.'),
  ],
  *rows(article, offset) {
    for (const quote of article.quotes)
      yield [
        article.id,
        quote.id,
        offset(quote.start),
        offset(quote.end),
        quote.text,
        quote.type,
        quote.cue?.text ?? null,
        quote.cue?.lemma ?? null,
        quote.speaker?.name ?? null,
        quote.speaker?.kind ?? null,
        quote.speaker?.person ?? null,
        quote.via?.map(({ name }) => name).join('; ') ?? null,
        quote.rule,
      ]
  },
}
