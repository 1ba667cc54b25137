import { ARTICLE_ID, day, flag, SPAN, type Table, text, whole } from '../table.ts'

const PERSON_ID = text('person_id', 'Id of the person over all articles.')

export const people: Table = {
  name: 'people',
  about: 'One person over all articles a row.',
  of: 'people',
  key: ['person_id'],
  columns: [
    PERSON_ID,
    text('name', 'Commonest full spelling.'),
    text('variants', 'All spellings, commonest first, with `; ` between them.'),
    flag('official', 'Whether the person holds or held a public office.'),
    text('country', 'ISO 3166-1 alpha-2, EU or UN.'),
    text('gender', 'female or male, when known.'),
    text('authority', 'Id in the authority file.'),
    whole('articles', 'Number of articles that name the person.'),
    whole('quotes', 'Number of quotes of the person.'),
  ],
  *rows(person) {
    const { id, name, variants, official, country, gender, authority, articles, quotes } = person
    const spellings = variants.map((variant) => variant.name).join('; ')
    yield [
      id,
      name,
      spellings,
      official,
      country,
      gender ?? null,
      authority ?? null,
      articles.length,
      quotes.length,
    ]
  },
}

export const offices: Table = {
  name: 'offices',
  about: 'One office of a person over all articles a row.',
  of: 'people',
  key: ['person_id', 'office'],
  columns: [
    PERSON_ID,
    whole('office', 'Number within the person, from 0.'),
    text('title', 'Title of the office, masculine singular.'),
    text('organisation', 'The body that the office belongs to.'),
    text('country', 'ISO 3166-1 alpha-2, EU or UN.'),
    text('status', 'current, former, acting or future, as last reported.'),
    day('first_seen', 'Document date of the first article that gives it.'),
    day('last_seen', 'Document date of the last one.'),
    whole('articles', 'Number of articles that give it.'),
  ],
  *rows(person) {
    for (const [at, role] of person.roles.entries())
      yield [
        person.id,
        at,
        role.title,
        role.organisation,
        role.country,
        role.status,
        role.firstSeen,
        role.lastSeen,
        role.articles.length,
      ]
  },
}

export const personArticles: Table = {
  name: 'person_articles',
  about: 'Which person of an article is which person over all articles.',
  of: 'people',
  key: ['person_id', 'article_id', 'person'],
  columns: [PERSON_ID, ARTICLE_ID, text('person', "Id in the article's people.")],
  *rows({ id, articles }) {
    for (const { article, person } of articles) yield [id, article, person]
  },
}

export const names: Table = {
  name: 'names',
  about: "One mention of a person's name a row.",
  of: 'articles',
  key: ['article_id', 'start'],
  columns: [
    ARTICLE_ID,
    text('person', "Id in the article's people."),
    text('name', 'Fullest spelling in the article.'),
    ...SPAN,
    text('text', 'The name as printed.'),
  ],
  *rows(article, offset) {
    for (const person of article.people)
      for (const { start, end, text: printed } of person.mentions)
        yield [article.id, person.id, person.name, offset(start), offset(end), printed]
  },
}

export const roles: Table = {
  name: 'roles',
  about: 'One role phrase of an article a row.',
  of: 'articles',
  key: ['article_id', 'person', 'start'],
  columns: [
    ARTICLE_ID,
    text('person', "Id in the article's people."),
    text('name', 'Fullest spelling in the article.'),
    ...SPAN,
    text('text', 'The phrase that gives the office.'),
    text('title', 'Title of the office, masculine singular.'),
    text('organisation', 'The body that the office belongs to.'),
    text('country', 'ISO 3166-1 alpha-2, EU or UN.'),
    text('status', 'current, former, acting or future.'),
    text('rule', 'Rule that tied the phrase to the person.'),
  ],
  *rows(article, offset) {
    for (const person of article.people)
      for (const role of person.roles)
        yield [
          article.id,
          person.id,
          person.name,
          offset(role.start),
          offset(role.end),
          role.text,
          role.title,
          role.organisation,
          role.country,
          role.status,
          role.rule,
        ]
  },
}
