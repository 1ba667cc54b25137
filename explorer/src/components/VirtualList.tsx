/** A list of any length of which only what is near the window exists (TanStack Virtual); the page itself scrolls. */
import {
  observeWindowOffset,
  observeWindowRect,
  type PartialKeys,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

/** Browsers lay out no page taller than some 17 million pixels: the rest must be filtered into reach. */
export const LONGEST = 100_000

type WindowOptions = PartialKeys<
  VirtualizerOptions<Window, HTMLElement>,
  'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'
>

function useWindowVirtualizer(options: WindowOptions): Virtualizer<Window, HTMLElement> {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const resolved: VirtualizerOptions<Window, HTMLElement> = {
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    ...options,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer(resolved))
  virtualizer.setOptions(resolved)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return virtualizer
}

/** More rows are drawn for paper, which does not scroll. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useLayoutEffect(() => {
    const before = () => setPrinting(true)
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}

interface Props {
  readonly label: string
  readonly count: number
  /** Height of a row before it is measured, in pixels. */
  readonly rowHeight: number
  readonly children: (index: number) => ComponentChildren
}

export function VirtualList({ label, count, rowHeight, children }: Props) {
  const place = useRef<HTMLUListElement>(null)
  const printing = usePrinting()
  const [top, setTop] = useState(0)
  // What stands above the list moves it: the virtualizer must know where it begins.
  useLayoutEffect(() => {
    const now = place.current ? place.current.getBoundingClientRect().top + window.scrollY : 0
    if (Math.abs(now - top) > 1) setTop(now)
  })
  const virtualizer = useWindowVirtualizer({
    count: Math.min(count, LONGEST),
    estimateSize: () => rowHeight,
    overscan: printing ? 200 : 6,
    scrollMargin: top,
  })
  return (
    <ul
      ref={place}
      class="virtual"
      aria-label={label}
      style={printing ? {} : { height: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => (
        <li
          key={key}
          ref={(element) => virtualizer.measureElement(element)}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={printing ? {} : { position: 'absolute', transform: `translateY(${start - top}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  )
}
