/** Offices over time: from the first to the last article that gives each. */
import { axisX, axisY, dot, gridX, link, type PlotOptions } from '@observablehq/plot'
import { MS_PER_DAY } from '../../../pipeline/core/day.ts'
import type { RoleRecord } from '../../../pipeline/core/records.generated.ts'
import { ACCENT, MUTED } from './colours.ts'
import { timeTicks, utc } from './time.ts'

export interface Office {
  readonly label: string
  readonly from: Date
  readonly to: Date
  readonly former: boolean
}

export const officesOf = (roles: readonly RoleRecord[]): Office[] =>
  roles.flatMap(({ title, organisation, firstSeen, lastSeen, status }) =>
    firstSeen === null || lastSeen === null
      ? []
      : [
          {
            label: organisation && !title.includes(organisation) ? `${title}, ${organisation}` : title,
            from: utc(firstSeen.slice(0, 10)),
            to: utc(lastSeen.slice(0, 10)),
            former: status === 'former',
          },
        ],
  )

export const officesChart =
  (offices: readonly Office[], lang: string) =>
  (width: number): PlotOptions => {
    const labels = Math.round(Math.min(320, width * 0.45))
    const names = [...new Set(offices.map(({ label }) => label))]
    const days = offices.flatMap(({ from, to }) => [from, to]).sort((a, b) => a.getTime() - b.getTime())
    const span = ((days.at(-1)?.getTime() ?? 0) - (days[0]?.getTime() ?? 0)) / MS_PER_DAY
    // No more ticks than days: a day would be named twice.
    const ticks = Math.max(1, Math.min(Math.floor((width - labels) / 110), span))
    const colour = ({ former }: Office) => (former ? MUTED : ACCENT)
    return {
      height: names.length * 32 + 44,
      marginLeft: labels,
      marginRight: 24,
      marginTop: 4,
      marginBottom: 40,
      x: { type: 'utc', label: null, inset: 12, nice: days[0]?.getTime() === days.at(-1)?.getTime() },
      y: { label: null, domain: names },
      marks: [
        gridX({ ticks }),
        axisX({
          ticks,
          tickSize: 0,
          tickFormat: timeTicks(lang, days),
        }),
        axisY({
          tickSize: 0,
          textAnchor: 'start',
          dx: -labels + 9,
          lineWidth: (labels - 14) / 13,
          textOverflow: 'ellipsis-end',
        }),
        link(offices, {
          x1: 'from',
          x2: 'to',
          y1: 'label',
          y2: 'label',
          stroke: colour,
          strokeWidth: 8,
          strokeLinecap: 'round',
        }),
        dot(offices, { x: 'from', y: 'label', r: 5, fill: colour }),
        dot(offices, { x: 'to', y: 'label', r: 5, fill: colour }),
      ],
    }
  }
