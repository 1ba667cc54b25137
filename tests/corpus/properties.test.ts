import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../../pipeline/core/records.generated.ts'
import type { ArticleDigest, DigestMention } from '../../pipeline/corpus/digest.ts'
import { deduplicate, noLinks } from '../../pipeline/corpus/index.ts'
import { articleOf } from './corpus.ts'

/** Few values of each attribute, so that reports meet often. */
const mention = fc.record({
  trigger: fc.constantFrom('visite', 'rencontre', 'accord', 'grève', 'cortège'),
  type: fc.constantFrom('CONSULT' as const, 'PROTEST' as const, 'AGREE' as const),
  status: fc.constantFrom('happened' as const, 'planned' as const),
  who: fc.subarray(['Ana Ruiz (CU)', '> Ivan Orlov (RU)', 'Luis Vega (CU)', '> Russie'], { maxLength: 3 }),
  on: fc.constantFrom(null, '2025-03-12', '2025-03-13', '2025-03-20', '2025-03'),
  at: fc.constantFrom(null, 'Moscou', 'Gênes', 'Livourne'),
  another: fc.boolean(),
})

const corpus = fc
  .array(
    fc.record({
      date: fc.constantFrom('2025-03-21', '2025-03-22', '2025-03-28'),
      mentions: fc.array(mention, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((articles) => articles.map((article, at) => articleOf({ id: `a${at}`, ...article })))

const run = (digests: readonly ArticleDigest[]): Event[] => deduplicate(digests, noLinks)
const idsOf = ({ id, absorbed }: Event): string[] => [id, ...absorbed]
const mentionsOf = ({ mentions }: Event): string[] =>
  mentions.map(({ article, event }) => `${article}/${event}`)

describe('deduplication of any corpus', () => {
  test('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(
        corpus.chain((digests) =>
          fc.tuple(fc.constant(digests), fc.shuffledSubarray(digests, { minLength: digests.length })),
        ),
        ([digests, shuffled]) => {
          expect(run(shuffled)).toEqual(run(digests))
        },
      ),
    )
  })

  test('gives every mention to exactly one event', () => {
    fc.assert(
      fc.property(corpus, (digests) => {
        const given = digests.flatMap(({ article, mentions }) =>
          mentions.map(({ event }) => `${article}/${event}`),
        )
        expect(run(digests).flatMap(mentionsOf).sort()).toEqual(given.sort())
      }),
    )
  })

  test('leads every id of an earlier batch to exactly one event, and keeps the ids of unchanged ones', () => {
    fc.assert(
      fc.property(corpus, fc.nat(7), (digests, cut) => {
        const [before, after] = [run(digests.slice(0, cut)), run(digests)]
        for (const event of before) {
          expect(after.filter((other) => idsOf(other).includes(event.id))).toHaveLength(1)
          const same = after.find((other) => mentionsOf(other).join() === mentionsOf(event).join())
          if (same !== undefined) expect(same.id).toBe(event.id)
        }
        const ids = after.flatMap(idsOf)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('never unites days that exclude each other, or towns of a strike', () => {
    fc.assert(
      fc.property(corpus, (digests) => {
        const byName = new Map<string, DigestMention>(
          digests.flatMap(({ article, mentions }) =>
            mentions.map((one) => [`${article}/${one.event}`, one] as const),
          ),
        )
        for (const event of run(digests)) {
          const mentions = mentionsOf(event).map((name) => byName.get(name))
          const days = new Set(
            mentions.map((one) => one?.date?.value).filter((value) => value?.length === 10),
          )
          const stay = mentions.some((one) => one?.sense === 'consult.visit')
          expect(days.has('2025-03-20') && days.size > 1).toBe(false)
          if (!stay) expect(days.size).toBeLessThanOrEqual(1)
          const towns = new Set(
            mentions.filter((one) => one?.type === 'PROTEST').map((one) => one?.place?.name),
          )
          expect(towns.has('Gênes') && towns.has('Livourne')).toBe(false)
        }
      }),
    )
  })

  test('merges explain themselves and connect every mention of the event', () => {
    fc.assert(
      fc.property(corpus, (digests) => {
        for (const event of run(digests)) {
          expect(event.merged).toHaveLength(event.mentions.length - 1)
          for (const { reasons, score } of event.merged) {
            expect(reasons.length).toBeGreaterThan(0)
            expect(score).toBeGreaterThanOrEqual(0.5)
          }
        }
      }),
    )
  })
})
