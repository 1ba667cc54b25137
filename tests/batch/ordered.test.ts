import { expect, test } from 'vitest'
import { mapOrdered } from '../../pipeline/batch/ordered.ts'

const collect = async <T>(stream: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const one of stream) all.push(one)
  return all
}
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

test('results keep the order of the items, however long each takes', async () => {
  const items = [30, 5, 20, 0, 10, 1]
  const slow = async (ms: number) => {
    await pause(ms)
    return ms
  }
  expect(await collect(mapOrdered(items, 3, slow))).toEqual(items)
})

test('no more than `concurrency` items are in work, and few are read ahead', async () => {
  let working = 0
  let most = 0
  let read = 0
  let done = 0
  let ahead = 0
  function* source() {
    for (let i = 0; i < 100; i++) {
      read++
      ahead = Math.max(ahead, read - done)
      yield i
    }
  }
  const work = async (i: number) => {
    working++
    most = Math.max(most, working)
    await pause(0)
    working--
    done++
    return i
  }
  await collect(mapOrdered(source(), 4, work))
  expect(most).toBe(4)
  expect(ahead).toBeLessThanOrEqual(9)
})

test('an error in the work ends the stream with that error', async () => {
  const work = async (i: number) => {
    if (i === 2) throw new Error('two')
    return i
  }
  await expect(collect(mapOrdered([1, 2, 3], 2, work))).rejects.toThrow('two')
})
