/** The nouns of offices and trades: what kind of office they name, and what they tell of gender and number. */
import { withoutAccents } from '../../core/accents.ts'
import { fold } from '../../core/fold.ts'
import { readLexicon } from '../../core/lexicon.ts'
import type { Gender } from '../../names/index.ts'

export type Office =
  | 'state'
  | 'government'
  | 'administration'
  | 'parliament'
  | 'party'
  | 'justice'
  | 'army'
  | 'police'
  | 'diplomacy'
  | 'bank'
  | 'local'
  | 'church'
  | 'spokesperson'
  /** Public or not by the body that follows: `directeur de la police`, `directeur de Renault`. */
  | 'open'
  /** As the person compared with: `son homologue russe`. */
  | 'inherit'
  | 'business'
  | 'sport'
  | 'art'
  | 'media'
  | 'academia'
  | 'society'
  /** Kinship, victims, suspects: tells a gender, never a role. */
  | 'private'

export interface RoleNoun {
  /** Masculine singular. */
  readonly title: string
  readonly office: Office
  /** What the form tells; null for `ministre`. */
  readonly gender: Gender | null
  readonly plural: boolean
  /** Country or body that alone has the office (`pape`); null for others. */
  readonly country: string | null
}

interface Value {
  readonly title: string
  readonly office: Office
  readonly gender?: Gender
  readonly country?: string
}

const nouns = new Map<string, RoleNoun>()
/** First word of a role noun → most words of one that begins so. */
const longest = new Map<string, number>()

for (const { forms, value } of readLexicon<Value>(new URL('../lexicon/roles.json', import.meta.url)).entries)
  for (const [at, form] of forms.entries())
    for (const key of new Set([
      fold(form),
      withoutAccents(fold(form)),
      fold(form.replace(/\p{Lu}/gu, withoutAccents)),
    ])) {
      if (nouns.has(key)) continue
      nouns.set(key, {
        title: value.title,
        office: value.office,
        gender: value.gender ?? null,
        plural: at > 0,
        country: value.country ?? null,
      })
      const words = key.replaceAll("'", "' ").trim().split(/ +/)
      const first = words[0] as string
      longest.set(first, Math.max(words.length, longest.get(first) ?? 0))
    }

/** The role noun that is exactly `norm` (folded; several words allowed); undefined when there is none. */
export const roleNoun = (norm: string): RoleNoun | undefined => nouns.get(norm)

/** Whether a single word is a role noun, `ex-` aside. */
export const isRoleNoun = (norm: string): boolean => nouns.has(norm.replace(/^ex-/, ''))

/** Most tokens that a role noun beginning with `first` can have; 0 when none begins so. */
export const mostWords = (first: string): number => longest.get(first) ?? 0
