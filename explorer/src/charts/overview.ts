/** The overview's charts: articles over time, by source and by language; events by type. */
import {
  axisFy,
  axisX,
  axisY,
  barX,
  frame,
  type PlotOptions,
  pointer,
  rectY,
  ruleY,
  text,
  tip,
} from '@observablehq/plot'
import type { Overview } from '../../../pipeline/report/contract.ts'
import { ACCENT, INK, MUTED, RULE } from './colours.ts'
import { bars, timeDomain, timeTicks } from './time.ts'

/** One time axis with about a tick every so many pixels. */
const PIXELS_PER_TICK = 90

export const volumeChart =
  ({ volumes, step }: Overview, lang: string, dateOf: (day: string) => string) =>
  (width: number): PlotOptions => {
    const domain = timeDomain(volumes, step)
    const rows = bars(volumes, step)
    return {
      height: 210,
      marginLeft: 36,
      marginRight: 4,
      marginBottom: 40,
      x: { type: 'utc', label: null, ...(domain && { domain }) },
      y: {
        label: null,
        grid: true,
        ticks: 4,
        tickSize: 0,
        tickFormat: (n: number) => (Number.isInteger(n) ? n.toLocaleString(lang) : ''),
      },
      marks: [
        axisX({ ticks: Math.floor(width / PIXELS_PER_TICK), tickFormat: timeTicks(lang, domain) }),
        rectY(rows, { x1: 'from', x2: 'to', y: 'count', fill: ACCENT, insetRight: 1 }),
        ruleY([0], { stroke: INK }),
        tip(
          rows,
          pointer({
            x: 'from',
            y: 'count',
            title: ({ day, count }) => `${dateOf(day)}\n${count.toLocaleString(lang)}`,
          }),
        ),
      ],
    }
  }

export interface Rank {
  readonly name: string
  readonly count: number
  /** The rest together: no rank of its own. */
  readonly rest?: boolean
}

export const rankChart =
  (rows: readonly Rank[], lang: string) =>
  (width: number): PlotOptions => {
    const labels = Math.round(Math.min(230, Math.max(100, width * 0.45)))
    const most = Math.max(1, ...rows.map(({ count }) => count))
    return {
      height: rows.length * 26 + 8,
      marginLeft: labels,
      marginRight: 44,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, most] },
      y: { label: null, domain: rows.map(({ name }) => name), padding: 0.25 },
      marks: [
        axisY({
          tickSize: 0,
          textAnchor: 'start',
          dx: -labels + 9,
          // In ems of about 13 pixels.
          lineWidth: (labels - 14) / 13,
          textOverflow: 'ellipsis-end',
        }),
        barX(rows, {
          x: 'count',
          y: 'name',
          fill: ({ rest }: Rank) => (rest ? MUTED : ACCENT),
          insetTop: 4,
          insetBottom: 4,
        }),
        text(rows, {
          x: 'count',
          y: 'name',
          text: (row: { count: number }) => row.count.toLocaleString(lang),
          textAnchor: 'start',
          dx: 6,
          fill: INK,
        }),
      ],
    }
  }

export const typesChart =
  (
    { types, volumes, step }: Overview,
    lang: string,
    nameOf: (type: Overview['types'][number]['type']) => string,
    dateOf: (day: string) => string,
  ) =>
  (width: number): PlotOptions => {
    const shown = types.filter(({ bins }) => bins.length > 0)
    const rows = shown.flatMap(({ type, bins }) =>
      bars(bins, step).map((bar) => ({ ...bar, type: nameOf(type) })),
    )
    const domain = timeDomain([...volumes, ...shown.flatMap(({ bins }) => bins)], step)
    return {
      height: shown.length * 34 + 44,
      marginLeft: 120,
      marginRight: 4,
      marginTop: 40,
      marginBottom: 4,
      x: { type: 'utc', label: null, ...(domain && { domain }) },
      y: { axis: null },
      fy: { label: null, domain: shown.map(({ type }) => nameOf(type)), padding: 0.1 },
      marks: [
        axisX({
          anchor: 'top',
          ticks: Math.floor((width - 120) / PIXELS_PER_TICK),
          tickFormat: timeTicks(lang, domain),
        }),
        axisFy({ anchor: 'left', textAnchor: 'start', frameAnchor: 'bottom-left', dx: -111, dy: -5 }),
        frame({ anchor: 'bottom', stroke: RULE }),
        rectY(rows, { x1: 'from', x2: 'to', y: 'count', fy: 'type', fill: ACCENT, insetRight: 0.5 }),
        tip(
          rows,
          pointer({
            x: 'from',
            y: 'count',
            fy: 'type',
            title: ({ type, day, count }) => `${type}, ${dateOf(day)}\n${count.toLocaleString(lang)}`,
          }),
        ),
      ],
    }
  }
