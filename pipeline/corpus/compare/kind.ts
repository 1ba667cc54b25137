/** Type, sense and status: whether the two reports tell of the same kind of happening. */
import { reason } from '../../core/reasons.ts'
import type { EventType, Facts, Status } from '../facts.ts'
import { isKnown, sensesAgree, sensesExclude } from '../senses.ts'
import { CONFLICT, type Criterion } from './criterion.ts'

/** Types in which reports of one event differ: `un accord` is AGREE, COOPERATE or SUPPORT, by its verb. */
const COOPERATION: ReadonlySet<EventType> = new Set(['AGREE', 'COOPERATE', 'SUPPORT'])

const related = (a: Facts, b: Facts): boolean =>
  a.speech === b.speech && COOPERATION.has(a.type) && COOPERATION.has(b.type)

/** Whether praise or a promise (`b`) may be read as plain words: accusations and threats stand out. */
const readAs = (a: Facts, b: Facts): boolean => a.type === 'STATEMENT' && COOPERATION.has(b.type)

/** Both are words: of one speaker on one occasion they are one event, however many sentences report them. */
export const bothSpeech = (a: Facts, b: Facts): boolean => a.speech && b.speech

/** The same sense, a general and a finer one, one that is not known, or two of different fields. */
function fitOf(a: string, b: string): number {
  if (a === b) return 1.8
  if (sensesAgree(a, b)) return 1.5
  return isKnown(a) && isKnown(b) ? 0.2 : 0.6
}

export const kind: Criterion = {
  id: 'kind',
  about: 'Same or related event type, and triggers that can name one happening',
  points(a, b) {
    if (bothSpeech(a, b))
      return a.type === b.type ? 1.3 : related(a, b) ? 1 : readAs(a, b) || readAs(b, a) ? 0 : CONFLICT
    if (sensesExclude(a.sense, b.sense)) return CONFLICT
    const fit = fitOf(a.sense, b.sense)
    if (a.type === b.type) return fit - (a.speech === b.speech ? 0 : 0.4)
    if (fit > 1 && isKnown(a.sense)) return fit - 1
    return related(a, b) ? 0.3 : CONFLICT
  },
  reason(a, b) {
    if (bothSpeech(a, b)) return reason('words of one speaker on one occasion')
    if (sensesAgree(a.sense, b.sense) && isKnown(a.sense) && isKnown(b.sense))
      return reason('same kind of event: {}', `${a.type} (${a.sense.split('.').at(-1)})`)
    return a.type === b.type ? reason('same type: {}', a.type) : null
  },
}

const TO_COME: readonly Status[] = ['planned', 'hypothetical']
const all = (facts: Facts, of: readonly Status[]): boolean => facts.statuses.every((one) => of.includes(one))
const toCome = (facts: Facts): boolean => all(facts, TO_COME)

/** `apart`: what announced and happened, or told and denied, weigh against being one event. */
const statusWith = (apart: number, denied: number): Criterion => ({
  id: 'status',
  about: 'An instance is not the series it belongs to; announced and happened may be one event',
  points(a, b) {
    if (all(a, ['habitual']) !== all(b, ['habitual'])) return CONFLICT
    if (all(a, ['denied']) !== all(b, ['denied'])) return denied
    return toCome(a) === toCome(b) ? 0 : apart
  },
  reason(a, b) {
    if (all(a, ['denied']) !== all(b, ['denied'])) return reason('denied in one report')
    return toCome(a) === toCome(b) ? null : reason('announced in one report, under way or past in the other')
  },
})

export const status = statusWith(-0.3, -1)

/** An article that tells of something to come and of something past mostly means two things. */
export const statusWithin = statusWith(-1.8, CONFLICT)
