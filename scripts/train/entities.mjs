#!/usr/bin/env node
// Trains the entity model on a corpus of French news with entity spans.
//   npm run train -- --corpus FILE.jsonl [--cross-validate FOLDS [--blocks] [--misses TYPE]]
// FILE holds one article a line: { id, text, entities: [{ start, end, type: PER|LOC|ORG|MISC }] }, UTF-16 offsets.
// With --cross-validate, prints precision, recall and F1 of exact spans instead of writing the model: folds dealt
// out article by article or, with --blocks, cut in order of the file; --misses PER lists what was missed.
// The same corpus gives the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dist, root } from './dist.mjs'

const { Features } = await dist('perceptron/features.js')
const { train, frozen } = await dist('perceptron/train.js')
const { writeModel, readModel } = await dist('perceptron/model.js')
const { LABELS, possibleSteps, encode } = await dist('entities/labels.js')
const { FEATURES } = await dist('entities/features.js')
const { eachSentence, NameTagger } = await dist('entities/tagger.js')
const { NameWords } = await dist('entities/words.js')
// The stages one by one, not pipeline/stages.ts: that loads the entity model, which may be of other features.
const { pipeline } = await dist('core/stage.js')
const { languageStage } = await dist('language/index.js')
const { blocksStage } = await dist('layout/index.js')
const { sentencesStage } = await dist('sentences/index.js')
const { tokensStage } = await dist('tokens/index.js')
const { morphologyStage } = await dist('morphology/index.js')

const BITS = 18
const SETTINGS = {
  labels: LABELS.length,
  bits: BITS,
  epochs: 8,
  seeds: [7, 8, 9, 10, 11],
  margin: 5,
  minCount: 2,
  drop: 0.15,
}
const TYPES = ['PER', 'LOC', 'ORG', 'MISC']

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    'cross-validate': { type: 'string' },
    blocks: { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
})
if (!options.corpus || !existsSync(options.corpus)) {
  console.error('Expected --corpus FILE.jsonl: articles with "text" and "entities" (docs/models/entities.md)')
  process.exit(2)
}
const reading = pipeline()
  .add(languageStage)
  .add(blocksStage)
  .add(sentencesStage)
  .add(tokensStage)
  .add(morphologyStage)

const ELIDED = /^(?:l|d|qu)['’]\s*/i

/** A span without its elided article: a few of the corpus begin with one, ours never do. */
function trimmed(text, { start, end, type }) {
  const elided = ELIDED.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: elided < end - start ? start + elided : start, end, type }
}

/** BILOU labels of one sentence's tokens. */
function labelsOf(spans, tokens) {
  const names = []
  for (const { start, end, type } of spans) {
    const from = tokens.findIndex((token) => token.start < end && start < token.end)
    if (from < 0) continue
    let to = from + 1
    while (tokens[to] && tokens[to].start < end) to++
    if (!names.some((name) => name.from < to && from < name.to)) names.push({ from, to, type })
  }
  return encode(names, tokens.length)
}

let outside = 0
const articles = readFileSync(options.corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, text, entities } = JSON.parse(line)
    const source = { source: null, url: null, title: null, publishedAt: null }
    const { doc } = reading.run({ id, text, ...source, documentDate: { value: null, basis: 'none' } })
    const spans = entities
      .map((span) => trimmed(text, span))
      .filter(({ start, end }) => doc.sentences.some((each) => each.start <= start && end <= each.end))
    outside += entities.length - spans.length
    const gold = doc.tokens.ranges.map(({ from, to }) => labelsOf(spans, doc.tokens.all.slice(from, to)))
    return { id, text, spans, doc, gold }
  })
console.error(`${articles.length} articles; ${outside} names stand in no sentence of title or body`)

/** Bytes of a model trained on `learners`. */
function learn(learners) {
  const features = new Features(BITS)
  const words = new NameWords()
  const sentences = []
  for (const { doc, gold } of learners) {
    let at = 0
    eachSentence(doc, words, features, (allowed) =>
      sentences.push({ ...frozen(features), allowed, gold: gold[at++] }),
    )
  }
  const { weights, index } = train(
    sentences.filter(({ ends }) => ends.length > 0),
    { ...SETTINGS, possible: possibleSteps(LABELS) },
  )
  return writeModel(
    { id: 'entities.names', features: FEATURES, labels: LABELS, bits: BITS, data: null },
    weights,
    index,
  )
}

function find(tagger, { doc }) {
  return tagger.tag(doc).flatMap((names, sentence) =>
    names.map(({ from, to, type }) => {
      const first = doc.tokens.ranges[sentence].from
      return { start: doc.tokens.all[first + from].start, end: doc.tokens.all[first + to - 1].end, type }
    }),
  )
}

const key = ({ start, end, type }) => `${start}-${end}-${type}`
/** Those of `spans` with the type that do not stand in `others`. */
function lacking(type, spans, others) {
  const known = new Set(others.map(key))
  return spans.filter((span) => span.type === type && !known.has(key(span)))
}

function list(label, { id, text }, spans) {
  for (const { start, end } of spans) {
    const parts = [
      text.slice(Math.max(0, start - 30), start),
      text.slice(start, end),
      text.slice(end, end + 20),
    ]
    console.log(`${label} ${id} ${parts.join('|').replaceAll('\n', ' ')}`)
  }
}

if (options['cross-validate']) {
  const folds = Number(options['cross-validate'])
  // Neighbours in time tell the same stories: dealt out one by one, the folds share them; in blocks, they do not.
  const foldOf = (at) => (options.blocks ? Math.floor((at * folds) / articles.length) : at % folds)
  const scores = new Map(TYPES.map((type) => [type, { gold: 0, found: 0, right: 0 }]))
  for (let fold = 0; fold < folds; fold++) {
    const bytes = learn(articles.filter((_, at) => foldOf(at) !== fold))
    const tagger = new NameTagger(readModel(bytes, FEATURES, possibleSteps))
    for (const article of articles.filter((_, at) => foldOf(at) === fold)) {
      const found = find(tagger, article)
      for (const [type, score] of scores) {
        const wrong = lacking(type, found, article.spans)
        const ours = found.filter((span) => span.type === type).length
        score.gold += article.spans.filter((span) => span.type === type).length
        score.found += ours
        score.right += ours - wrong.length
        if (options.misses !== type) continue
        list('missed', article, lacking(type, article.spans, found))
        list('wrong', article, wrong)
      }
    }
  }
  for (const [type, { gold, found, right }] of scores) {
    const [precision, recall, f1] = [right / found, right / gold, (2 * right) / (found + gold)]
    const percent = [precision, recall, f1].map((share) => (100 * share).toFixed(1))
    console.log(
      `${type} P ${percent[0]} R ${percent[1]} F1 ${percent[2]} (${right} right, ${found} found, ${gold} gold)`,
    )
  }
} else {
  const bytes = learn(articles)
  writeFileSync(path.join(root, 'pipeline/entities/model/names.bin'), bytes)
  console.log(`names.bin ${bytes.length} bytes`)
}
