import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { inThreads } from '../../pipeline/batch/pool.ts'
import { sourceArticle } from '../../pipeline/source-article.ts'

test('a thread that crashes costs the article that it had in work, and no other', async () => {
  const worker = fileURLToPath(new URL('./crashing-worker.mjs', import.meta.url))
  const pool = await inThreads(2, ['fra'], worker)
  const ids = ['a', 'b', 'crash', 'c', 'd', 'e']
  const results = await Promise.all(ids.map((id) => pool.run(sourceArticle({ id, text: 'Un.' }))))
  await pool.close()
  expect(results.filter((result) => 'failure' in result).map(({ id }) => id)).toEqual(['crash'])
})
