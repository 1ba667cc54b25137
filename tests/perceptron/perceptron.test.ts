import { describe, expect, test } from 'vitest'
import { hashText } from '../../pipeline/core/hash.ts'
import { Features } from '../../pipeline/perceptron/features.ts'
import { everyStep, type Model, readModel, writeModel } from '../../pipeline/perceptron/model.ts'
import { indexOf } from '../../pipeline/perceptron/rows.ts'
import { frozen, type TrainingSentence, train } from '../../pipeline/perceptron/train.ts'
import { Decoder } from '../../pipeline/perceptron/viterbi.ts'

const LABELS = ['name', 'word'] as const
const BITS = 10
/** Words with a capital are names, unless `le` stands before them. */
const SENTENCES = [
  'Paul dort',
  'le Chat voit Marie',
  'Marie voit le Chien',
  'le chat dort',
  'Jean voit Paul',
  'le Loup',
]

/** A word whose own features are a group. */
const wordOf = (text: string) => ({ text, groups: new Int32Array(1) })
const known = new Map<string, ReturnType<typeof wordOf>>()

function addFeatures(sentence: string, features: Features): void {
  features.clear()
  const words = sentence.split(' ')
  for (const [at, text] of words.entries()) {
    const word = known.get(text) ?? wordOf(text)
    known.set(text, word)
    features.addGroup(word, 0, (own, into) => into.add(0, hashText(own.text)))
    features.add(1, /^\p{Lu}/u.test(text) ? 1 : 0, hashText(words[at - 1] === 'le' ? 'le' : ''))
    features.endToken()
  }
}

function example(sentence: string): TrainingSentence {
  const words = sentence.split(' ')
  const features = new Features(BITS)
  addFeatures(sentence, features)
  const gold = words.map((word, at) => (/^\p{Lu}/u.test(word) && words[at - 1] !== 'le' ? 0 : 1))
  return { ...frozen(features), allowed: new Int32Array(words.length).fill(3), gold: Uint8Array.from(gold) }
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

const header = { id: 'test', features: 'test-1', labels: LABELS, bits: BITS, data: null }

function file(): Uint8Array {
  const { weights, index } = learn()
  return writeModel(header, weights, index)
}

function labelsOf(sentence: string, model: Model): string[] {
  known.clear()
  const features = new Features(model)
  addFeatures(sentence, features)
  const { tokens } = features
  const decoder = new Decoder()
  decoder.decode(model.weights, features, new Int32Array(tokens).fill(3))
  return Array.from(decoder.path.slice(0, tokens), (label) => LABELS[label] as string)
}

describe('the perceptron', () => {
  test('learns from examples and generalises to new words', () => {
    const model = readModel(file(), 'test-1')
    expect(labelsOf('Alice voit le Cheval', model)).toEqual(['name', 'word', 'word', 'word'])
    expect(labelsOf('le Cheval voit Alice', model)).toEqual(['word', 'word', 'word', 'name'])
  })

  test('gives the same bytes for the same examples', () => {
    expect(Buffer.from(file()).equals(Buffer.from(file()))).toBe(true)
  })

  test('keeps its judgement when written and read', () => {
    const learned = { ...header, ...learn() }
    const read = readModel(file(), 'test-1')
    for (const sentence of SENTENCES) expect(labelsOf(sentence, read)).toEqual(labelsOf(sentence, learned))
  })

  test('holds a token to its allowed labels, and takes no impossible step', () => {
    const features = new Features(BITS)
    features.endToken()
    features.endToken()
    const decoder = new Decoder()
    const { weights } = readModel(file(), 'test-1')
    decoder.decode(weights, features, Int32Array.of(2, 3))
    expect(decoder.path[0]).toBe(1)
    const apart = readModel(file(), 'test-1', () => new Uint8Array([1, 1, 1, 1, 1, 0]))
    decoder.decode(apart.weights, features, Int32Array.of(2, 3))
    expect(Array.from(decoder.path.slice(0, 2))).toEqual([1, 0])
  })
})

describe('the index of rows', () => {
  test('counts the slots that have weights', () => {
    const slots = [0, 3, 31, 32, 63, 64, 500, 1023]
    const index = indexOf(BITS, (slot) => slots.includes(slot))
    expect(Array.from(index.slots())).toEqual(slots)
    for (let slot = 0; slot < 1 << BITS; slot++) expect(index.row(slot)).toBe(slots.indexOf(slot))
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
