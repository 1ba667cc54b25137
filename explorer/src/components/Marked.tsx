/** Text with marks, each explained when pointed at, touched, or reached by keyboard; Escape puts the explanation away. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useData } from '../data.ts'
import type { Found, Mark, Piece } from '../marks.ts'
import { go } from '../route.ts'
import { Explanation } from './Explanation.tsx'

interface Shown {
  readonly found: Found
  readonly element: HTMLElement
  readonly opens: boolean
}

const ShowContext = createContext<(shown: Shown | null) => void>(() => {})

const TOOLTIP = 'explanation'

/** Place of the explanations of the marks in `children`. */
export function Explained({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const tip = useRef<HTMLDivElement>(null)
  // What the rules say is read with the text, so that an explanation does not grow under the reader's eyes.
  useData('rules')
  useLayoutEffect(() => {
    const floating = tip.current
    if (!shown || !floating) return
    return autoUpdate(shown.element, floating, async () => {
      const { x, y } = await computePosition(shown.element, floating, {
        placement: 'bottom-start',
        middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
      })
      floating.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
    })
  }, [shown])
  useEffect(() => {
    if (!shown) return
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && setShown(null)
    addEventListener('keydown', hide)
    return () => removeEventListener('keydown', hide)
  }, [shown])
  return (
    <ShowContext.Provider value={setShown}>
      {children}
      {shown && (
        <div ref={tip} id={TOOLTIP} role="tooltip" class="explanation">
          <Explanation found={shown.found} opens={shown.opens} />
        </div>
      )}
    </ShowContext.Provider>
  )
}

interface MarkedProps {
  readonly pieces: readonly Piece[]
  /** Where a mark leads; null when nowhere. */
  readonly target: (mark: Mark) => string | null
  /** Marks that the page is about. */
  readonly stressed?: (mark: Mark) => boolean
}

export function Marked({ pieces, ...rest }: MarkedProps) {
  return (
    <>
      {pieces.map((piece, at) => ('text' in piece ? piece.text : <OneMark key={at} {...piece} {...rest} />))}
    </>
  )
}

type OneMarkProps = Exclude<Piece, { text: string }> & Omit<MarkedProps, 'pieces'>

function OneMark({ mark, continued, pieces, ...rest }: OneMarkProps) {
  const show = useContext(ShowContext)
  const to = rest.target(mark)
  const element = useRef<HTMLElement>(null)
  const here = () => {
    if (!element.current) return
    element.current.setAttribute('aria-describedby', TOOLTIP)
    show({ found: mark.found, element: element.current, opens: to !== null })
  }
  const away = () => {
    element.current?.removeAttribute('aria-describedby')
    show(null)
  }
  return (
    <mark
      ref={element}
      class={`mark is-${mark.found.kind} ${rest.stressed?.(mark) ? 'is-stressed' : ''}`}
      tabIndex={continued ? undefined : 0}
      role={to !== null && !continued ? 'link' : undefined}
      onMouseOver={(event) => {
        event.stopPropagation()
        here()
      }}
      onMouseOut={(event) => {
        event.stopPropagation()
        away()
      }}
      onFocus={(event) => event.target === element.current && here()}
      onBlur={away}
      onClick={(event) => {
        event.stopPropagation()
        if (to !== null && matchMedia('(hover: hover)').matches) go(to)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || to === null || event.target !== element.current) return
        event.preventDefault()
        go(to)
      }}
    >
      <Marked pieces={pieces} {...rest} />
    </mark>
  )
}
