/** The noun phrase around an unnamed actor: `six policiers`, `gouvernement turc`, `ouvriers de GM&S`. */
import { countriesOfDemonym, worldNamed } from '../../world/index.ts'
import { isVerb, morphAt, normAt, type Scene, tokenAt } from '../scene.ts'

export interface Phrase {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly country: string | null
}

const OF = new Set(['de', 'du', 'des', "d'", "l'", 'la', 'le', 'les'])
const LINK = new Set(['de', 'du', 'des', "d'"])

/** Extends the head at tokens `[from, to)` to the right over adjectives and one complement with `de`. */
export function phraseAt(scene: Scene, from: number, headEnd: number): Phrase {
  let to = headEnd
  let country: string | null = null
  let complements = 0
  while (to < scene.to && to - headEnd < 8) {
    const norm = normAt(scene, to)
    const morph = morphAt(scene, to)
    const demonym = countriesOfDemonym(norm)
    if (demonym.length === 1 && /^\p{Ll}/u.test(tokenAt(scene, to).text)) {
      country ??= demonym[0] as string
      to++
    } else if (morph.upos === 'ADJ' && !isVerb(morph)) to++
    else if (LINK.has(norm) && complements === 0) {
      let next = to + 1
      while (OF.has(normAt(scene, next)) && next - to < 3) next++
      const upos = morphAt(scene, next).upos
      if (
        next >= scene.to ||
        (upos !== 'NOUN' && upos !== 'PROPN' && !/^\p{Lu}/u.test(tokenAt(scene, next).text))
      )
        break
      const capital = /^\p{Lu}/u.test(tokenAt(scene, next).text)
      to = next + 1
      while (capital && to < scene.to && /^\p{Lu}/u.test(tokenAt(scene, to).text)) to++
      country ??=
        worldNamed(scene.doc.text.slice(tokenAt(scene, next).start, tokenAt(scene, to - 1).end))?.country ??
        null
      complements++
    } else break
  }
  const name = scene.doc.text
    .slice(tokenAt(scene, from).start, tokenAt(scene, to - 1).end)
    .replace(/\s+/gu, ' ')
  return { from, to, name, country }
}
