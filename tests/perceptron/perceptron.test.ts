import { describe, expect, test } from 'vitest'
import { FeatureRows, hashText } from '../../pipeline/perceptron/hash.ts'
import { everyStep, readModel, writeModel } from '../../pipeline/perceptron/model.ts'
import { frozen, type TrainingSentence, train } from '../../pipeline/perceptron/train.ts'
import { Decoder } from '../../pipeline/perceptron/viterbi.ts'

const LABELS = ['name', 'word'] as const
const BITS = 10
const rows = new FeatureRows(BITS)

/** Words with a capital are names, unless `le` stands before them. */
const SENTENCES = [
  'Paul dort',
  'le Chat voit Marie',
  'Marie voit le Chien',
  'le chat dort',
  'Jean voit Paul',
  'le Loup',
]

function example(sentence: string): TrainingSentence {
  const words = sentence.split(' ')
  rows.clear()
  for (const [at, word] of words.entries()) {
    rows.add(0, hashText(word))
    rows.add(1, /^\p{Lu}/u.test(word) ? 1 : 0, hashText(words[at - 1] === 'le' ? 'le' : ''))
    rows.endToken()
  }
  const gold = words.map((word, at) => (/^\p{Lu}/u.test(word) && words[at - 1] !== 'le' ? 0 : 1))
  return { ...frozen(rows), allowed: new Int32Array(words.length).fill(3), gold: Uint8Array.from(gold) }
}

const learn = () =>
  train(SENTENCES.map(example), {
    labels: LABELS.length,
    bits: BITS,
    epochs: 5,
    seeds: [7, 8],
    margin: 1,
    minCount: 1,
    drop: 0.1,
    possible: everyStep(LABELS),
  })

const file = () =>
  writeModel({ id: 'test', features: 'test-1', labels: LABELS, bits: BITS, data: null }, learn())

function labelsOf(sentence: string, weights = readModel(file(), 'test-1').weights): string[] {
  const { rows: frozenRows, ends, allowed } = example(sentence)
  rows.clear()
  rows.rows.set(frozenRows)
  for (const end of ends) {
    rows.length = end
    rows.endToken()
  }
  const decoder = new Decoder()
  decoder.decode(weights, rows, allowed)
  return Array.from(decoder.path.slice(0, ends.length), (label) => LABELS[label] as string)
}

describe('the perceptron', () => {
  test('learns from examples and generalises to new words', () => {
    expect(labelsOf('Alice voit le Cheval')).toEqual(['name', 'word', 'word', 'word'])
    expect(labelsOf('le Cheval voit Alice')).toEqual(['word', 'word', 'word', 'name'])
  })

  test('gives the same bytes for the same examples', () => {
    expect(Buffer.from(file()).equals(Buffer.from(file()))).toBe(true)
  })

  test('keeps its judgement when written and read', () => {
    const weights = learn()
    for (const sentence of SENTENCES) expect(labelsOf(sentence)).toEqual(labelsOf(sentence, weights))
  })

  test('holds a token to its allowed labels, and takes no impossible step', () => {
    const { weights } = readModel(file(), 'test-1')
    const { allowed } = example('Paul dort')
    allowed[0] = 2
    rows.clear()
    rows.endToken()
    rows.endToken()
    const decoder = new Decoder()
    decoder.decode(weights, rows, allowed)
    expect(decoder.path[0]).toBe(1)
    const possible = new Uint8Array([1, 1, 1, 1, 1, 0])
    decoder.decode({ ...weights, possible }, rows, Int32Array.of(2, 3))
    expect(Array.from(decoder.path.slice(0, 2))).toEqual([1, 0])
  })
})

describe('model files', () => {
  test('of other features are refused', () => {
    expect(() => readModel(file(), 'test-2')).toThrow(/Expected model test of features test-2, got test-1/)
  })

  test('that are no model files are refused', () => {
    expect(() => readModel(Buffer.from('{"not": "a model"}'), 'test-1')).toThrow(/Expected a model file/)
  })
})
