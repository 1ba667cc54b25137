/** Maps a stream with bounded concurrency and keeps its order: what makes the output independent of timing. */
import pLimit from 'p-limit'

/**
 * Runs `work` on up to `concurrency` items at a time and yields the results in the order of the items.
 * Reads at most `2 × concurrency` items ahead, so that memory stays flat. The first error ends the stream.
 */
export async function* mapOrdered<In, Out>(
  items: AsyncIterable<In> | Iterable<In>,
  concurrency: number,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const limit = pLimit(concurrency)
  const ahead: Promise<Out>[] = []
  for await (const item of items) {
    const result = limit(work, item)
    result.catch(() => {}) // reported when its turn comes, not as an unhandled rejection
    ahead.push(result)
    if (ahead.length >= 2 * concurrency) yield await (ahead.shift() as Promise<Out>)
  }
  while (ahead.length > 0) yield await (ahead.shift() as Promise<Out>)
}
