/** Colours of the style sheet, so that charts follow the theme. */
export const INK = 'var(--ink)'
export const MUTED = 'var(--muted)'
export const ACCENT = 'var(--accent)'
export const RULE = 'var(--rule)'
export const PAPER = 'var(--paper)'
