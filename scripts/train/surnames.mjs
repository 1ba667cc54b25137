#!/usr/bin/env node
// Writes the surnames that the entity model looks up: those of the known officials as they are when it is trained. The
// model keeps its own copy, since its weights are of no other list.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { dist, root } from './dist.mjs'

const A_LINE = 12

const { bare } = await dist('core/fold.js')
const { byCodeUnit } = await dist('core/order.js')
const { readLexicon } = await dist('core/lexicon.js')

const officials = readLexicon(
  new URL('../../pipeline/officials/lexicon/known-officials.json', import.meta.url),
)
const names = officials.entries.flatMap(({ forms }) => forms)
const surnames = [...new Set(names.map((name) => bare(name.slice(name.lastIndexOf(' ') + 1))))].sort(
  byCodeUnit,
)

const head = {
  $schema: '../../../schemas/lexicon.schema.json',
  id: 'entities.surnames',
  about:
    'Last words of the names in officials/lexicon/known-officials.json, without accents, as that list was when the model was trained. Written by npm run train: changed without it, the model reads other features than it learned.',
  source: 'officials/lexicon/known-officials.json',
}
const lines = []
for (let at = 0; at < surnames.length; at += A_LINE) {
  const forms = surnames.slice(at, at + A_LINE).map((name) => JSON.stringify(name))
  lines.push(`    { "forms": [${forms.join(', ')}], "value": true }`)
}
const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
for (const folder of ['pipeline', 'dist'])
  writeFileSync(path.join(root, folder, 'entities/lexicon/surnames.json'), text)
