#!/usr/bin/env node
// Trains the morphology models from Universal Dependencies treebanks of French.
//   npm run train:morphology -- --treebanks DIR [--held-out NAME,NAME] [--epochs N]
// DIR holds *.conllu files. With --held-out, each named file (part of its name) is left out of training in turn,
// and figures on it are printed; without, the models are trained on everything and written.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { align, readConllu } from './conllu.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const dist = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href)
const { fold } = await dist('core/fold.js')
const { tokenize } = await dist('tokens/tokenize.js')
const { FeatureRows } = await dist('perceptron/hash.js')
const { train, frozen } = await dist('perceptron/train.js')
const { writeModel, readModel, everyStep } = await dist('perceptron/model.js')
const { TAGS, MOODS, AGREEMENT, tagNumber } = await dist('morphology/labels.js')
const { Lexis, OPEN } = await dist('morphology/lexis.js')
const { WordCache } = await dist('morphology/words.js')
const { MorphologyTagger } = await dist('morphology/tagger.js')
const features = await dist('morphology/features.js')

const { values: options } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    'held-out': { type: 'string' },
    epochs: { type: 'string', default: '8' },
    bits: { type: 'string', default: '17' },
    margin: { type: 'string', default: '5' },
    minCount: { type: 'string', default: '2' },
    confusions: { type: 'string' },
    drop: { type: 'string', default: '0.15' },
    frequent: { type: 'string', default: '10' },
  },
})
if (!options.treebanks || !existsSync(options.treebanks)) {
  console.error('Expected --treebanks DIR with the .conllu files of Universal Dependencies French treebanks')
  process.exit(2)
}
const BITS = Number(options.bits)
const cache = new WordCache()

const banks = readdirSync(options.treebanks)
  .filter((file) => file.endsWith('.conllu'))
  .sort()
  .map((file) => ({ file, sentences: readConllu(path.join(options.treebanks, file)).map(retokenized) }))

function retokenized(sentence) {
  const tokens = []
  const folded = fold(sentence.text)
  tokenize(sentence.text, folded, { start: 0, end: sentence.text.length }, tokens)
  return { tokens, words: tokens.map((token) => cache.get(token)), gold: align(sentence, tokens) }
}

function tagOf({ upos, feats }) {
  if (upos !== 'VERB' && upos !== 'AUX') return upos
  if (feats.VerbForm === 'Inf') return `${upos}.Inf`
  if (feats.VerbForm === 'Part') return `${upos}.${feats.Tense === 'Pres' ? 'Pres' : 'Past'}`
  return `${upos}.Fin`
}
const numberOf = (gold) => Math.max(0, tagNumber(tagOf(gold)))
const moodOf = ({ feats }) => MOODS.indexOf(`${feats.Mood}.${feats.Tense ?? 'Pres'}`)
// Sequoia tells the gender of words that do not show it (`autres sites`) in another column.
const agreementOf = ({ upos, feats, misc }) => {
  if (['VERB', 'AUX'].includes(upos) && !(feats.VerbForm === 'Part' && feats.Tense === 'Past')) return 0
  if (upos === 'PROPN' || upos === 'NUM') return 0
  const gender = feats.Gender ?? misc?.['Gender[ctxt]'] ?? ''
  const number = feats.Number ?? misc?.['Number[ctxt]'] ?? ''
  return gender || number ? Math.max(0, AGREEMENT.indexOf(`${gender}.${number}`)) : 0
}

/** Counts `label` by `key` of every word, and keeps the masks of labels of keys seen often enough. */
function masks(sentences, labels, minimum, keyAndLabel) {
  const counts = new Map()
  for (const sentence of sentences)
    for (const at of sentence.words.keys()) {
      const [key, label] = keyAndLabel(sentence, at) ?? []
      if (key === undefined) continue
      if (!counts.has(key)) counts.set(key, new Array(labels).fill(0))
      counts.get(key)[label]++
    }
  const kept = [...counts.keys()].sort().map((key) => {
    const seen = counts.get(key)
    const total = seen.reduce((sum, count) => sum + count, 0)
    return [
      key,
      total,
      seen.reduce((mask, count, label) => (count > total * 0.004 ? mask | (1 << label) : mask), 0),
    ]
  })
  return Object.fromEntries(kept.filter(([, total]) => total >= minimum).map(([key, , mask]) => [key, mask]))
}

/** Forms that several verbs share, with the one that the treebanks mean most often. */
function lemmaChoices(sentences) {
  const counts = new Map()
  for (const { words, gold } of sentences)
    for (const [at, { norm, readings }] of words.entries()) {
      if (!['VERB', 'AUX'].includes(gold[at].upos) || new Set(readings.map(({ lemma }) => lemma)).size < 2)
        continue
      const seen = counts.get(norm) ?? counts.set(norm, new Map()).get(norm)
      seen.set(gold[at].lemma, (seen.get(gold[at].lemma) ?? 0) + 1)
    }
  return Object.fromEntries(
    [...counts]
      .sort()
      .map(([norm, seen]) => [norm, [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]]),
  )
}

function learn(id, labels, bits, data, examples) {
  const weights = train(
    examples.filter(({ ends }) => ends.length > 0),
    {
      labels: labels.length,
      bits,
      epochs: Number(options.epochs),
      seed: 7,
      margin: Number(options.margin),
      minCount: Number(options.minCount),
      drop: Number(options.drop),
      possible: everyStep(labels),
    },
  )
  return writeModel({ id, features: features.FEATURES, labels, bits, data }, weights)
}

function learnAll(sentences) {
  const dictionary = masks(sentences, TAGS.length, Number(options.frequent), ({ words, gold }, at) =>
    words[at].capital && at > 0 && words[at].norm.length > 1 ? null : [words[at].norm, numberOf(gold[at])],
  )
  const agreement = masks(sentences, AGREEMENT.length, 5, ({ words, gold }, at) => [
    `${tagOf(gold[at])} ${words[at].norm}`,
    agreementOf(gold[at]),
  ])
  const all = masks(sentences, TAGS.length, 1, ({ words, gold }, at) => [words[at].norm, numberOf(gold[at])])
  const closed = Object.fromEntries(
    Object.entries(all)
      .map(([norm, mask]) => [norm, mask & ~OPEN])
      .filter(([norm, mask]) => mask !== 0 && dictionary[norm] === undefined && /\p{L}/u.test(norm)),
  )
  const data = { dictionary, closed, agreement, lemmas: lemmaChoices(sentences) }
  const lexis = new Lexis(data)
  const rows = [new FeatureRows(BITS), new FeatureRows(13), new FeatureRows(15)]
  const read = sentences.map(({ words, gold }) => ({ entries: words.map((word) => lexis.entry(word)), gold }))
  const tags = learn(
    'morphology.tags',
    TAGS,
    BITS,
    data,
    read.map(({ entries, gold }) => {
      const allowed = Int32Array.from(entries, (entry, at) => (at === 0 ? entry.first : entry.tags))
      features.addTagFeatures(entries, allowed, rows[0])
      return { ...frozen(rows[0]), allowed, gold: Uint8Array.from(gold, numberOf) }
    }),
  )
  const moods = learn(
    'morphology.moods',
    MOODS,
    13,
    null,
    read.map(({ entries, gold }) => {
      const finite = [...entries.keys()].filter(
        (at) => tagOf(gold[at]).endsWith('.Fin') && moodOf(gold[at]) >= 0,
      )
      const allowed = Int32Array.from(finite, (at) => entries[at].moods)
      features.addMoodFeatures(entries, finite, allowed, rows[1])
      return { ...frozen(rows[1]), allowed, gold: Uint8Array.from(finite, (at) => moodOf(gold[at])) }
    }),
  )
  const genders = learn(
    'morphology.agreement',
    AGREEMENT,
    15,
    null,
    read.map(({ entries, gold }) => {
      const goldTags = Uint8Array.from(gold, numberOf)
      const allowed = Int32Array.from(entries, (entry, at) => lexis.agreementOf(entry, goldTags[at]))
      features.addAgreementFeatures(entries, goldTags, allowed, rows[2])
      return { ...frozen(rows[2]), allowed, gold: Uint8Array.from(gold, agreementOf) }
    }),
  )
  return { tags, moods, agreement: genders }
}

const percent = ({ right, total }) => `${((100 * right) / total).toFixed(2)} % of ${total}`

function judge(files, sentences) {
  const tagger = new MorphologyTagger(
    ...Object.values(files).map((bytes) => readModel(bytes, features.FEATURES)),
  )
  const scores = Object.fromEntries(
    ['upos', 'verbForm', 'mood', 'tense', 'person', 'gender', 'number', 'lemma'].map((name) => [
      name,
      { right: 0, total: 0 },
    ]),
  )
  const confusions = new Map()
  const note = (name, gold, found, word) => {
    scores[name].total++
    if (gold === found) scores[name].right++
    else {
      const key = `${name} ${gold}→${found}`
      const seen = confusions.get(key) ?? confusions.set(key, []).get(key)
      seen.push(word)
    }
  }
  const started = performance.now()
  const tagged = sentences.map(({ words }) => tagger.tag(words))
  const seconds = (performance.now() - started) / 1000
  sentences.forEach(({ words, gold }, number) => {
    for (const [at, { norm }] of words.entries()) {
      const truth = gold[at]
      const found = tagged[number][at]
      note('upos', truth.upos, found.upos, norm)
      if (truth.upos !== found.upos) continue
      if (truth.upos === 'VERB' || truth.upos === 'AUX') {
        note('verbForm', truth.feats.VerbForm, found.verbForm, norm)
        if (truth.feats.VerbForm === found.verbForm) {
          note('tense', truth.feats.Tense, found.tense, norm)
          if (found.verbForm === 'Fin') {
            note('mood', truth.feats.Mood, found.mood, norm)
            note(
              'person',
              truth.feats.Person,
              found.person === undefined ? undefined : String(found.person),
              norm,
            )
          }
          note('lemma', truth.lemma, found.lemma, norm)
        }
      }
      const parts = agreementOf(truth)
      if (parts > 0 && found.verbForm !== 'Fin') {
        const [gender, count] = AGREEMENT[parts].split('.')
        if (gender) note('gender', gender, found.gender, norm)
        if (count) note('number', count, found.number, norm)
      }
    }
  })
  console.log(
    Object.entries(scores)
      .map(([name, score]) => `  ${name} ${percent(score)}`)
      .join('\n'),
  )
  console.log(
    `  ${(scores.upos.total / seconds / 1000).toFixed(0)} thousand tokens/s; ${Object.entries(files)
      .map(([name, bytes]) => `${name} ${bytes.length}`)
      .join(', ')} bytes`,
  )
  if (options.confusions)
    for (const [key, seen] of [...confusions]
      .sort((a, b) => b[1].length - a[1].length)
      .slice(0, Number(options.confusions)))
      console.log(`    ${seen.length} ${key}: ${seen.slice(0, 14).join(', ')}`)
}

if (options['held-out'])
  for (const name of options['held-out'].split(',')) {
    const rest = banks.filter(({ file }) => !file.includes(name)).flatMap((bank) => bank.sentences)
    const held = banks.filter(({ file }) => file.includes(name)).flatMap((bank) => bank.sentences)
    console.log(`${name}, from ${rest.length} sentences of the others:`)
    judge(learnAll(rest), held)
  }
else
  for (const [name, bytes] of Object.entries(learnAll(banks.flatMap((bank) => bank.sentences)))) {
    writeFileSync(path.join(root, `pipeline/morphology/model/${name}.bin`), bytes)
    console.log(`${name}.bin ${bytes.length} bytes`)
  }
