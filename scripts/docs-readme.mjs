#!/usr/bin/env node
// Fills the blocks of README.md that show real output, each below a marker:
//   <!-- example -->             what the TypeScript example above prints
//   <!-- run: depeche … -->      what the command prints; `output` stands for the dataset made from input/
//   <!-- accuracy -->            the figures on the samples
// `--check` writes nothing and fails when the README has drifted.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const readme = path.join(root, 'README.md')
const cli = path.join(root, 'dist/cli.js')
const scratch = mkdtempSync(path.join(tmpdir(), 'depeche-readme-'))
const dataset = path.join(scratch, 'output')

const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
const node = (args, input) =>
  execFileSync(process.execPath, args, { cwd: root, env, input, encoding: 'utf8' })
const depeche = (words) => node([cli, ...words.map((word) => (word === 'output' ? dataset : word))])
const fence = (text) => `\`\`\`\n${text.trimEnd()}\n\`\`\``

/** What a newcomer copies must compile under `strict`. In dist/, the package can be imported by its name. */
function typeCheck(code) {
  const file = path.join(root, 'dist/readme-example.ts')
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023']
  writeFileSync(file, code)
  try {
    node(['node_modules/typescript/bin/tsc', '--ignoreConfig', '--types', 'node', ...options, file])
  } catch (error) {
    throw new Error(`The example of the README does not compile:\n${error.stdout}`)
  } finally {
    rmSync(file)
  }
}

function example(before) {
  const code = [...before.matchAll(/```ts\n([\s\S]*?)```/g)].at(-1)[1]
  typeCheck(code)
  return fence(node(['--input-type=module'], code))
}

function run(command) {
  const output = depeche(command.split(' ').slice(1)).replaceAll(dataset, 'output')
  return fence(`$ npx ${command}\n${output}`)
}

const percent = ({ tp, fp, fn }) => {
  const share = (part, of) => (of > 0 ? ((100 * part) / of).toFixed(1) : '–')
  return `${share(tp, tp + fp)} | ${share(tp, tp + fn)} | ${share(2 * tp, 2 * tp + fp + fn)}`
}

function accuracy() {
  const { layers, rates, deduplication } = JSON.parse(
    depeche(['evaluate', 'tests/gold/samples', '--articles', 'input', '--json']),
  )
  const of = (name) =>
    `${((100 * rates[name].ok) / rates[name].n).toFixed(1)} (${rates[name].ok} of ${rates[name].n})`
  return [
    '| layer | P | R | F1 |\n|---|---|---|---|',
    ...Object.entries(layers).map(([name, counts]) => `| ${name} | ${percent(counts)} |`),
    `| event links across articles | ${percent(deduplication.ours.linksAcrossArticles)} |`,
    `| … by the Phoenix one-a-day key | ${percent(deduplication.phoenix.linksAcrossArticles)} |`,
    '',
    '| of those found | right, % |\n|---|---|',
    ...Object.keys(rates).map((name) => `| ${name} | ${of(name)} |`),
  ].join('\n')
}

try {
  depeche(['extract', 'input', '--out', dataset, '--quiet'])
  const before = readFileSync(readme, 'utf8')
  const after = before.replace(
    /(<!-- (example|accuracy|run: ([^>]*?)) -->\n)[\s\S]*?(<!-- \/ -->)/g,
    (_, head, kind, command, tail, offset) => {
      const block =
        kind === 'example'
          ? example(before.slice(0, offset))
          : kind === 'accuracy'
            ? accuracy()
            : run(command)
      return `${head}${block}\n${tail}`
    },
  )
  if (!process.argv.includes('--check')) writeFileSync(readme, after)
  else if (before !== after) {
    console.error('README.md does not show what the program prints: run `npm run docs`')
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
