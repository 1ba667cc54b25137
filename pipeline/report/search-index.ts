/** Full-text search without a server: an inverted index in small files by the first letters of the words. */
import type { SearchShard } from './contract.ts'
import { searchWords, shardOf } from './words.ts'
import type { DataWriter } from './writer.ts'

/** Words in more than this part of the events narrow nothing down; only in datasets of some size. */
const COMMON = 0.2
const COMMON_FROM = 1000

export class SearchIndex {
  readonly #postings = new Map<string, number[]>()

  /** Texts of item number `item`; numbers may come in any order. */
  add(item: number, texts: Iterable<string>): void {
    const words = new Set<string>()
    // A set: sources often print the same sentence, and the title is one of them.
    for (const text of new Set(texts)) for (const word of searchWords(text)) words.add(word)
    for (const word of words) {
      const postings = this.#postings.get(word)
      if (postings) postings.push(item)
      else this.#postings.set(word, [item])
    }
  }

  /** Writes the index of `count` items. `rank`: the number that each item is shown under. */
  write(writer: DataWriter, count: number, rank: readonly number[]): void {
    const shards = new Map<string, string[]>()
    for (const word of [...this.#postings.keys()].sort()) {
      const words = shards.get(shardOf(word))
      if (words) words.push(word)
      else shards.set(shardOf(word), [word])
    }
    // A shard at a time: all of them together are as large again as the postings.
    for (const [name, words] of shards) {
      const shard: SearchShard = words.map((word) => {
        const postings = this.#postings.get(word) ?? []
        const common = count >= COMMON_FROM && postings.length > count * COMMON
        return [word, common ? null : distances(postings.map((item) => rank[item] ?? 0))]
      })
      writer.write(`search/${name}`, shard)
    }
    writer.write('search', [...shards.keys()])
  }
}

function distances(numbers: number[]): number[] {
  numbers.sort((a, b) => a - b)
  return numbers.map((number, at) => number - (at === 0 ? 0 : (numbers[at - 1] ?? 0)))
}
