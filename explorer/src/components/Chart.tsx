/** A chart by Observable Plot, as wide as its place, with its numbers as a table for those who read rather than see. */
import { type PlotOptions, plot } from '@observablehq/plot'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useI18n } from '../i18n/index.tsx'

interface Props {
  readonly title: string
  readonly note?: ComponentChildren
  /** Made anew for each width; wrap in `useCallback`. */
  readonly options: (width: number) => PlotOptions
  /** Header, then rows. */
  readonly table?: readonly (readonly (string | number)[])[]
}

function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!ref.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}

export function Chart({ title, note, options, table }: Props) {
  const { ref, width } = useWidth()
  useEffect(() => {
    const place = ref.current
    if (!place || width === 0) return
    const chart = plot({ ...options(width), width, className: 'plot', ariaLabel: title })
    // The policy of the page allows no style elements; app.css holds these few rules instead.
    for (const style of chart.querySelectorAll('style')) style.remove()
    // Names of marks ("dot", "link") say nothing to a reader, and elements without a role may have none.
    for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    if (!chart.hasAttribute('role')) chart.setAttribute('role', chart.querySelector('a') ? 'group' : 'img')
    place.replaceChildren(chart)
  }, [options, width, title])
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div ref={ref} class="chart-place" />
      {note && <p class="note">{note}</p>}
      {table && <ChartTable title={title} table={table} />}
    </figure>
  )
}

function ChartTable({
  title,
  table: [header = [], ...rows],
}: {
  title: string
  table: NonNullable<Props['table']>
}) {
  const { t, number } = useI18n()
  const [open, setOpen] = useState(false)
  const cell = (value: string | number) => (typeof value === 'number' ? number(value) : <bdi>{value}</bdi>)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.table}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        <section class="scroll" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                {header.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((value, at) => (
                    <td key={header[at]} class={typeof value === 'number' ? 'number' : undefined}>
                      {cell(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  )
}
