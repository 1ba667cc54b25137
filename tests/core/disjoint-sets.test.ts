import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disjointSets } from '../../pipeline/core/disjoint-sets.ts'

const SIZE = 12
const unions = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)))

test('a set goes by its smallest number, whatever the order of the unions', () => {
  fc.assert(
    fc.property(unions, (pairs) => {
      const [one, other] = [disjointSets(SIZE), disjointSets(SIZE)]
      for (const [a, b] of pairs) one.unite(a, b)
      for (const [a, b] of [...pairs].reverse()) other.unite(b, a)
      for (let item = 0; item < SIZE; item++) {
        expect(one.find(item)).toBeLessThanOrEqual(item)
        expect(one.find(item)).toBe(other.find(item))
      }
      for (const [a, b] of pairs) expect(one.find(a)).toBe(one.find(b))
    }),
  )
})
