/** Where the page lies that `npm run build` made of explorer/. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SetupError } from '../core/errors.ts'

const COMPILED = new URL('../explorer/', import.meta.url)
const FROM_SOURCES = new URL('../../dist/explorer/', import.meta.url)

/** Beside the compiled program, or, seen from the sources, in dist/. Throws when the page was not built. */
export function pageFolder(): string {
  for (const folder of [COMPILED, FROM_SOURCES])
    if (existsSync(new URL('index.html', folder))) return fileURLToPath(folder)
  throw new SetupError('Expected the built page in dist/explorer; make it with: npm run build')
}
