/** Extraction in this thread, and in several once it is worth their start: each loads the models anew. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceArticle } from '../core/doc.ts'
import type { Readable } from '../language/readable.ts'
import type { Extracted, Failed, Task } from './worker.ts'

export interface Extractor {
  run(article: SourceArticle): Promise<Extracted | Failed>
  close(): Promise<void>
}

/** Articles after which threads are started: fewer are done before a thread would have begun. */
const WORTH_THREADS = 200

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url))

/** Extraction in threads. `worker`: the file that each of them runs. */
export async function inThreads(
  threads: number,
  languages: readonly Readable[],
  worker = WORKER,
): Promise<Extractor> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({ filename: worker, minThreads: threads, maxThreads: threads })
  return {
    // A thread that crashes or runs out of memory is replaced; the article that it had in work is refused.
    run: (article) =>
      pool
        .run({ article, languages } satisfies Task)
        .catch((error: Error) => ({ id: article.id, failure: `Its thread stopped: ${error.message}` })),
    close: () => pool.destroy(),
  }
}

/** `threads` 1 stays in this thread. So do the uncompiled sources, which worker threads cannot load. */
export async function makeExtractor(threads: number, languages: readonly Readable[]): Promise<Extractor> {
  const { default: extractRecord } = await import('./worker.ts')
  const several = threads > 1 && existsSync(WORKER)
  let taken = 0
  let pool: Promise<Extractor> | undefined
  return {
    async run(article) {
      taken++
      if (!several || taken <= WORTH_THREADS) return extractRecord({ article, languages })
      pool ??= inThreads(threads, languages)
      return (await pool).run(article)
    },
    close: async () => (await pool)?.close(),
  }
}
