import { describe, expect, test } from 'vitest'
import { iou, match, sameSpan } from '../../pipeline/evaluate/match.ts'
import { prf, Scorecard } from '../../pipeline/evaluate/scorecard.ts'

const span = (start: number, end: number, more: object = {}) => ({ start, end, ...more })
const score = (gold: object[], predicted: object[], floor = 0.5) => {
  const card = new Scorecard()
  card.layer({
    layer: 'test',
    article: 'a',
    gold: gold as { start: number; end: number }[],
    predicted: predicted as { start: number; end: number }[],
    score: iou,
    floor,
    describe: ({ start, end }) => `${start}-${end}`,
  })
  return {
    counts: card.layers.get('test'),
    mistakes: card.mistakes.map(({ kind, what }) => `${kind} ${what}`),
  }
}

describe('a layer is counted', () => {
  test('nothing against nothing gives zeros, not a perfect score', () => {
    const { counts } = score([], [])
    expect(counts).toEqual({ tp: 0, fp: 0, fn: 0 })
    expect(prf(counts as { tp: number; fp: number; fn: number }).f1).toBe(0)
  })
  test('a missing prediction is a miss', () => {
    expect(score([span(0, 5)], [])).toEqual({ counts: { tp: 0, fp: 0, fn: 1 }, mistakes: ['missed 0-5'] })
  })
  test('one prediction over the whole article finds nothing', () => {
    expect(score([span(0, 5), span(10, 15)], [span(0, 1000)]).counts).toEqual({ tp: 0, fp: 1, fn: 2 })
  })
  test('the same prediction twice counts once', () => {
    expect(score([span(0, 5)], [span(0, 5), span(0, 5)]).counts).toEqual({ tp: 1, fp: 1, fn: 0 })
  })
  test('the better of two candidates is taken', () => {
    const { ofGold } = match([span(0, 10)], [span(0, 6), span(0, 9)], iou, 0.5)
    expect(ofGold.get(0)).toBe(1)
  })
  test('a doubtful item counts neither when found nor when missed, nor what touches it', () => {
    expect(score([span(0, 5, { hard: true })], []).counts).toEqual({ tp: 0, fp: 0, fn: 0 })
    expect(score([span(0, 5, { hard: true })], [span(0, 5)]).counts).toEqual({ tp: 0, fp: 0, fn: 0 })
    expect(score([span(0, 50, { optional: true })], [span(0, 5)]).counts).toEqual({ tp: 0, fp: 0, fn: 0 })
  })
})

test('intersection over union', () => {
  expect(iou(span(0, 10), span(5, 15))).toBeCloseTo(1 / 3)
  expect(iou(span(0, 10), span(10, 20))).toBe(0)
  expect(sameSpan(span(0, 10), span(0, 9))).toBe(0)
})
