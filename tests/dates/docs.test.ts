import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the table of phenomena in docs/dates.md is what the program finds', () => {
  const check = spawnSync(process.execPath, ['scripts/docs-dates.mjs', '--check'], { encoding: 'utf8' })
  expect(check.stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('')
  expect(check.status).toBe(0)
})
