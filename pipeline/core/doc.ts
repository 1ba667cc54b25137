/**
 * The document that stages read: an article's text and the layers found so far. A stage never changes it; the
 * pipeline hands each stage a document that also holds the layer before.
 */
import type {
  Article,
  Block,
  DateMention,
  DocumentDate,
  EventMention,
  Language,
  Person,
  Quote,
} from './records.generated.ts'
import type { Span, TextSpan } from './span.ts'

/** An article as ingest gives it. */
export interface SourceArticle {
  readonly id: string
  readonly source: string | null
  readonly url: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  /** Decoded, NFC, otherwise as it stands. All offsets point into it. */
  readonly text: string
  readonly documentDate: DocumentDate
}

/** A sentence of title or body. */
export interface Sentence extends Span {
  readonly kind: 'title' | 'body'
  /** Index of its block in the `blocks` layer. Sentences of one block with no blank line between are one paragraph. */
  readonly block: number
  /** Paragraph number within the article, from 0; a blank line or a new block starts another. */
  readonly paragraph: number
}

/** A word, number or punctuation mark. Clitics stand apart (`l'`, `qu'`, `-t-il` as `-t-il`). */
export interface Token extends Span {
  /** As printed. */
  readonly text: string
  /** Folded, with hyphenation at line ends joined: `coopé-\nration` → `coopération`. */
  readonly norm: string
}

/** The tokens of all sentences, and which belong to which sentence. */
export interface TokenLayer {
  readonly all: readonly Token[]
  /** One half-open range of indexes into `all` for each sentence, in the order of `sentences`. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
}

export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Part of speech and features of a token, in Universal Dependencies terms; absent where they do not apply. */
export interface Morph {
  readonly upos: Upos
  /** Infinitive of verbs and auxiliaries; null for other words and unknown verbs. */
  readonly lemma: string | null
  readonly tense?: 'Pres' | 'Past' | 'Fut' | 'Imp' | undefined
  readonly mood?: 'Ind' | 'Sub' | 'Cnd' | 'Imp' | undefined
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | undefined
  readonly person?: 1 | 2 | 3 | undefined
  readonly gender?: 'Masc' | 'Fem' | undefined
  readonly number?: 'Sing' | 'Plur' | undefined
}

/** A proper name that the tagger found: person, place or organisation. */
export interface Entity extends TextSpan {
  readonly type: 'PER' | 'LOC' | 'ORG'
}

/** Words that stand for a person of the article: a name, a role (`le ministre cubain`) or a pronoun (`a-t-il`). */
export interface Reference extends TextSpan {
  readonly kind: 'name' | 'role' | 'pronoun'
  /** Id in the `people` layer. */
  readonly person: string
}

/** Every layer with its shape. A stage gives exactly one of them. */
export interface Layers {
  /** ISO 639-3 code of the article. */
  readonly language: Language
  /** Covers the text's non-white stretches, in order, without overlap. */
  readonly blocks: readonly Block[]
  /** Sentences of title and body blocks, in order. */
  readonly sentences: readonly Sentence[]
  readonly tokens: TokenLayer
  /** Parallel to `tokens.all`. */
  readonly morphology: readonly Morph[]
  readonly entities: readonly Entity[]
  readonly dates: readonly DateMention[]
  readonly people: readonly Person[]
  /** Names, anaphoric roles and pronouns resolved to `people`, in order of position. */
  readonly references: readonly Reference[]
  readonly quotes: readonly Quote[]
  readonly events: readonly EventMention[]
}

export type LayerName = keyof Layers

/** An article with the layers named. */
export type Doc<Has extends LayerName = never> = SourceArticle & {
  /** `fold(text)`: what patterns match on; same length as `text`. */
  readonly folded: string
} & Pick<Layers, Has>

export type SkipReason = Exclude<Article['skipReason'], null>
