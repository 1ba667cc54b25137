/**
 * HTML pages: the article's text without menus, teasers and forms, found by Readability on jsdom (no script runs, no
 * resource is loaded). Loaded only when a page comes, for jsdom takes longer to load than all the rest.
 */
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { InputError } from '../core/errors.ts'
import { cleanPage } from './html-clean.ts'
import { pageFacts } from './html-facts.ts'
import { readableText } from './html-text.ts'
import type { Facts } from './types.ts'

export interface Page {
  /** Headline, blank line, body: paragraphs with blank lines between. */
  readonly text: string
  readonly page: Facts
}

/** Beyond these Readability takes too long, above all for many siblings; a simpler rule takes over. */
const WIDEST_READABLE = 1500
const LONGEST_READABLE = 2_000_000
/** Of a page without an article that Readability finds. */
const PERIPHERY =
  'nav, aside, footer, header, form, dialog, [role="navigation"], [role="banner"], [aria-hidden="true"]'

/** Reads a page. Throws `InputError` when it holds no text, or too many tags to be read in good time. */
export function readPage(html: string, file: string, line: number | null): Page {
  const clean = cleanPage(html)
  if (clean === null) {
    const message =
      'The page has too many tags, or they are nested too deeply; save its article as plain text'
    throw new InputError('too-large', message, { file, line })
  }
  const isReadable = clean.width <= WIDEST_READABLE && clean.html.length <= LONGEST_READABLE
  return withDocument(clean.html, (document) => {
    const page = pageFacts(document)
    // Readability takes the document to pieces: what it leaves cannot be read again.
    const article = isReadable ? articleText(document) : ''
    const body = article || withDocument(clean.html, mainText)
    if (body === '') {
      const message = 'The page has no text in its body; save the page with its article, or remove it'
      throw new InputError('no-text', message, { file, line })
    }
    return { text: withHeadline(body, page.title), page }
  })
}

function withDocument<Result>(html: string, read: (document: Document) => Result): Result {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
  try {
    return read(window.document)
  } finally {
    window.close()
  }
}

/** The article that Readability finds; empty when it finds none. */
function articleText(document: Document): string {
  const found = new Readability(document, { serializer: (node) => node, disableJSONLD: true }).parse()
  return found?.content ? readableText(found.content) : ''
}

/** The text of the element that holds the article, or of the body, but for what lies around an article. */
function mainText(document: Document): string {
  const main = document.querySelector('article, main, [role="main"]') ?? document.body
  for (const part of main?.querySelectorAll(PERIPHERY) ?? []) part.remove()
  return main ? readableText(main) : ''
}

/** Readability leaves the headline out; it is part of the article. */
function withHeadline(body: string, title: string | undefined): string {
  if (title === undefined) return body
  const start = body.slice(0, title.length + 200).replace(/\s+/g, ' ')
  return start.startsWith(title) ? body : `${title}\n\n${body}`
}
