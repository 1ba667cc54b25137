import { describe, expect, test } from 'vitest'
import { clusterScores, countLinksAcross } from '../../pipeline/evaluate/clusters.ts'

/** `visit: a/1 b/1` → clustering. */
const clusters = (...lines: string[]): Map<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [name, ...mentions] = line.split(/:? /) as [string, ...string[]]
      return mentions.map((mention) => [mention, name] as const)
    }),
  )

describe('scores of clusters', () => {
  test('the same clusters under other names are perfect', () => {
    const scores = clusterScores(
      clusters('visit: a/1 a/2 b/1', 'vote: b/2'),
      clusters('x: a/1 a/2 b/1', 'y: b/2'),
    )
    expect(scores.bCubed).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(scores.links).toMatchObject({ tp: 3, fp: 0, fn: 0, f1: 1 })
    expect(scores.linksAcrossArticles).toMatchObject({ tp: 2, fp: 0, fn: 0, f1: 1 })
  })

  test('everything in one cluster: full recall, poor precision', () => {
    const scores = clusterScores(
      clusters('visit: a/1 b/1', 'vote: a/2 b/2'),
      clusters('all: a/1 a/2 b/1 b/2'),
    )
    expect(scores.bCubed).toMatchObject({ precision: 0.5, recall: 1 })
    expect(scores.links).toMatchObject({ tp: 2, fp: 4, fn: 0 })
    // Of the four wrong links two lie within an article.
    expect(scores.linksAcrossArticles).toMatchObject({ tp: 2, fp: 2, fn: 0 })
  })

  test('an empty prediction leaves each mention alone', () => {
    const scores = clusterScores(clusters('visit: a/1 b/1'), new Map())
    expect(scores.bCubed).toMatchObject({ precision: 1, recall: 0.5 })
    expect(scores.links).toEqual({ precision: 0, recall: 0, f1: 0, tp: 0, fp: 0, fn: 1 })
  })

  test('an empty gold scores nothing, whatever was predicted', () => {
    const scores = clusterScores(new Map(), clusters('x: a/1 b/1'))
    expect(scores.bCubed).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(scores.links).toMatchObject({ tp: 0, fp: 0, fn: 0 })
  })

  test('mentions that are not in the gold do not count', () => {
    const scores = clusterScores(clusters('visit: a/1 b/1'), clusters('x: a/1 b/1 c/1 c/2'))
    expect(scores.links).toMatchObject({ tp: 1, fp: 0, fn: 0 })
  })

  test('a predicted cluster named like a mention that stands alone is not confused with it', () => {
    const scores = clusterScores(clusters('visit: a/1', 'vote: b/1'), clusters('a/1: b/1'))
    expect(scores.links).toMatchObject({ tp: 0, fp: 0 })
  })

  test('articles whose ids hold a slash', () => {
    expect(countLinksAcross(clusters('visit: 2025/a/1 2025/a/2 2025/b/1'))).toBe(2)
  })
})
