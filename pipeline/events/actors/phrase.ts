/** The noun phrase around an unnamed actor: `six policiers`, `gouvernement turc`, `ouvriers de GM&S`. */
import { isArticle, isDe } from '../../french/determiners.ts'
import { countriesOfDemonym, worldNamed } from '../../world/index.ts'
import { isVerb, morphAt, normAt, type Scene, tokenAt } from '../scene.ts'

export interface Phrase {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly country: string | null
}

const LONGEST = 9

const isCapital = (scene: Scene, at: number): boolean =>
  at < scene.to && /^\p{Lu}/u.test(tokenAt(scene, at).text)

/** End of the complement with `de` that begins at token `at`, or -1. */
function complementEnd(scene: Scene, at: number, complement: 'any' | 'named'): number {
  let next = at + 1
  while (isArticle(normAt(scene, next)) && next - at < 3) next++
  if (isCapital(scene, next)) {
    let end = next + 1
    while (isCapital(scene, end)) end++
    return end
  }
  const { upos } = morphAt(scene, next)
  if (complement === 'named') return -1
  if (upos === 'NUM' && /^ans?$/u.test(normAt(scene, next + 1))) return next + 2
  return upos === 'NOUN' ? next + 1 : -1
}

/**
 * Extends the head at tokens `[from, headEnd)` to the right over adjectives and one complement with `de`; for named
 * bodies only with a name (`parquet de Nouméa`, but `police` of `la police des frontières`).
 */
export function phraseAt(scene: Scene, from: number, headEnd: number, complement: 'any' | 'named'): Phrase {
  let to = headEnd
  let country: string | null = null
  let complements = 0
  while (to < scene.to && to - headEnd < LONGEST) {
    const norm = normAt(scene, to)
    const morph = morphAt(scene, to)
    const codes = countriesOfDemonym(norm)
    if (codes.length === 1 && !isCapital(scene, to)) {
      country ??= codes[0] as string
      to++
    } else if (morph.upos === 'ADJ' && !isVerb(morph)) to++
    else if (isDe(norm) && complements++ === 0) {
      const end = complementEnd(scene, to, complement)
      if (end < 0) break
      const name = scene.doc.text.slice(tokenAt(scene, to + 1).start, tokenAt(scene, end - 1).end)
      country ??= worldNamed(name)?.country ?? null
      to = end
    } else break
  }
  const name = scene.doc.text
    .slice(tokenAt(scene, from).start, tokenAt(scene, to - 1).end)
    .replace(/\s+/gu, ' ')
  return { from, to, name, country }
}
