/** What made a dataset: the program's version and the digests of its models. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Version in package.json, which lies one folder up from the sources and from dist/ alike. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version

const MODEL_FOLDERS = ['morphology/model', 'entities/model']

/** Model file → SHA-256 (hex) of its bytes. */
export function modelDigests(): Record<string, string> {
  const digests: Record<string, string> = {}
  for (const folder of MODEL_FOLDERS) {
    const url = new URL(`./${folder}/`, import.meta.url)
    if (!existsSync(url)) continue
    for (const file of readdirSync(url).sort())
      if (!file.endsWith('.md'))
        digests[`${folder}/${file}`] = createHash('sha256')
          .update(readFileSync(new URL(file, url)))
          .digest('hex')
  }
  return digests
}
