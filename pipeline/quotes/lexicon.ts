/** The stage's words: reporting verbs with their frames, sources, function words. */
import { loadWords, readLexicon } from '../core/lexicon.ts'

/**
 * What may follow a reporting verb, or where it may stand: `incise` (« …, affirme X »), `que`, `si`, `inf` (affirme
 * vouloir), `de` / `a` / `pour` + infinitive or noun, `np` (réclame un moratoire), `attr` (qualifie de « … »).
 */
export type VerbFrame = 'incise' | 'que' | 'si' | 'inf' | 'de' | 'a' | 'pour' | 'np' | 'attr'

export interface ReportingVerb {
  readonly frames: readonly VerbFrame[]
  /** How the words were given; `gesture`: a gesture stands for saying (« …, sourit-elle »). */
  readonly mode: 'speech' | 'thought' | 'writing' | 'gesture'
  /** -1 criticises, refuses or fears, 1 approves or promises. */
  readonly polarity?: -1 | 1
  /** Its subject reads or hears (`lit-on dans un rapport`): the source is where it stands. */
  readonly reader?: boolean
  /** Passes on words of others: `cité par l'agence`. */
  readonly relays?: boolean
  /** Reports only with somebody as its subject: things reveal and show without saying. */
  readonly personal?: boolean
  /** Takes an amount: `chiffre les pertes à deux millions`. */
  readonly amount?: boolean
  /** Takes `de` and an adjective: `qualifier d'inacceptables les menaces`. */
  readonly qualifies?: boolean
}

/** A reporting expression as it is looked up: `se` + verb lemma + further words. */
export interface VerbEntry {
  readonly lemma: string
  readonly reflexive: boolean
  /** Folded words after the verb: `savoir` of `faire savoir`. */
  readonly rest: readonly string[]
  readonly verb: ReportingVerb
}

const at = (name: string): URL => new URL(`./lexicon/${name}.json`, import.meta.url)
const load = <Value>(name: string): ReadonlyMap<string, Value> => loadWords(at(name))

/** Reporting expressions by the lemma of their verb, the longest and reflexive ones first. */
export const verbEntries: ReadonlyMap<string, readonly VerbEntry[]> = (() => {
  const byLemma = new Map<string, VerbEntry[]>()
  for (const { forms, value } of readLexicon<ReportingVerb>(at('verbs')).entries)
    for (const form of forms) {
      const [, reflexive, lemma, rest] = /^(se |s')?(\S+)(?: (.+))?$/u.exec(form) ?? []
      const entry = {
        lemma: form,
        reflexive: reflexive !== undefined,
        rest: rest?.match(/[^ ']+'?/gu) ?? [],
        verb: value,
      }
      const list = byLemma.get(lemma as string)
      if (list) list.push(entry)
      else byLemma.set(lemma as string, [entry])
    }
  const rank = (entry: VerbEntry) => entry.rest.length * 2 + Number(entry.reflexive)
  for (const list of byLemma.values()) list.sort((a, b) => rank(b) - rank(a))
  return byLemma
})()

/** What a function word does in a clause. */
export type WordRole =
  | 'subject'
  | 'tonic'
  | 'object'
  | 'reflexive'
  | 'negation'
  | 'relative'
  | 'and'
  | 'inverted'
  | 'of'
  | 'contracted'
  | 'anaphoric'

/** Function words by what they do in a clause. */
export const functionWords = load<WordRole>('function-words')

/** Prepositions that name a source: `selon`, `d'après`, `pour`. */
export const sourcePrepositions = load<'source' | 'opinion' | 'phrase'>('prepositions')

export type SourceKind = 'human' | 'organisation' | 'document' | 'statement' | 'anonymous'

/** Nouns that can be a source, by kind; `statement`: a document or act that speaks for its issuer. */
export const sources = load<SourceKind>('sources')

/**
 * `noun`: with an article alone it stands for somebody just named (`l'élue`, `l'intéressé`); `before`: before a noun it
 * makes other words for such a one (`l'ancien maire`).
 */
export const anaphors = load<'noun' | 'before'>('anaphors')

/**
 * Verbs before an infinitive whose subject is not theirs: it is their object (`permet à la maire de dire`), or nobody
 * (`il faut dire`).
 */
export const controls = load<'object' | 'nobody'>('controls')

/** Words after `par la …` that make another the speaker: « par la voix de son ministre ». */
export const voices = load<true>('voices')

/** Nouns that a name between marks follows: « le film “La Nuit” », `opération`, `loi dite`. */
export const named = load<'work' | 'name' | 'naming'>('named')

/** Objects of a demand that make it a deed: « requiert l'anonymat ». */
export const deeds = load<boolean>('deeds')

/** Words that, after a comma, begin what the reporter adds: « …, alors que la grève dure ». */
export const resuming = load<true>('resuming')

/** Bodies whose name holds the noun: `agence Anatolie`, but `le journal Kommersant` is Kommersant. */
export const bodiesInNames = load<true>('bodies-in-names')

export type BodyKind = 'company' | 'media' | 'party' | 'organisation'

/** Nouns that take up a body named before: « le groupe ». */
export const bodiesAgain = load<BodyKind>('bodies-again')
