/** brat standoff: a `.txt` and an `.ann` per article. brat counts code points. */
import { EVENT_TYPES } from '../../core/event-types.ts'
import type { Article } from '../../core/records.generated.ts'
import type { Span } from '../../core/span.ts'
import { offsetsOf, type ToUnit } from '../offsets.ts'

/** Numbers the lines of an annotation file and writes text-bound ones. */
class Annotations {
  readonly lines: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #text: string
  readonly #offset: ToUnit

  constructor(text: string) {
    this.#text = text
    this.#offset = offsetsOf(text, 'codepoint')
  }

  id(letter: string): string {
    const next = (this.#ids.get(letter) ?? 0) + 1
    this.#ids.set(letter, next)
    return `${letter}${next}`
  }

  /** A span with line breaks is written as fragments, one a line: brat does not know spans over lines. */
  span(type: string, { start, end }: Span): string {
    const id = this.id('T')
    const fragments: string[] = []
    const words: string[] = []
    let from = start
    for (const part of this.#text.slice(start, end).split(/(\r?\n)/)) {
      const to = from + part.length
      if (!/^\r?\n$/.test(part) && part.trim() !== '') {
        const lead = part.length - part.trimStart().length
        fragments.push(`${this.#offset(from + lead)} ${this.#offset(from + part.trimEnd().length)}`)
        words.push(part.trim())
      }
      from = to
    }
    this.lines.push(`${id}\t${type} ${fragments.join(';')}\t${words.join(' ')}`)
    return id
  }

  note(target: string, type: string, words: string): void {
    this.lines.push(`${this.id('#')}\t${type} ${target}\t${words.replace(/\s+/g, ' ')}`)
  }

  relation(type: string, one: [string, string], two: [string, string]): void {
    this.lines.push(`${this.id('R')}\t${type} ${one.join(':')} ${two.join(':')}`)
  }
}

/** Content of the `.ann` file; the `.txt` file is the article's text. */
export function brat(article: Article): string {
  const to = new Annotations(article.text)
  for (const date of article.dates) {
    const id = to.span(`Date-${date.type}`, date)
    to.note(id, 'AnnotatorNotes', `${date.value}${date.mod ? ` ${date.mod}` : ''}`)
  }
  for (const person of article.people) {
    for (const mention of person.mentions)
      to.note(to.span(person.official ? 'Official' : 'Person', mention), 'AnnotatorNotes', person.name)
    for (const role of person.roles)
      to.note(to.span('Role', role), 'AnnotatorNotes', `${person.name}: ${role.title}`)
  }
  for (const quote of article.quotes) {
    const id = to.span(`Quote-${quote.type}`, quote)
    if (quote.speaker) to.note(id, 'AnnotatorNotes', quote.speaker.name)
    if (quote.cue) to.relation('Reports', ['Cue', to.span('Cue', quote.cue)], ['Quote', id])
    if (quote.speaker?.mention)
      to.relation('Says', ['Speaker', to.span('Speaker', quote.speaker.mention)], ['Quote', id])
  }
  for (const event of article.events) {
    const who = event.participants.map(({ name, role }) => `${role} ${name}`).join(', ')
    to.note(
      to.span(event.type, event.trigger),
      'AnnotatorNotes',
      `${event.status}; ${event.date?.value ?? 'undated'}; ${who}`,
    )
  }
  return to.lines.map((line) => `${line}\n`).join('')
}

/** brat's `annotation.conf` for what is exported: types must be declared to be shown. */
export const BRAT_CONFIG = `[entities]
Person
Official
Role
Cue
Speaker
Quote-direct
Quote-mixed
Quote-indirect
Date-DATE
Date-TIME
Date-DURATION
Date-SET
${EVENT_TYPES.join('\n')}
[relations]
Reports\tCue:Cue, Quote:Quote-direct|Quote-mixed|Quote-indirect
Says\tSpeaker:Speaker, Quote:Quote-direct|Quote-mixed|Quote-indirect
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
`
