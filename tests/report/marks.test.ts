import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, nestEach, type Piece } from '../../explorer/src/marks.ts'

const TEXT = 'abcdefghijklmnopqrst'

/** A mark that is told by its number. */
const markOf = (start: number, end: number, number: number): Mark => ({
  start,
  end,
  found: { kind: 'date', date: { id: `${number}` } as never },
})
const marksOf = (spans: readonly (readonly [number, number])[]): Mark[] =>
  spans.map(([start, end], at) => markOf(start, end, at)).sort((a, b) => a.start - b.start || b.end - a.end)
const numberOf = ({ found }: Mark): string => (found.kind === 'date' ? found.date.id : '')

/** As markup: `a<0 b<1 c>>`, with `~` before what goes on from a mark that was cut. */
const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      'text' in piece
        ? piece.text
        : `${piece.continued ? '~' : ''}<${numberOf(piece.mark)} ${written(piece.pieces)}>`,
    )
    .join('')

/** Each character with the marks around it. */
function* characters(pieces: readonly Piece[], around: readonly string[] = []): Generator<string> {
  for (const piece of pieces)
    if ('text' in piece) for (const character of piece.text) yield `${character} ${[...around].sort().join()}`
    else yield* characters(piece.pieces, [...around, numberOf(piece.mark)])
}

test.each([
  [
    'apart',
    [
      [1, 3],
      [5, 6],
    ],
    'a<0 bc>de<1 f>ghij',
  ],
  [
    'one in the other',
    [
      [1, 6],
      [2, 4],
    ],
    'a<0 b<1 cd>ef>ghij',
  ],
  [
    'the same words twice',
    [
      [1, 3],
      [1, 3],
    ],
    'a<0 <1 bc>>defghij',
  ],
  [
    'crossing',
    [
      [1, 4],
      [2, 6],
    ],
    'a<0 b<1 cd>>~<1 ef>ghij',
  ],
  [
    'two that cross a third',
    [
      [0, 4],
      [1, 6],
      [2, 8],
    ],
    '<0 a<1 b<2 cd>>>~<2 ~<1 ef>gh>ij',
  ],
] as const)('marks %s', (_, spans, wanted) => {
  expect(nestEach(TEXT.slice(0, 10), [{ start: 0, end: 10 }], marksOf(spans)).map(written)).toEqual([wanted])
})

test('a mark over two blocks goes on in the second', () => {
  const blocks = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ]
  expect(
    nestEach(
      TEXT,
      blocks,
      marksOf([
        [2, 7],
        [6, 8],
      ]),
    ).map(written),
  ).toEqual(['ab<0 cd>', '~<0 f<1 g>>~<1 h>i'])
})

test('every character keeps its place and its marks, whatever crosses what', () => {
  const span = fc
    .tuple(fc.nat(19), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => [start, Math.min(20, start + length)] as const)
  const blocks = [
    [0, 6],
    [6, 7],
    [9, 20],
  ].map(([start = 0, end = 0]) => ({ start, end }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const marks = marksOf(spans)
      const nested = nestEach(TEXT, blocks, marks)
      blocks.forEach(({ start, end }, at) => {
        const wanted = Array.from({ length: end - start }, (_, offset) => {
          const around = marks.filter((mark) => mark.start <= start + offset && mark.end > start + offset)
          return `${TEXT[start + offset]} ${around.map(numberOf).sort().join()}`
        })
        expect([...characters(nested[at] ?? [])]).toEqual(wanted)
      })
    }),
  )
})
