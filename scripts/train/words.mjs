#!/usr/bin/env node
// Writes the word list of the morphology stage: which forms are nouns, adjectives, adverbs.
//   npm run train:words -- --nouns words.json --forms index.json
// --nouns: words.json of the package french-words-gender-lefff 3.4.0 (nouns of Lefff with their gender)
// --forms: index.json of the package an-array-of-french-words 2.0.0 (336,000 forms without classes)
// Adjectives are the forms whose feminine and plural stand in the list as well (`vif`, `vive`, `vives`).
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dist, root } from './dist.mjs'

const { verbs } = await dist('morphology/verbs.js')
const { makeWordTable, WORD_CLASS } = await dist('morphology/word-classes.js')

const { values: options } = parseArgs({ options: { nouns: { type: 'string' }, forms: { type: 'string' } } })
if (!options.nouns || !options.forms) {
  console.error(
    'Expected --nouns words.json and --forms index.json (see the head of scripts/train/words.mjs)',
  )
  process.exit(2)
}
const genders = JSON.parse(readFileSync(options.nouns, 'utf8'))
const forms = JSON.parse(readFileSync(options.forms, 'utf8'))
const known = new Set(forms)
const classes = new Map()
const add = (form, bits) => classes.set(form, (classes.get(form) ?? 0) | bits)
const isVerb = (form) => verbs.readings(form).length > 0
const isParticiple = (form) => verbs.readings(form).some(({ cell }) => cell.verbForm === 'Part')

function plurals(word) {
  if (/[sxz]$/.test(word)) return []
  if (/al$/.test(word)) return [`${word.slice(0, -1)}ux`, `${word}s`]
  if (/eau$|eu$/.test(word)) return [`${word}x`]
  if (/ou$/.test(word)) return [`${word}s`, `${word}x`]
  if (/ail$/.test(word)) return [`${word}s`, `${word.slice(0, -2)}ux`]
  return [`${word}s`]
}

/** Ending of the masculine → endings that the feminine may have instead. */
const FEMININES = [
  [/$/, ['e']],
  [/x$/, ['se']],
  [/f$/, ['ve']],
  [/(?<=[eo]n|el|et|s|l)$/, ['le', 'ne', 'te', 'se']],
  [/er$/, ['ère']],
  [/et$/, ['ète']],
  [/c$/, ['que', 'che']],
  [/(?<=g)$/, ['ue']],
  [/teur$/, ['trice']],
  [/eur$/, ['euse']],
  [/eau$/, ['elle']],
]
const feminines = (word) =>
  FEMININES.flatMap(([ending, others]) =>
    ending.test(word) ? others.map((other) => word.replace(ending, other)) : [],
  )

for (const [word, gender] of Object.entries(genders)) {
  if (/[ .]/.test(word)) continue
  const bits = gender === 'M' ? WORD_CLASS.masculineNoun : WORD_CLASS.feminineNoun
  const noun = word.toLowerCase()
  for (const form of [noun, ...plurals(noun).filter((plural) => known.has(plural))]) add(form, bits)
}
const nouns = new Set(classes.keys())
for (const word of forms) {
  if (/ment$/.test(word) && !nouns.has(word) && !isVerb(word)) add(word, WORD_CLASS.adverb)
  if (/[éiu]e?s?$/.test(word) && isParticiple(word)) continue
  const feminine = feminines(word).find((form) => known.has(form) && known.has(`${form}s`) && !isVerb(form))
  if (feminine)
    for (const form of [
      word,
      ...plurals(word).filter((plural) => known.has(plural)),
      feminine,
      `${feminine}s`,
    ])
      add(form, WORD_CLASS.adjective)
  else if (/e$/.test(word) && known.has(`${word}s`) && !nouns.has(word) && !isVerb(word))
    for (const form of [word, `${word}s`]) add(form, WORD_CLASS.adjective)
}
writeFileSync(
  path.join(root, 'pipeline/morphology/model/words.bin'),
  makeWordTable(new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1))), 17),
)
console.log(`${classes.size} forms`)
