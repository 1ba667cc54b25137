/** Extraction in this thread or in several: threads cost half a second to start, so few articles do without. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceArticle } from '../core/doc.ts'
import type { Extracted, Failed } from './worker.ts'

export interface Extractor {
  run(article: SourceArticle): Promise<Extracted | Failed>
  close(): Promise<void>
}

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url))

async function inThisThread(): Promise<Extractor> {
  const { default: extractRecord } = await import('./worker.ts')
  return { run: async (article) => extractRecord(article), close: async () => {} }
}

async function inThreads(threads: number): Promise<Extractor> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({ filename: WORKER, minThreads: threads, maxThreads: threads })
  return { run: (article) => pool.run(article), close: () => pool.destroy() }
}

/** `threads` 1 stays in this thread. So do the uncompiled sources, which worker threads cannot load. */
export const makeExtractor = (threads: number): Promise<Extractor> =>
  threads > 1 && existsSync(WORKER) ? inThreads(threads) : inThisThread()
