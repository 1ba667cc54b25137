/**
 * Structured data of a page (schema.org in JSON-LD): the one article that the page is about, not those that it lists
 * as related, popular or next.
 */

/** A node of structured data. */
export type Node = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|Posting|Reportage|Report)$/
/** Properties that lead to the main article; others (`itemListElement`, `hasPart`, `isRelatedTo`) lead elsewhere. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage']
const DEEPEST = 6

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (node: Node): string[] => [node['@type']].flat().map(String)

/** The nodes of the page's scripts, outermost first. Scripts that are no JSON are skipped. */
export function structuredData(document: Document): readonly Node[] {
  const nodes: Node[] = []
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST) return
    if (Array.isArray(value)) for (const each of value) collect(each, depth + 1)
    if (!isNode(value)) return
    nodes.push(value)
    for (const name of INWARD) collect(value[name], depth + 1)
  }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    try {
      collect(
        JSON.parse(
          (script.textContent ?? '').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''),
        ),
        0,
      )
    } catch {
      // Broken structured data is common; the page has other places for the same facts.
    }
  }
  return nodes
}

/** The article among the nodes: the one at the page's address, else the first. A page (`WebPage`) when none is. */
export function mainArticle(nodes: readonly Node[], address: string | null): Node | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const here = articles.find((node) => address !== null && addressOf(node) === address)
  return here ?? articles[0] ?? nodes.find((node) => typesOf(node).includes('WebPage')) ?? null
}

/** Where the node says that it is found. */
export function addressOf(node: Node): string | null {
  const page = node.mainEntityOfPage
  return textOf(node.url) ?? textOf(page) ?? (isNode(page) ? textOf(page['@id']) : null)
}

/** A string property, or the name of a node; null for anything else. */
export function textOf(value: unknown): string | null {
  const [first] = [value].flat()
  if (typeof first === 'string') return first.trim() || null
  return isNode(first) ? textOf(first.name) : null
}
