/** What a page says of its article outside of the text: headline, publication, address, day. */
import { publishedOn } from './html-date.ts'
import { addressOf, mainArticle, type Node, structuredData, textOf } from './json-ld.ts'
import type { Facts } from './types.ts'

/** Facts of a page: from structured data first, then from meta tags, then from what is shown. */
export function pageFacts(document: Document): Facts {
  const meta = metaTags(document)
  const canonical = webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'))
  const data = mainArticle(structuredData(document), canonical)
  const source = firstText(
    textOf(data?.publisher),
    meta.get('og:site_name'),
    meta.get('application-name'),
    meta.get('dc.publisher'),
  )
  const facts = {
    publishedAt: publishedOn(document, data, meta),
    source: source && plain(source, document),
    url: canonical ?? webAddress(meta.get('og:url')) ?? webAddress(data && addressOf(data)),
    title: headline(document, data, meta, source),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}

/** Content of meta tags by name, property or itemprop in lower case; of several of one name the first. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]'))
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase()
      const content = tag.getAttribute('content')?.trim()
      if (name && content && !found.has(name)) found.set(name, content)
    }
  return found
}

/** The headline as printed, without the name of the site that follows it in meta tags and window titles. */
function headline(
  document: Document,
  data: Node | null,
  meta: ReadonlyMap<string, string>,
  source: string | null,
): string | null {
  const headings = document.querySelectorAll('h1')
  const title = firstText(
    textOf(data?.headline),
    meta.get('og:title'),
    headings.length === 1 ? headings[0]?.textContent : null,
    meta.get('twitter:title'),
    document.title,
    headings[0]?.textContent,
  )
  if (title === null) return null
  const shown = plain(title, document)
  const suffix = /^(.+\S) ?[|–—-] ?([^|–—-]{2,40})$/su.exec(shown)
  return suffix && source && suffix[2]?.trim().toLowerCase() === source.toLowerCase()
    ? (suffix[1] as string).trim()
    : shown
}

const firstText = (...values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value && value.trim() !== '')?.trim() ?? null

/** One line of text; character references that were written twice (`&amp;#039;`) are read. */
function plain(text: string, document: Document): string {
  let read = text
  if (/&[#a-z]/i.test(text)) {
    const holder = document.createElement('textarea')
    holder.innerHTML = text.slice(0, 1000)
    read = holder.value
  }
  return read.replace(/\s+/g, ' ').trim()
}

/** An absolute address of the web, else null. */
const webAddress = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null
