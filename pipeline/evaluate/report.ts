/** Accuracy figures as a table and as data. */
import type { ClusterScores, Accuracy as Figures } from './clusters.ts'
import type { Deduplication } from './deduplication.ts'
import { type Counts, prf, type Rate, type Scorecard } from './scorecard.ts'

export interface Accuracy {
  readonly layers: Readonly<Record<string, Counts>>
  readonly rates: Readonly<Record<string, Rate>>
}

export const accuracy = ({ layers, rates }: Scorecard): Accuracy => ({
  layers: Object.fromEntries(layers),
  rates: Object.fromEntries(rates),
})

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
const WIDTH = 36

function layerLine([name, counts]: readonly [string, Counts]): string {
  const { precision, recall, f1 } = prf(counts)
  const figures = [counts.tp, counts.fp, counts.fn].map((count) => String(count).padStart(6)).join('')
  return `${name.padEnd(WIDTH)}${percent(precision)}${percent(recall)}${percent(f1)}${figures}`
}

/** The table that `depeche evaluate` prints. */
export function table(found: Accuracy): string {
  const head = `${''.padEnd(WIDTH)}     P     R    F1  right extra missed`
  const rates = Object.entries(found.rates).map(
    ([name, { ok, n }]) => `${name.padEnd(WIDTH)}${percent(n > 0 ? ok / n : 0)}  ${ok} of ${n}`,
  )
  return [head, ...Object.entries(found.layers).map(layerLine), '', 'of those found', ...rates].join('\n')
}

const figuresLine = (name: string, { precision, recall, f1 }: Figures): string =>
  `${name.padEnd(WIDTH)}${percent(precision)}${percent(recall)}${percent(f1)}`

function clusterLines(who: string, scores: ClusterScores): string[] {
  return [
    figuresLine(`${who}: B-cubed`, scores.bCubed),
    figuresLine(`${who}: links`, scores.links),
    figuresLine(`${who}: links across articles`, scores.linksAcrossArticles),
  ]
}

/** Deduplication beside the Phoenix one-a-day key on the same mentions. */
export function deduplicationTable(found: Deduplication): string {
  const { tp } = found.ours.linksAcrossArticles
  return [
    '',
    'deduplication of the event mentions found',
    ...clusterLines('ours', found.ours),
    ...clusterLines('Phoenix key', found.phoenix),
    `${'links found, of all in the gold'.padEnd(WIDTH)}  ${tp} of ${found.goldLinks}`,
    `${'look-alikes merged'.padEnd(WIDTH)}  ${found.mergedHardNegatives.length} of ${found.hardNegatives}`,
    ...found.mergedHardNegatives.map((pair) => `  ${pair}`),
  ].join('\n')
}
