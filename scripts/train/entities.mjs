#!/usr/bin/env node
// Trains the entity models on a corpus of French news with entity spans.
//   npm run train -- --corpus FILE.jsonl [--cross-validate FOLDS]
// FILE holds one article a line: { id, text, entities: [{ start, end, type: PER|LOC|ORG|MISC }] }, UTF-16 offsets.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const dist = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href)
const { FeatureRows } = await dist('perceptron/hash.js')
const { train, frozen } = await dist('perceptron/train.js')
const { writeModel, readModel } = await dist('perceptron/model.js')
const { LABELS, possibleSteps, encode } = await dist('entities/labels.js')
const { FEATURES } = await dist('entities/features.js')
const { eachSentence, NameTagger } = await dist('entities/tagger.js')
const { pipeline } = await dist('core/stage.js')
const { languageStage } = await dist('language/index.js')
const { blocksStage } = await dist('layout/index.js')
const { sentencesStage } = await dist('sentences/index.js')
const { tokensStage } = await dist('tokens/index.js')
const { morphologyStage } = await dist('morphology/index.js')

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    'cross-validate': { type: 'string' },
    epochs: { type: 'string', default: '8' },
    bits: { type: 'string', default: '17' },
    margin: { type: 'string', default: '5' },
    minCount: { type: 'string', default: '2' },
    misses: { type: 'string' },
    drop: { type: 'string', default: '0.15' },
    folds: { type: 'string' },
  },
})
if (!options.corpus || !existsSync(options.corpus)) {
  console.error(
    'Expected --corpus FILE.jsonl: articles with "text" and "entities" (see docs/models/entities.md)',
  )
  process.exit(2)
}
const BITS = Number(options.bits)
const reading = pipeline()
  .add(languageStage)
  .add(blocksStage)
  .add(sentencesStage)
  .add(tokensStage)
  .add(morphologyStage)
const ELIDED = /^(?:l|d|qu)['’]\s*/i

const articles = readFileSync(options.corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, text, entities } = JSON.parse(line)
    const { doc } = reading.run({
      id,
      text,
      source: null,
      url: null,
      title: null,
      publishedAt: null,
      documentDate: { value: null, basis: 'none' },
    })
    // A few spans of the corpus begin with an elided article; ours never do.
    const spans = entities.map(({ start, end, type }) => {
      const elided = ELIDED.exec(text.slice(start, end))?.[0].length ?? 0
      return { start: start + (elided < end - start ? elided : 0), end, type }
    })
    const gold = doc.tokens.ranges.map(({ from, to }) => {
      const tokens = doc.tokens.all.slice(from, to)
      const names = []
      for (const { start, end, type } of spans) {
        const first = tokens.findIndex((token) => token.start < end && start < token.end)
        if (first < 0) continue
        let last = first
        while (tokens[last + 1] && tokens[last + 1].start < end) last++
        if (!names.some((name) => name.from <= last && first < name.to))
          names.push({ from: first, to: last + 1, type })
      }
      return encode(names, to - from)
    })
    return { id, text, spans, doc, gold }
  })

function learn(learners) {
  const rows = new FeatureRows(BITS)
  const sentences = []
  for (const { doc, gold } of learners) {
    let at = 0
    eachSentence(doc, rows, (allowed) => sentences.push({ ...frozen(rows), allowed, gold: gold[at++] }))
  }
  const weights = train(
    sentences.filter(({ ends }) => ends.length > 0),
    {
      labels: LABELS.length,
      bits: BITS,
      epochs: Number(options.epochs),
      seed: 7,
      margin: Number(options.margin),
      minCount: Number(options.minCount),
      drop: Number(options.drop),
      possible: possibleSteps(LABELS),
    },
  )
  return writeModel(
    { id: 'entities.names', features: FEATURES, labels: LABELS, bits: BITS, data: null },
    weights,
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

const TYPES = ['PER', 'LOC', 'ORG', 'MISC']
function count(scores, article, found) {
  for (const type of TYPES) {
    const inside = ({ start, end }) =>
      article.doc.sentences.some((sentence) => sentence.start <= start && end <= sentence.end)
    const gold = new Set(
      article.spans
        .filter((span) => span.type === type && inside(span))
        .map(({ start, end }) => `${start}-${end}`),
    )
    const ours = found.filter((span) => span.type === type)
    scores[type].gold += gold.size
    scores[type].found += ours.length
    scores[type].right += ours.filter(({ start, end }) => gold.has(`${start}-${end}`)).length
  }
}
const empty = () => Object.fromEntries(TYPES.map((type) => [type, { gold: 0, found: 0, right: 0 }]))
function show(scores) {
  const parts = TYPES.map((type) => {
    const { gold, found, right } = scores[type]
    const p = right / found,
      r = right / gold
    return `${type} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}`
  })
  console.log(`${parts.join(' | ')}`)
}

/** Prints the misses and the false finds of one type. */
function list(type, article, found) {
  const key = (span) => `${span.start}-${span.end}-${span.type}`
  const around = ({ start, end }) =>
    [
      article.text.slice(Math.max(0, start - 30), start),
      article.text.slice(start, end),
      article.text.slice(end, end + 20),
    ]
      .map((part) => part.replaceAll('\n', ' '))
      .join('|')
  const lacking = (label, ours, theirs) => {
    const known = new Set(theirs.map(key))
    for (const span of ours.filter((each) => each.type === type && !known.has(key(each))))
      console.log(`${label} ${article.id} ${around(span)}`)
  }
  lacking('miss', article.spans, found)
  lacking('false', found, article.spans)
}

if (options['cross-validate']) {
  const folds = Number(options['cross-validate'])
  const scores = empty()
  for (let fold = 0; fold < Math.min(folds, Number(options.folds ?? folds)); fold++) {
    const bytes = learn(articles.filter((_, at) => at % folds !== fold))
    const tagger = new NameTagger(readModel(bytes, FEATURES, possibleSteps))
    for (const article of articles.filter((_, at) => at % folds === fold)) {
      const found = find(tagger, article)
      count(scores, article, found)
      if (options.misses) list(options.misses, article, found)
    }
  }
  show(scores)
} else {
  const bytes = learn(articles)
  writeFileSync(path.join(root, 'pipeline/entities/model/names.bin'), bytes)
  console.log(`names.bin ${bytes.length} bytes`)
}
