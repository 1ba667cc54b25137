// Training uses the compiled pipeline: what it learns from is read exactly as at run time.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Imports a module of dist/. */
export const dist = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href)
