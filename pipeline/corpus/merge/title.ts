/** The clearest sentence that tells an event: one that an analyst can read by itself. */
import { bare } from '../../core/fold.ts'
import type { Participant } from '../../core/records.generated.ts'
import type { Chain } from '../chains.ts'

const SHORTEST = 40
const LONGEST = 260
const OPENS_WITH_QUOTE = /^[«"“]/

interface Telling {
  readonly text: string
  readonly order: number
  readonly clarity: number
}

const last = (name: string): string =>
  bare(name)
    .split(/[^\p{L}\p{N}]+/u)
    .at(-1) ?? ''

/** Points for naming the participants, the date and the place in a sentence of readable length, with its verb. */
function clarityOf(
  text: string,
  participants: readonly Participant[],
  dated: boolean,
  placed: boolean,
): number {
  const folded = bare(text)
  const named = participants.filter(({ name }) => last(name).length > 2 && folded.includes(last(name))).length
  return (
    2 * Math.min(named, 3) +
    (dated ? 1 : 0) +
    (placed ? 1 : 0) -
    (text.length < SHORTEST ? 1 : 0) -
    (text.length > LONGEST ? 2 : 0) -
    (OPENS_WITH_QUOTE.test(text) ? 2 : 0)
  )
}

/** Of equally clear sentences the one that was reported first. White space is made single. */
export function titleOf(chains: readonly Chain[], participants: readonly Participant[]): string {
  const tellings: Telling[] = []
  for (const { digest, mentions } of chains)
    for (const { sentence, date, place } of mentions) {
      const text = (digest.sentences[sentence]?.text ?? '').replace(/\s+/gu, ' ').trim()
      const clarity = clarityOf(text, participants, date?.basis === 'explicit', place?.basis === 'explicit')
      tellings.push({ text, order: tellings.length, clarity })
    }
  return tellings.sort((a, b) => b.clarity - a.clarity || a.order - b.order)[0]?.text ?? ''
}
