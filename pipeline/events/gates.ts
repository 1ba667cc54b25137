/** Gates: tests that a lexicon entry names when words around it do not settle whether an event is told. */
import type { Candidate } from './candidates.ts'
import type { Cast } from './participants/verb.ts'
import { normAt, type Scene } from './scene.ts'

export interface Gated {
  readonly scene: Scene
  readonly candidate: Candidate
  readonly to: number
  readonly cast: readonly Cast[]
}

export type GateName =
  | 'aid-noun'
  | 'announce'
  | 'call'
  | 'court'
  | 'death'
  | 'definite'
  | 'dead'
  | 'legislature'
  | 'menace'
  | 'person-of'
  | 'refusal'
  | 'sanction'
  | 'speech'

const sentenceOf = ({ scene }: Gated): string =>
  scene.doc.folded.slice(scene.sentence.start, scene.sentence.end)
const hasPerson = ({ cast }: Gated): boolean => cast.some(({ linked }) => linked.actor.kind === 'person')

const LEGISLATURE =
  /parlement|sénat(?!eu)|assemblée|congrès|douma|chambre|députés|sénateurs|conseil|bundestag|knesset|résolution|projet de loi|motion|amendement|voix contre|lords|communes/u
const COURT =
  /juge|cour |tribunal|conseil d'état|conseil constitutionnel|magistrat|justice|procureur|parquet/u

export const gates: Readonly<Record<GateName, (gated: Gated) => boolean>> = {
  'aid-noun': (gated) => gated.cast.length > 0,
  announce: (gated) => gated.cast.length > 0,
  call: (gated) => gated.cast.length > 0,
  court: (gated) => COURT.test(sentenceOf(gated)),
  death: hasPerson,
  dead: (gated) =>
    hasPerson(gated) || /retrouvée?|découverte?/u.test(normAt(gated.scene, gated.candidate.from - 1)),
  definite: (gated) => gated.cast.length > 0,
  legislature: (gated) => LEGISLATURE.test(sentenceOf(gated)),
  menace: (gated) => gated.cast.length > 0,
  'person-of': hasPerson,
  refusal: (gated) => gated.cast.length > 0,
  sanction: (gated) => gated.cast.length > 0,
  speech: hasPerson,
}
