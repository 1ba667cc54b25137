// Puts the bundled script and style sheet into the page and their hashes into its Content-Security-Policy. A page from
// the file system has no origin to trust: `'self'` matches nothing there, `file:` any file of the disk, and browsers
// refuse `integrity` for files. A script in the page is told by its hash alone, and `'strict-dynamic'` lets it, and
// nobody else, load others (the data files).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What would end the element early, or what HTML's parser would change, so that the hash would not match. */
const UNFIT = /<\/?(?:script|style)|<!--|[\r\0]/i

function checked(name, text) {
  const [found] = UNFIT.exec(text) ?? []
  if (found) throw new Error(`${name} holds ${JSON.stringify(found)}, which cannot stand inside of a page`)
  return text
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

// A Vite plugin: fills the bundled files and their hashes into the places of `template` that name them in comments,
// as `index.html`.
export function onePage(template) {
  return {
    name: 'one-page',
    enforce: 'post',
    generateBundle(_, bundle) {
      const script = checked('The script', bundle['app.js'].code)
      const style = checked('The style sheet', String(bundle['app.css'].source))
      const values = { script, style, 'script-hash': hashOf(script), 'style-hash': hashOf(style) }
      const source = readFileSync(template, 'utf8').replace(/\/\* ([a-z-]+) \*\//g, (_, name) => values[name])
      for (const name of ['app.js', 'app.css']) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: 'index.html', source })
    },
  }
}
