#!/usr/bin/env node
// Trains the morphology models from Universal Dependencies treebanks of French.
//   npm run train:morphology -- --treebanks DIR [--held-out NAME,NAME [--confusions N]]
// DIR holds *.conllu files. With --held-out, each file with that in its name is left out of training in turn and
// figures on it are printed, with the N most frequent confusions; without, the models are trained on everything and
// written. The same treebanks give the same bytes.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { align, readConllu } from './conllu.mjs'
import { dist, root } from './dist.mjs'
import { judge } from './judge-morphology.mjs'
import { agreementOf, moodOf, numberOf, tagOf } from './treebank-labels.mjs'

const { fold } = await dist('core/fold.js')
const { tokenize } = await dist('tokens/tokenize.js')
const { Features } = await dist('perceptron/features.js')
const { train, frozen } = await dist('perceptron/train.js')
const { writeModel, everyStep } = await dist('perceptron/model.js')
const { TAGS, MOODS, AGREEMENT } = await dist('morphology/labels.js')
const { Lexis } = await dist('morphology/lexis.js')
const { OPEN } = await dist('morphology/possible-tags.js')
const { wordOfToken } = await dist('morphology/words.js')
const { FEATURES, addTagFeatures, addMoodFeatures, addAgreementFeatures } =
  await dist('morphology/features.js')

const BITS = { tags: 20, moods: 16, agreement: 18 }
const SETTINGS = { epochs: 12, seeds: [7, 8, 9, 10, 11], margin: 5, minCount: 2, drop: 0.15 }
/** Occurrences from which on the tags, or the genders and numbers, of a word are taken for all that it can have. */
const FREQUENT = { tags: 10, agreement: 5 }
/** Share of a word's occurrences up to which a label is taken for an annotator's slip. */
const SLIP = 0.004

const { values: options } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    'held-out': { type: 'string' },
    confusions: { type: 'string', default: '0' },
  },
})
if (!options.treebanks || !existsSync(options.treebanks)) {
  console.error('Expected --treebanks DIR with the .conllu files of Universal Dependencies French treebanks')
  process.exit(2)
}

/** A treebank sentence in our own tokens, each with the treebank's annotation. */
function retokenized(sentence) {
  const tokens = []
  tokenize(sentence.text, fold(sentence.text), { start: 0, end: sentence.text.length }, tokens)
  return { words: tokens.map((token) => wordOfToken(token)), gold: align(sentence, tokens) }
}

const banks = readdirSync(options.treebanks)
  .filter((file) => file.endsWith('.conllu'))
  .sort()
  .map((file) => ({ file, sentences: readConllu(path.join(options.treebanks, file)).map(retokenized) }))

/** Counts `[key, label]` of every word, and gives the mask of labels of each key seen `minimum` times. */
function masks(sentences, labels, minimum, keyAndLabel) {
  const counts = new Map()
  for (const sentence of sentences)
    for (const at of sentence.words.keys()) {
      const [key, label] = keyAndLabel(sentence, at) ?? []
      if (key === undefined) continue
      if (!counts.has(key)) counts.set(key, new Array(labels).fill(0))
      counts.get(key)[label]++
    }
  const kept = [...counts.keys()].sort().flatMap((key) => {
    const seen = counts.get(key)
    const total = seen.reduce((sum, count) => sum + count, 0)
    if (total < minimum) return []
    return [
      [key, seen.reduce((mask, count, label) => (count > total * SLIP ? mask | (1 << label) : mask), 0)],
    ]
  })
  return Object.fromEntries(kept)
}

/** Forms that several verbs share, with the one that the treebanks mean most often. */
function lemmaChoices(sentences) {
  const counts = new Map()
  for (const { words, gold } of sentences)
    for (const [at, { norm, readings }] of words.entries()) {
      if (!['VERB', 'AUX'].includes(gold[at].upos)) continue
      if (new Set(readings.map(({ lemma }) => lemma)).size < 2) continue
      if (!counts.has(norm)) counts.set(norm, new Map())
      const seen = counts.get(norm)
      seen.set(gold[at].lemma, (seen.get(gold[at].lemma) ?? 0) + 1)
    }
  const commonest = (seen) => [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]
  return Object.fromEntries([...counts].sort().map(([norm, seen]) => [norm, commonest(seen)]))
}

/** What the header of the tags model holds (`TagData`). */
function tagData(sentences) {
  // A capital inside a sentence makes most words proper nouns: they say nothing of the word in lower case.
  const dictionary = masks(sentences, TAGS.length, FREQUENT.tags, ({ words, gold }, at) =>
    words[at].capital && at > 0 && words[at].norm.length > 1 ? null : [words[at].norm, numberOf(gold[at])],
  )
  const agreement = masks(sentences, AGREEMENT.length, FREQUENT.agreement, ({ words, gold }, at) => [
    `${tagOf(gold[at])} ${words[at].norm}`,
    agreementOf(gold[at]),
  ])
  const all = masks(sentences, TAGS.length, 1, ({ words, gold }, at) => [words[at].norm, numberOf(gold[at])])
  const closed = Object.entries(all)
    .map(([norm, mask]) => [norm, mask & ~OPEN])
    .filter(([norm, mask]) => mask !== 0 && dictionary[norm] === undefined && /\p{L}/u.test(norm))
  return { dictionary, closed: Object.fromEntries(closed), agreement, lemmas: lemmaChoices(sentences) }
}

function learn(name, labels, data, examples) {
  const possible = everyStep(labels)
  const { weights, index } = train(
    examples.filter(({ ends }) => ends.length > 0),
    { ...SETTINGS, labels: labels.length, bits: BITS[name], possible },
  )
  return writeModel(
    { id: `morphology.${name}`, features: FEATURES, labels, bits: BITS[name], data },
    weights,
    index,
  )
}

/** Bytes of the three models. */
function learnAll(sentences) {
  const data = tagData(sentences)
  const lexis = new Lexis(data)
  const read = sentences.map(({ words, gold }) => ({ entries: words.map((word) => lexis.entry(word)), gold }))
  const examples = (name, label) => {
    const rows = new Features(BITS[name])
    return read.map(({ entries, gold }) => label(entries, gold, rows))
  }
  const tags = examples('tags', (entries, gold, rows) => {
    const allowed = Int32Array.from(entries, (entry, at) => (at === 0 ? entry.first : entry.tags))
    addTagFeatures(entries, lexis.edge, allowed, rows)
    return { ...frozen(rows), allowed, gold: Uint8Array.from(gold, numberOf) }
  })
  const moods = examples('moods', (entries, gold, rows) => {
    const finite = [...gold.keys()].filter((at) => tagOf(gold[at]).endsWith('.Fin') && moodOf(gold[at]) >= 0)
    const allowed = Int32Array.from(finite, (at) => entries[at].moods)
    addMoodFeatures(entries, finite, allowed, rows)
    return { ...frozen(rows), allowed, gold: Uint8Array.from(finite, (at) => moodOf(gold[at])) }
  })
  const agreement = examples('agreement', (entries, gold, rows) => {
    const goldTags = Uint8Array.from(gold, numberOf)
    const allowed = Int32Array.from(entries, (entry, at) => lexis.agreementOf(entry, goldTags[at]))
    addAgreementFeatures(entries, goldTags, allowed, rows)
    return { ...frozen(rows), allowed, gold: Uint8Array.from(gold, agreementOf) }
  })
  return {
    tags: learn('tags', TAGS, data, tags),
    moods: learn('moods', MOODS, null, moods),
    agreement: learn('agreement', AGREEMENT, null, agreement),
  }
}

if (options['held-out'])
  for (const name of options['held-out'].split(',')) {
    const rest = banks.filter(({ file }) => !file.includes(name)).flatMap((bank) => bank.sentences)
    const held = banks.filter(({ file }) => file.includes(name)).flatMap((bank) => bank.sentences)
    console.log(`${name}, from ${rest.length} sentences of the others:`)
    judge(learnAll(rest), held, Number(options.confusions))
  }
else
  for (const [name, bytes] of Object.entries(learnAll(banks.flatMap((bank) => bank.sentences)))) {
    writeFileSync(path.join(root, `pipeline/morphology/model/${name}.bin`), bytes)
    console.log(`${name}.bin ${bytes.length} bytes`)
  }
