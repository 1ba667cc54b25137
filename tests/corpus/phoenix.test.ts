import { expect, test } from 'vitest'
import { phoenixClusters } from '../../pipeline/corpus/phoenix.ts'
import { articleOf } from './corpus.ts'

const meeting = (host: string) => ({ trigger: 'rencontre', who: ['Ana Ruiz (CU)', `> ${host}`] })

test('one event a day for actor country, recipient country and type, on the day of the story', () => {
  const clusters = phoenixClusters([
    articleOf({
      id: 'a',
      date: '2025-03-13',
      mentions: [meeting('Ivan Orlov (RU)'), meeting('Piotr Volkov (RU)')],
    }),
    articleOf({ id: 'b', date: '2025-03-14', mentions: [meeting('Ivan Orlov (RU)')] }),
  ])
  // Two hosts on one day are one event, one host in the papers of two days is two.
  expect(clusters.get('a/e1')).toBe(clusters.get('a/e2'))
  expect(clusters.get('b/e1')).not.toBe(clusters.get('a/e1'))
})

test('mentions without a recipient or a day stand alone', () => {
  const clusters = phoenixClusters([
    articleOf({ id: 'a', date: '2025-03-13', mentions: [{ trigger: 'grève' }, { trigger: 'grève' }] }),
    articleOf({ id: 'b', date: null, mentions: [meeting('Ivan Orlov (RU)')] }),
  ])
  expect(new Set(clusters.values()).size).toBe(3)
})
