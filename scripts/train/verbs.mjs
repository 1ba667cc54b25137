#!/usr/bin/env node
// Writes the verb lexicon of the morphology stage from the paradigms of the package french-verbs-lefff.
// Verbs that are conjugated alike share a class, so that 7,800 paradigms of 48 forms take some 120 KB.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const paradigms = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('french-verbs-lefff/dist/conjugations.json'), 'utf8'),
)
/** Cells in the order of the file; the letters are Lefff's. */
const cells = [
  ...['W0', 'G0', 'K0', 'K1', 'K2', 'K3'],
  ...['P', 'I', 'J', 'F', 'C', 'S', 'T'].flatMap((tense) => [0, 1, 2, 3, 4, 5].map((at) => `${tense}${at}`)),
  ...['Y1', 'Y3', 'Y4'],
]

const classes = new Map()
for (const [infinitive, paradigm] of Object.entries(paradigms)) {
  const forms = cells.map((cell) => {
    const form = paradigm[cell[0]]?.[Number(cell[1])]
    return form && form !== 'NA' ? form : null
  })
  let stem = infinitive
  for (const form of forms) while (form !== null && !form.startsWith(stem)) stem = stem.slice(0, -1)
  const endings = forms.map((form) => (form === null ? '-' : form.slice(stem.length))).join(' ')
  if (!classes.has(endings)) classes.set(endings, [])
  classes.get(endings).push(stem)
}

const file = {
  about:
    'French verbs: classes of conjugation, each with the endings of its cells and the stems that take them.',
  source: 'Lefff, as packaged in french-verbs-lefff 3.4.0 (conjugations.json)',
  licence: 'LGPL-LR; see NOTICE.md beside this file',
  cells: cells.join(' '),
  classes: [...classes]
    .map(([endings, stems]) => ({ endings, stems: stems.sort().join(' ') }))
    .sort((a, b) => (a.endings < b.endings ? -1 : 1)),
}
const target = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../pipeline/morphology/model/verbs.json',
)
const { classes: list, ...head } = file
const lines = list.map((each) => `    ${JSON.stringify(each)}`).join(',\n')
writeFileSync(target, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "classes": [\n${lines}\n  ]\n}\n`)
