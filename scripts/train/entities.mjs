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
const { Decoder } = await dist('perceptron/viterbi.js')
const { LABELS, possibleSteps, encode, decode } = await dist('entities/labels.js')
const { FEATURES } = await dist('entities/features.js')
const { prepare, eachSentence, tagPass } = await dist('entities/tagger.js')
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
    const sentences = prepare(doc)
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
    return { id, text, spans, doc, sentences, gold }
  })

function learn(learners, drafts) {
  const rows = new FeatureRows(BITS)
  const sentences = []
  learners.forEach(({ sentences: each, gold }, number) => {
    let at = 0
    eachSentence(each, drafts?.[number], rows, (allowed) => {
      sentences.push({ ...frozen(rows), allowed, gold: gold[at++] })
    })
  })
  const weights = train(
    sentences.filter(({ ends }) => ends.length > 0),
    {
      labels: LABELS.length,
      bits: BITS,
      epochs: Number(options.epochs),
      seed: 7,
      margin: Number(options.margin),
      minCount: Number(options.minCount),
      possible: possibleSteps(LABELS),
    },
  )
  return weights
}
const asModel = (id, weights) =>
  writeModel({ id, features: FEATURES, labels: LABELS, bits: BITS, data: null }, weights)
const load = (bytes) => readModel(bytes, FEATURES, possibleSteps)

/** Folds by position, so that articles of a day fall into different folds... the same for every run. */
const foldOf = (at, folds) => at % folds

function draft(learners, folds) {
  const rows = new FeatureRows(BITS)
  const decoder = new Decoder()
  const drafts = []
  for (let fold = 0; fold < folds; fold++) {
    const model = load(
      asModel(
        'draft',
        learn(
          learners.filter((_, at) => foldOf(at, folds) !== fold),
          null,
        ),
      ),
    )
    learners.forEach((article, at) => {
      if (foldOf(at, folds) === fold) drafts[at] = tagPass(article.sentences, null, model, rows, decoder)
    })
  }
  return drafts
}

/** First and second model, as files. */
function build(learners) {
  const first = asModel('entities.first', learn(learners, null))
  const second = asModel('entities.second', learn(learners, draft(learners, 4)))
  return [first, second]
}

function spansOf(article, paths) {
  return article.doc.tokens.ranges.flatMap(({ from }, at) =>
    decode(paths[at], paths[at].length).map((name) => ({
      start: article.doc.tokens.all[from + name.from].start,
      end: article.doc.tokens.all[from + name.to - 1].end,
      type: name.type,
    })),
  )
}

const TYPES = ['PER', 'LOC', 'ORG', 'MISC']
function count(scores, article, found) {
  for (const type of TYPES) {
    const gold = new Set(
      article.spans.filter((span) => span.type === type).map(({ start, end }) => `${start}-${end}`),
    )
    const ours = found.filter((span) => span.type === type)
    scores[type].gold += gold.size
    scores[type].found += ours.length
    scores[type].right += ours.filter(({ start, end }) => gold.has(`${start}-${end}`)).length
  }
}
const empty = () => Object.fromEntries(TYPES.map((type) => [type, { gold: 0, found: 0, right: 0 }]))
function show(name, scores) {
  const parts = TYPES.map((type) => {
    const { gold, found, right } = scores[type]
    const p = right / found,
      r = right / gold
    return `${type} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r)).toFixed(1)}`
  })
  console.log(`${name}: ${parts.join(' | ')}`)
}

if (options['cross-validate']) {
  const folds = Number(options['cross-validate'])
  const totals = [empty(), empty()]
  const rows = new FeatureRows(BITS)
  const decoder = new Decoder()
  const _misses = new Map()
  for (let fold = 0; fold < folds && fold < Number(options.folds ?? folds); fold++) {
    const [first, second] = build(articles.filter((_, at) => foldOf(at, folds) !== fold)).map(load)
    for (const article of articles.filter((_, at) => foldOf(at, folds) === fold)) {
      const drafts = tagPass(article.sentences, null, first, rows, decoder)
      count(totals[0], article, spansOf(article, drafts))
      const paths = tagPass(article.sentences, drafts, second, rows, decoder)
      const found = spansOf(article, paths)
      count(totals[1], article, found)
      if (process.env.MISSES) {
        const key = (s) => `${s.start}-${s.end}-${s.type}`
        const goldKeys = new Set(article.spans.map(key)),
          foundKeys = new Set(found.map(key))
        const t = (s) =>
          article.text.slice(Math.max(0, s.start - 30), s.start).replace(/\n/g, ' ') +
          '[[' +
          article.text.slice(s.start, s.end) +
          ']]' +
          article.text.slice(s.end, s.end + 20).replace(/\n/g, ' ')
        for (const s of article.spans)
          if (s.type === process.env.MISSES && !foundKeys.has(key(s)))
            console.log(
              'MISS',
              article.id,
              t(s),
              found
                .filter((f) => f.start < s.end && s.start < f.end)
                .map((f) => `${f.type}:${article.text.slice(f.start, f.end)}`)
                .join(','),
            )
        for (const s of found)
          if (s.type === process.env.MISSES && !goldKeys.has(key(s)))
            console.log(
              'FALSE',
              article.id,
              t(s),
              article.spans
                .filter((f) => f.start < s.end && s.start < f.end)
                .map((f) => `${f.type}:${article.text.slice(f.start, f.end)}`)
                .join(','),
            )
      }
    }
    console.error(`fold ${fold + 1} done: ${first ? '' : ''}${second.bits}`)
  }
  show('first pass', totals[0])
  show('second pass', totals[1])
} else {
  const [first, second] = build(articles)
  const folder = path.join(root, 'pipeline/entities/model')
  writeFileSync(path.join(folder, 'first.bin'), first)
  writeFileSync(path.join(folder, 'second.bin'), second)
  console.log(`first.bin ${first.length} bytes, second.bin ${second.length} bytes`)
}
