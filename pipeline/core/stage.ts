/** Stages and the pipeline that they make. A stage placed before one that it needs does not compile. */
import type { Diagnostic, Report } from './diagnostics.ts'
import type { Doc, LayerName, Layers, SourceArticle } from './doc.ts'
import { fold } from './fold.ts'

export interface Stage<Gives extends LayerName, Needs extends LayerName = never> {
  /** The layer that it gives. */
  readonly name: Gives
  /** The layers that it reads. */
  readonly needs: readonly Needs[]
  /** Pure: reads `doc`, returns its own layer, touches nothing else. Odd text goes to `report`, never throws. */
  run(doc: Doc<Needs>, report: Report): Layers[Gives]
}

/** Declares a stage; only fixes its types. */
export const stage = <Gives extends LayerName, Needs extends LayerName = never>(
  definition: Stage<Gives, Needs>,
): Stage<Gives, Needs> => definition

export interface Extraction<Has extends LayerName> {
  readonly doc: Doc<Has>
  readonly diagnostics: readonly Diagnostic[]
}

// `add` and not `then`: an object with a method `then` is a thenable, and `await` would call it.
export interface Pipeline<Has extends LayerName = never> {
  readonly stages: readonly LayerName[]
  /** A pipeline with `next` at its end. `next` may need only layers that stand before it, and gives a new one. */
  add<Gives extends Exclude<LayerName, Has>, Needs extends Has>(
    next: Stage<Gives, Needs>,
  ): Pipeline<Has | Gives>
  /**
   * Runs the stages in order on one article. What the article already carries, layers and folded text, is taken as
   * given, so that a shorter pipeline's result can be run on. `after` is called with each stage's name and milliseconds.
   */
  run(
    article: SourceArticle & Partial<Pick<Layers, Has>> & { readonly folded?: string },
    after?: (stage: LayerName, milliseconds: number) => void,
  ): Extraction<Has>
}

type AnyStage = {
  readonly name: LayerName
  readonly needs: readonly LayerName[]
  run(doc: never, report: Report): unknown
}

function make<Has extends LayerName>(stages: readonly AnyStage[]): Pipeline<Has> {
  return {
    stages: stages.map((each) => each.name),
    add: (next) => make([...stages, next as unknown as AnyStage]),
    run(article, after) {
      const diagnostics: Diagnostic[] = []
      let doc: Record<string, unknown> = { ...article, folded: article.folded ?? fold(article.text) }
      for (const each of stages) {
        if (each.name in article) continue
        const started = after ? performance.now() : 0
        doc = { ...doc, [each.name]: each.run(doc as never, (one) => diagnostics.push(one)) }
        after?.(each.name, performance.now() - started)
      }
      return { doc: doc as unknown as Doc<Has>, diagnostics }
    },
  }
}

/** An empty pipeline, to `add` stages to. */
export const pipeline = (): Pipeline => make([])
