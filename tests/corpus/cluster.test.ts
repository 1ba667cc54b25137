import { describe, expect, test } from 'vitest'
import { withoutAmbiguous } from '../../pipeline/corpus/ambiguous.ts'
import { cluster } from '../../pipeline/corpus/cluster.ts'

const link = (a: number, b: number, points: number) => ({ a, b, points })
const never = () => false
const always = () => true

describe('complete-link clusters', () => {
  test('links unite, those left over stand alone', () => {
    const { clusters, used } = cluster(4, [link(0, 2, 5), link(2, 3, 4)], never, { signature: String })
    expect(clusters).toEqual([[0, 2, 3], [1]])
    expect(used).toHaveLength(2)
  })

  test('a chain of links does not bring together what excludes each other', () => {
    const apart = (a: number, b: number) => Math.abs(a - b) === 2
    const { clusters } = cluster(3, [link(0, 1, 4), link(1, 2, 5)], apart, { signature: String })
    expect(clusters).toEqual([[0], [1, 2]])
  })

  test.each([
    ['that it keeps apart are not united, not even through others', always, [[0, 1], [2]]],
    ['that it does not keep apart are', never, [[0, 1, 2]]],
  ])('items of one owner %s', (_, apart, expected) => {
    const links = [link(0, 1, 5), link(0, 2, 4)]
    const owner = (item: number) => (item === 0 ? 0 : 1)
    expect(cluster(3, links, never, { signature: String, owner, apart }).clusters).toEqual(expected)
  })

  test('the order of the links does not matter', () => {
    const links = [link(0, 1, 5), link(1, 2, 5), link(3, 4, 5), link(2, 3, 1)]
    const run = (some: typeof links) => cluster(5, some, (a, b) => a + b === 4, { signature: String })
    expect(run([...links].reverse())).toEqual(run(links))
  })
})

describe('ambiguous links', () => {
  const owner = (item: number) => (item === 0 ? 0 : 1)

  test('to two items of one owner are dropped when about as good', () => {
    expect(withoutAmbiguous([link(0, 1, 5), link(0, 2, 4.8)], owner, always)).toEqual([])
  })

  test('to two items that their owner does not keep apart stay', () => {
    const links = [link(0, 1, 5), link(0, 2, 4.8)]
    expect(withoutAmbiguous(links, owner, never)).toEqual(links)
  })

  test('keep the better one when it is clearly ahead', () => {
    expect(withoutAmbiguous([link(0, 1, 5), link(0, 2, 4)], owner, always)).toEqual([link(0, 1, 5)])
  })

  test('to items of two owners are not ambiguous', () => {
    const links = [link(0, 1, 5), link(0, 2, 5)]
    expect(withoutAmbiguous(links, (item) => item, always)).toEqual(links)
  })
})
