/** Where the page lies that `npm run build` made of explorer/. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SetupError } from '../core/errors.ts'

/** Beside the compiled program, or, seen from the sources, in dist/. Throws when the page was not built. */
export function pageFolder(): string {
  for (const place of ['../explorer/', '../../dist/explorer/']) {
    const folder = new URL(place, import.meta.url)
    if (existsSync(new URL('app.js', folder))) return fileURLToPath(folder)
  }
  throw new SetupError('Expected the built page in dist/explorer; make it with: npm run build')
}
