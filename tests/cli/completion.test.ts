import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { depeche, temporaryFolder } from './depeche.ts'

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** What bash offers after these words, the last of them being typed. */
function offered(...words: string[]): string[] {
  const script = `${depeche('completion', 'bash').stdout}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_depeche
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(status).toBe(0)
  return stdout.split('\n').filter(Boolean)
}

describe.skipIf(!has('bash'))('bash completes', () => {
  test('commands', () => expect(offered('depeche', 'ex')).toEqual(['extract', 'explain', 'export']))
  test('options of the command', () =>
    expect(offered('depeche', 'export', 'output', '--o')).toEqual(['--out', '--offsets']))
  test.each([
    [
      ['export', '--format', 'p'],
      ['parquet', 'plover'],
    ],
    [['export', 'output', '-f', 'br'], ['brat']],
    [
      ['events', 'output', '--type', 'CON'],
      ['CONSULT', 'CONCEDE'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['help', 'ev'],
      ['events', 'evaluate'],
    ],
  ])('values: %j', (words, values) => expect(offered('depeche', ...words)).toEqual(values))
  test('everything else as a file: it offers no words of its own', () =>
    expect(offered('depeche', 'extract', 'inp')).toEqual([]))
})

test.each(['zsh', 'fish'].filter(has))('%s can read its script', (shell) => {
  const { stdout } = depeche('completion', shell)
  expect(stdout).toContain('parquet')
  const file = path.join(temporaryFolder(), 'script')
  writeFileSync(file, stdout)
  expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})

test('another shell is refused with those that there are', () => {
  const { status, stderr } = depeche('completion', 'tcsh')
  expect(stderr).toContain('bash, zsh, fish')
  expect(status).toBe(2)
})
