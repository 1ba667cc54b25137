/**
 * HTML before it is parsed. Scripts, styles and drawings are most of a news page and nothing of the article; and a DOM
 * takes quadratic time for pages nested thousands deep and for tags with thousands of attributes, so that a page must
 * be measured first. One pass, linear.
 */

export interface CleanPage {
  readonly html: string
  /** Greatest number of elements that one element holds directly. */
  readonly width: number
}

/** Pages beyond these are no news: real ones have some thousand tags, 20 to 40 deep. */
const MOST_TAGS = 60_000
const MOST_DEPTH = 500
/** Of the depths of all tags: what inserting an element costs grows with its depth. */
const MOST_WORK = 3_000_000

/** Dropped with all they hold. Scripts of structured data (`application/ld+json`) stay. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style noscript svg iframe template object select textarea canvas math'.split(' '),
)
/** What these hold is text to the end tag, whatever it looks like; without an end tag the rest of the page is. */
const RAW: ReadonlySet<string> = new Set('script style iframe textarea'.split(' '))
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)
/** Ends by itself where one of its kind begins. */
const SELF_CLOSING: ReadonlySet<string> = new Set('p li tr td th dt dd option'.split(' '))

/** Longer tags lose their attributes: images in data addresses, state of scripts. */
const LONGEST_TAG = 10_000

const TAG = /<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])|<!--/gi

/** Cleans a page; null when it has too many tags, or they are nested too deeply, to be parsed in good time. */
export function cleanPage(html: string): CleanPage | null {
  const parts: string[] = []
  const open: string[] = []
  const children: number[] = [0]
  const endless = new Set<string>()
  let tags = 0
  let work = 0
  let width = 0
  let kept = 0
  const drop = (from: number, to: number, instead = ''): void => {
    parts.push(html.slice(kept, from), instead)
    kept = to
    TAG.lastIndex = to
  }
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const at = match.index
    if (match[2] === undefined) {
      const end = html.indexOf('-->', at + 4)
      drop(at, end < 0 ? html.length : end + 3)
      continue
    }
    work += open.length
    if (++tags > MOST_TAGS || open.length > MOST_DEPTH || work > MOST_WORK) return null
    const name = match[2].toLowerCase()
    const end = tagEnd(html, TAG.lastIndex)
    if (match[1] === '/') {
      const opened = open.lastIndexOf(name)
      if (opened >= 0) open.length = opened
    } else if (DROPPED.has(name) && !isStructuredData(name, html.slice(at, Math.min(end, at + 500)))) {
      const after = endless.has(name) ? -1 : closingTag(html, name, end)
      if (after < 0) endless.add(name)
      if (after >= 0 || RAW.has(name)) {
        drop(at, after < 0 ? html.length : after)
        continue
      }
    } else if (name === 'script') {
      const after = closingTag(html, name, end)
      TAG.lastIndex = after < 0 ? html.length : after
      continue
    } else {
      if (SELF_CLOSING.has(name) && open.at(-1) === name) open.pop()
      const siblings = (children[open.length] ?? 0) + 1
      children[open.length] = siblings
      width = Math.max(width, siblings)
      if (!VOID.has(name)) children[open.push(name)] = 0
    }
    if (end - at > LONGEST_TAG) drop(at, end, `<${match[1] ?? ''}${name}>`)
    else TAG.lastIndex = end
  }
  parts.push(html.slice(kept))
  return { html: parts.join(''), width }
}

const isStructuredData = (name: string, tag: string): boolean => name === 'script' && /ld\+json/i.test(tag)

/** Where the tag ends whose name ends at `from`: after its `>`, not counting those in quoted values. */
function tagEnd(html: string, from: number): number {
  const mark = /[>"']/g
  mark.lastIndex = from
  for (let match = mark.exec(html); match; match = mark.exec(html)) {
    if (match[0] === '>') return mark.lastIndex
    // A quote is one of a value only after `=`; others are typing errors.
    if (!/=\s{0,9}$/.test(html.slice(Math.max(from, match.index - 10), match.index))) continue
    const close = html.indexOf(match[0], mark.lastIndex)
    if (close < 0) return html.length
    mark.lastIndex = close + 1
  }
  return html.length
}

/** Position after `</name …>`, or -1. */
function closingTag(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi')
  close.lastIndex = from
  return close.test(html) ? close.lastIndex : -1
}
