/** What `import … from 'depeche'` gives, used as a program would. */
import { expect, test } from 'vitest'
import { type Article, extractArticle, sourceArticle, uniteArticles } from '../pipeline/index.ts'

const read = (id: string, source: string, text: string): Article =>
  extractArticle(sourceArticle({ id, source, text, publishedAt: '2025-03-14' }))

const REPORTS = [
  read(
    'a',
    "L'Écho",
    'Le président vietnamien, Tran Quoc Hieu, a reçu jeudi à Hanoï le vice-ministre russe Dmitri Savelnikov.',
  ),
  read(
    'b',
    'La Gazette',
    'Dimitri Savelnikov, le vice-ministre russe, a été reçu jeudi à Hanoï par le président Tran Quoc Hieu.',
  ),
]

test('articles in memory are united as those of a dataset are', () => {
  const { people, events } = uniteArticles(REPORTS)
  const russian = people.filter(({ country }) => country === 'RU')
  expect(russian.map(({ articles }) => articles.map(({ article }) => article))).toEqual([['a', 'b']])
  const [meeting] = events.filter(({ type }) => type === 'CONSULT')
  expect(meeting?.sources).toEqual(["L'Écho", 'La Gazette'])
})

test('the order of the articles changes nothing', () => {
  expect(uniteArticles(REPORTS.toReversed())).toEqual(uniteArticles(REPORTS))
})

test('languages to read can be chosen, and stages watched', () => {
  const stages: string[] = []
  const article = sourceArticle({ id: 'c', text: 'Le maire part lundi à Lyon avec ses adjoints.' })
  extractArticle(article, { onStage: (stage) => stages.push(stage) })
  expect(stages.at(-1)).toBe('events')
  expect(extractArticle(article, { languages: ['mul'] }).status).toBe('skipped')
})
