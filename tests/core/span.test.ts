import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPosition, countBefore, overlapping, overlaps, within } from '../../pipeline/core/span.ts'

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  .map((all) => all.map(([start, length]) => ({ start, end: start + length })).sort(byPosition))
const span = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('overlapping gives all that overlap, nested ones too, in order', () => {
  fc.assert(
    fc.property(spans, span, (all, one) => {
      expect(overlapping(all, one)).toEqual(all.filter((each) => overlaps(each, one)))
    }),
  )
})

test('within gives the same where the spans lie apart', () => {
  fc.assert(
    fc.property(spans, span, (all, one) => {
      const apart = all.filter((each, at) => all.slice(0, at).every((before) => !overlaps(before, each)))
      expect(within(apart, one)).toEqual(apart.filter((each) => overlaps(each, one)))
    }),
  )
})

test('countBefore counts what begins before', () => {
  fc.assert(
    fc.property(spans, fc.nat(90), (all, offset) => {
      expect(countBefore(all, offset)).toBe(all.filter(({ start }) => start < offset).length)
    }),
  )
})
