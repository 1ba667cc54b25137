/** The text of a part of a page as a reader sees it: blank lines between paragraphs, list items on lines of their own. */

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR MAIN OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
)
const LINES: ReadonlySet<string> = new Set('DD DT LI SUMMARY TR CAPTION'.split(' '))
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])
/** What is no part of the reading: controls, pictures and what is written under them. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'AUDIO BUTTON FIGCAPTION FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
)

/** Text of `root` and all below it. White space is collapsed as a browser does; no-break spaces stay. */
export function readableText(root: Node): string {
  const lines: string[] = ['']
  const add = (text: string): void => {
    lines[lines.length - 1] += text
  }
  const breakLine = (): void => {
    if (lines.at(-1)?.trim() !== '') lines.push('')
  }
  const breakParagraph = (): void => {
    breakLine()
    if (lines.length > 1 && lines.at(-2) !== '') lines.push('')
  }
  const visit = (node: Node, keepSpace: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const name = child.nodeName.toUpperCase()
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? ''
        if (keepSpace)
          for (const [at, line] of text.split('\n').entries()) at > 0 ? lines.push(line) : add(line)
        else add(text.replace(/[ \t\n\r\f]+/g, ' '))
      } else if (child.nodeType !== 1 || LEFT_OUT.has(name)) continue
      else if (name === 'BR') lines.push('')
      else {
        const edge = BLOCKS.has(name) ? breakParagraph : LINES.has(name) ? breakLine : () => {}
        if (CELLS.has(name)) add(' ')
        edge()
        visit(child, keepSpace || name === 'PRE')
        edge()
      }
    }
  }
  visit(root, false)
  return lines
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
