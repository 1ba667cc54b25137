/** What the documentation shows is what the program prints. */
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

describe.each(['dataset', 'readme', 'recipes', 'dates', 'quotes'])('the generated page %s', (page) => {
  test('has not drifted (`npm run docs` writes it anew)', () => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/docs-${page}.mjs`, '--check'], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
