/**
 * The infinitive and the possible readings of a verb form (`tiennent` → tenir, third person plural), from classes of
 * conjugation: a form is a stem and an ending of one of the stem's classes. Unknown verbs are read as regular ones
 * in -er, the only class that French still adds to.
 */
import { readFileSync } from 'node:fs'
import type { Morph } from '../core/doc.ts'
import { SetupError } from '../core/errors.ts'

/** What a form of a verb can be; the features are those of `Morph`. */
export type Cell = Pick<Morph, 'tense' | 'mood' | 'verbForm' | 'person' | 'gender' | 'number'> & {
  readonly verbForm: 'Fin' | 'Inf' | 'Part'
}

export interface VerbReading {
  readonly lemma: string
  readonly cell: Cell
}

interface VerbFile {
  readonly cells: string
  readonly classes: readonly { readonly endings: string; readonly stems: string }[]
}

/** Tense and mood of the letters of the file's cells. */
const FINITE: Readonly<Record<string, Pick<Morph, 'tense' | 'mood'>>> = {
  P: { tense: 'Pres', mood: 'Ind' },
  I: { tense: 'Imp', mood: 'Ind' },
  J: { tense: 'Past', mood: 'Ind' },
  F: { tense: 'Fut', mood: 'Ind' },
  C: { tense: 'Pres', mood: 'Cnd' },
  S: { tense: 'Pres', mood: 'Sub' },
  T: { tense: 'Imp', mood: 'Sub' },
  Y: { tense: 'Pres', mood: 'Imp' },
}

function cellOf(code: string): Cell {
  const letter = code.charAt(0)
  const at = Number(code.charAt(1))
  if (letter === 'W') return { verbForm: 'Inf' }
  if (letter === 'G') return { verbForm: 'Part', tense: 'Pres' }
  if (letter === 'K')
    return {
      verbForm: 'Part',
      tense: 'Past',
      gender: at < 2 ? 'Masc' : 'Fem',
      number: at % 2 === 0 ? 'Sing' : 'Plur',
    }
  return {
    verbForm: 'Fin',
    person: ((at % 3) + 1) as 1 | 2 | 3,
    number: at < 3 ? 'Sing' : 'Plur',
    ...FINITE[letter],
  }
}

interface Ending {
  readonly family: number
  readonly infinitive: string
  readonly cell: Cell
}

const NONE: readonly VerbReading[] = []

/** Verb forms and their readings. */
export class VerbLexicon {
  private readonly endings = new Map<string, Ending[]>()
  private readonly families = new Map<string, number[]>()
  private readonly regular: number
  private longest = 0

  constructor(file: VerbFile) {
    const cells = file.cells.split(' ').map(cellOf)
    let most = 0
    this.regular = 0
    for (const [family, each] of file.classes.entries()) {
      const endings = each.endings.split(' ')
      const infinitive = endings[0] as string
      for (const [at, ending] of endings.entries())
        if (ending !== '-') this.addEnding(ending, { family, infinitive, cell: cells[at] as Cell })
      const stems = each.stems.split(' ')
      for (const stem of stems) {
        const known = this.families.get(stem)
        if (known) known.push(family)
        else this.families.set(stem, [family])
      }
      if (stems.length > most) {
        most = stems.length
        this.regular = family
      }
    }
  }

  private addEnding(ending: string, value: Ending): void {
    const known = this.endings.get(ending)
    if (known) known.push(value)
    else this.endings.set(ending, [value])
    this.longest = Math.max(this.longest, ending.length)
  }

  /** All readings of a form in lower case; empty when no verb of the lexicon has it. */
  readings(form: string): readonly VerbReading[] {
    let found: VerbReading[] | null = null
    for (let cut = Math.max(0, form.length - this.longest); cut <= form.length; cut++) {
      const families = this.families.get(form.slice(0, cut))
      const endings = families && this.endings.get(form.slice(cut))
      if (!endings) continue
      for (const { family, infinitive, cell } of endings)
        if (families.includes(family)) {
          found ??= []
          found.push({ lemma: form.slice(0, cut) + infinitive, cell })
        }
    }
    return found ?? NONE
  }

  /** Readings of a form as if it were of a regular verb in -er, whatever the stem. */
  regularReadings(form: string): readonly VerbReading[] {
    const found: VerbReading[] = []
    for (let cut = Math.max(2, form.length - this.longest); cut <= form.length; cut++)
      for (const { family, infinitive, cell } of this.endings.get(form.slice(cut)) ?? [])
        if (family === this.regular) found.push({ lemma: form.slice(0, cut) + infinitive, cell })
    return found
  }
}

/** Reads the lexicon of the stage. Throws `SetupError` when it cannot. */
export function loadVerbs(url: URL): VerbLexicon {
  try {
    return new VerbLexicon(JSON.parse(readFileSync(url, 'utf8')) as VerbFile)
  } catch (cause) {
    throw new SetupError(`Cannot read verb lexicon ${url.pathname}: ${(cause as Error).message}`, { cause })
  }
}

export const verbs = loadVerbs(new URL('./model/verbs.json', import.meta.url))
