/** Accuracy figures as a table and as data. */
import type { Counts, Prf, Rate, Scorecard } from './scorecard.ts'
import { prf } from './scorecard.ts'

export interface Accuracy {
  readonly layers: Readonly<Record<string, Counts>>
  readonly rates: Readonly<Record<string, Rate>>
}

export const accuracy = ({ layers, rates }: Scorecard): Accuracy => ({
  layers: Object.fromEntries(layers),
  rates: Object.fromEntries(rates),
})

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
const WIDTH = 30

function layerLine([name, counts]: readonly [string, Counts]): string {
  const { precision, recall, f1 } = prf(counts)
  const figures = [counts.tp, counts.fp, counts.fn].map((count) => String(count).padStart(6)).join('')
  return `${name.padEnd(WIDTH)}${percent(precision)}${percent(recall)}${percent(f1)}${figures}`
}

export const prfLine = (name: string, { precision, recall, f1 }: Prf): string =>
  `${name.padEnd(WIDTH)}${percent(precision)}${percent(recall)}${percent(f1)}`

/** The table that `depeche evaluate` prints. */
export function table(found: Accuracy): string {
  const head = `${''.padEnd(WIDTH)}     P     R    F1  right extra missed`
  const rates = Object.entries(found.rates).map(
    ([name, { ok, n }]) => `${name.padEnd(WIDTH)}${percent(n > 0 ? ok / n : 0)}  ${ok} of ${n}`,
  )
  return [head, ...Object.entries(found.layers).map(layerLine), '', 'of those found', ...rates].join('\n')
}
