// Figures of the morphology models on treebank sentences that they were not trained on. Tense, mood, gender and so
// on are judged on the words whose part of speech is right.
import { dist } from './dist.mjs'
import { agreementOf } from './treebank-labels.mjs'

const { readModel } = await dist('perceptron/model.js')
const { FEATURES } = await dist('morphology/features.js')
const { AGREEMENT } = await dist('morphology/labels.js')
const { MorphologyTagger } = await dist('morphology/tagger.js')

/** What is compared of one word: `[what, gold, found]`. */
function* comparisons(gold, found) {
  yield ['upos', gold.upos, found.upos]
  if (gold.upos !== found.upos) return
  if (gold.upos === 'VERB' || gold.upos === 'AUX') {
    yield ['verbForm', gold.feats.VerbForm, found.verbForm]
    if (gold.feats.VerbForm !== found.verbForm) return
    yield ['tense', gold.feats.Tense, found.tense]
    yield ['lemma', gold.lemma, found.lemma]
    if (found.verbForm !== 'Fin') return
    yield ['mood', gold.feats.Mood, found.mood]
    yield ['person', gold.feats.Person, String(found.person)]
    return
  }
  const [gender, number] = AGREEMENT[agreementOf(gold)].split('.')
  if (number === undefined) return
  if (gender) yield ['gender', gender, found.gender]
  if (number) yield ['number', number, found.number]
}

/** Prints accuracies, speed, sizes, and the `most` most frequent confusions. */
export function judge({ tags, moods, agreement }, sentences, most) {
  const tagger = new MorphologyTagger(...[tags, moods, agreement].map((bytes) => readModel(bytes, FEATURES)))
  const started = process.cpuUsage().user
  const tagged = sentences.map(({ words }) => {
    const morphs = []
    tagger.tag(words, 0, words.length, morphs)
    return morphs
  })
  const seconds = (process.cpuUsage().user - started) / 1e6
  const scores = new Map()
  const confusions = new Map()
  for (const [number, { words, gold }] of sentences.entries())
    for (const [at, { norm }] of words.entries())
      for (const [what, wanted, found] of comparisons(gold[at], tagged[number][at])) {
        const score = scores.get(what) ?? { right: 0, total: 0 }
        scores.set(what, { right: score.right + (wanted === found ? 1 : 0), total: score.total + 1 })
        if (wanted === found) continue
        const confusion = `${what} ${wanted} → ${found}`
        confusions.set(confusion, [...(confusions.get(confusion) ?? []), norm])
      }
  for (const [what, { right, total }] of scores)
    console.log(`  ${what.padEnd(8)} ${((100 * right) / total).toFixed(2)} % of ${total}`)
  const speed = scores.get('upos').total / seconds / 1000
  console.log(
    `  ${speed.toFixed(0)} thousand tokens/s in a cold process; ${tags.length + moods.length + agreement.length} bytes`,
  )
  for (const [confusion, words] of [...confusions].sort((a, b) => b[1].length - a[1].length).slice(0, most))
    console.log(`    ${words.length} ${confusion}: ${words.slice(0, 12).join(', ')}`)
}
