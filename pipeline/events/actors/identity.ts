/**
 * Who the unnamed of an article are, when it names them somewhere: `quatre femmes … A, B, C et D sont les femmes
 * nommées`, `A et B, parents d'un soldat … les parents`, `un homme … il s'agit de X`.
 */
import { numbers } from '../../french/numbers.ts'
import { normAt, type Scene, tokenFrom } from '../scene.ts'
import { loadWords } from '../words.ts'
import type { Actor } from './actor.ts'

/** Words that all mean the one person of a report who is named late. */
const suspects = loadWords<true>('suspects')

/** Named persons side by side. */
interface Row {
  readonly start: number
  readonly end: number
  readonly members: readonly Actor[]
}

const AND = /^ ?(?:,|et|, et|,? ?ainsi que) ?$/u
/** `A et B, parents de …`, `A et B sont les (nouveaux) délégués …` */
const GROUP_AFTER =
  /^(?:,(?: les| ses| leurs| deux| tous deux)?| sont les| étaient les| seront les)(?: \p{L}+)? $/u
/** `les deux suspects : A et B`, `trois élus (A, B et C)` */
const GROUP_BEFORE = /^ ?[:(,–—] ?$/u
/** A row in apposition ends with a mark: `les ministres, A et B, ont …`. */
const CLOSES = /^ ?[,;.)–—]/u
/** `il s'agit de X`, `identifié comme X` */
const NAMES =
  /(?:il s'agi(?:t|rait|ssait) (?:de |d'|du )|identifiée? comme (?:étant )?|du nom de |nommée? )(?:« ?|m\. |mme )?$/u
/** Words before a group that is another one, or a part of it: `tous les parents`, `d'autres parents`. */
const OTHERS =
  /(?:^|[ '])(?:tous les|toutes les|autres|certains|certaines|plusieurs|quelques|des|d'|dizaines de|centaines de|milliers de) ?$/u

/** Rows of two names and more, and single names. */
function rowsOf(scene: Scene): Row[] {
  const rows: Row[] = []
  for (const actor of scene.actors) {
    if (actor.source !== 'name') continue
    const { start, end } = actor.unit
    const last = rows.at(-1)
    if (last && AND.test(scene.doc.folded.slice(last.end, start)))
      rows[rows.length - 1] = { start: last.start, end, members: [...last.members, actor] }
    else rows.push({ start, end, members: [actor] })
  }
  return rows
}

/** Noun of an unnamed actor: `femmes` of `quatre femmes`, `parents` of `parents d'un soldat`. */
function headOf(scene: Scene, actor: Actor): string {
  const at = tokenFrom(scene, actor.start)
  return countAt(scene, actor) === null ? normAt(scene, at) : normAt(scene, at + 1)
}

/** How many the group is said to be; null when it is not counted. */
function countAt(scene: Scene, actor: Actor): number | null {
  const first = normAt(scene, tokenFrom(scene, actor.start))
  return /^\p{N}+$/u.test(first) ? Number(first) : (numbers.getFolded(first) ?? null)
}

const isUnnamed = ({ source, kind }: Actor): boolean =>
  (source === 'group' && kind === 'group') || source === 'someone'

const fitsCount = (count: number | null, { members }: Row): boolean =>
  count === null || count === members.length

/** Whether the words around say that the row names the unnamed actor. */
function isNamedBy(scene: Scene, actor: Actor, row: Row): boolean {
  const many = actor.source === 'group'
  if (many !== row.members.length > 1 || !fitsCount(countAt(scene, actor), row)) return false
  const { folded } = scene.doc
  if (actor.start >= row.end) return many && GROUP_AFTER.test(folded.slice(row.end, actor.start))
  return (
    actor.end <= row.start &&
    GROUP_BEFORE.test(folded.slice(actor.end, row.start)) &&
    CLOSES.test(folded.slice(row.end, row.end + 2))
  )
}

/** Noun of the unnamed person spoken of last, in the sentence or the two before. */
function lastUnnamed(scenes: readonly Scene[], at: number): string | null {
  for (const scene of scenes.slice(Math.max(0, at - 2), at + 1).reverse()) {
    const actor = scene.actors.find(({ source }) => source === 'someone')
    if (actor) return headOf(scene, actor)
  }
  return null
}

type Identities = ReadonlyMap<string, Row>

/** Names by the noun that stood for them; empty for most articles. */
function identitiesOf(scenes: readonly Scene[]): Identities {
  const found = new Map<string, Row>()
  for (const [at, scene] of scenes.entries()) {
    const rows = rowsOf(scene)
    for (const row of rows) {
      for (const actor of scene.actors)
        if (isUnnamed(actor) && isNamedBy(scene, actor, row)) {
          const head = headOf(scene, actor)
          if (!found.has(head)) found.set(head, row)
        }
      if (row.members.length === 1 && NAMES.test(scene.doc.folded.slice(scene.sentence.start, row.start))) {
        const head = lastUnnamed(scenes, at)
        if (head !== null) found.set(head, row)
      }
    }
  }
  return found
}

const DEFINITE = /(?:^|[ '])(?:le|la|l'|ce|cet|cette|du|au)(?: \p{L}+)? ?$/u

/** Words for two who belong together. */
const PAIR = /^(?:couple|duo)$/u

/** The only two whom the article names together for a noun. */
function onlyPair(known: Identities): Row | undefined {
  const rows = new Set([...known.values()].filter(({ members }) => members.length === 2))
  return rows.size === 1 ? [...rows][0] : undefined
}

/** The row that names the actor; undefined when the article leaves it unnamed. */
function rowOf(scene: Scene, actor: Actor, known: Identities): Row | undefined {
  if (!isUnnamed(actor)) return undefined
  const before = scene.doc.folded.slice(Math.max(scene.sentence.start, actor.start - 24), actor.start)
  if (OTHERS.test(before)) return undefined
  const head = headOf(scene, actor)
  const row = known.get(head)
  if (row) return fitsCount(countAt(scene, actor), row) ? row : undefined
  if (!DEFINITE.test(before)) return undefined
  if (PAIR.test(head)) return onlyPair(known)
  if (!suspects.has(head)) return undefined
  const named = [...known].filter(([word]) => suspects.has(word))
  return named.length === 1 ? named[0]?.[1] : undefined
}

/** The persons of the row where `actor` stands. */
function standIn({ start, end, unit }: Actor, { members }: Row): Actor {
  const [first, ...others] = members.map((member) => ({ ...member, start, end, unit }))
  return { others, ...(first as Actor), source: others.length > 0 ? 'pair' : 'role' }
}

/** `Il a été …` at the head of a sentence, after one about the unnamed person. */
function pronounAt(scene: Scene, previous: Scene | undefined, meant: ReadonlyMap<Actor, Actor>): Actor[] {
  const token = scene.doc.tokens.all[scene.from]
  const subject = previous?.actors[0]
  const person = subject && meant.get(subject)
  if (!token || !person || !/^(?:il|elle)$/u.test(token.norm) || scene.actors[0]?.start === token.start)
    return []
  const { start, end } = token
  return [{ ...person, start, end, unit: { start, end }, source: 'pronoun' }]
}

/** `scenes` with names for the unnamed, before and after the place where the article names them. */
export function identified(scenes: readonly Scene[]): Scene[] {
  const known = identitiesOf(scenes)
  if (known.size === 0) return [...scenes]
  const meant = new Map<Actor, Actor>()
  const byName = new Map<string, Actor>()
  for (const scene of scenes)
    for (const actor of scene.actors) {
      const row = rowOf(scene, actor, known)
      // `ils` is the same actor at another place.
      const person = row ? standIn(actor, row) : actor.source === 'pair' ? byName.get(actor.name) : undefined
      if (!person) continue
      meant.set(actor, { ...person, start: actor.start, end: actor.end, unit: actor.unit })
      if (row) byName.set(actor.name, person)
    }
  const named = (actor: Actor): Actor => meant.get(actor) ?? actor
  return scenes.map((scene, at) => ({
    ...scene,
    actors: [...pronounAt(scene, scenes[at - 1], meant), ...scene.actors.map(named)],
    before: scene.before.map(named),
  }))
}
