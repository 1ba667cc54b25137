/** What `npm pack` puts into the package, for a user who has no more than that. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
})
const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }]
const packed = new Set(files.map((file) => file.path))

test('every link of its pages leads to a file of the package', () => {
  const dead = [...packed]
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link = '']) => path.posix.join(path.posix.dirname(page), link))
        .filter((target) => !packed.has(target))
        .map((target) => `${page} → ${target}`),
    )
  expect(packed).toContain('docs/dataset.md')
  expect(dead).toEqual([])
})

test('no source map comes without its source', () => {
  expect([...packed].filter((file) => file.endsWith('.map'))).toEqual([])
})
