/**
 * Other places where a person already named is named again: by the surname (`Riabkov`), by the half of a double
 * surname, by the given name beside a full one (`Raul et Fidel Castro`).
 */
import type { Token } from '../../core/doc.ts'
import { spanText } from '../../core/span.ts'
import { compareNames, isGivenName, nameParts, phones } from '../../names/index.ts'
import { worldNamed } from '../../world/index.ts'
import type { OfficialsDoc } from '../reading.ts'
import { WORD, wordKinds } from '../words.ts'
import type { Mention } from './mention.ts'
import { nameEnd } from './run.ts'
import { vetoOf } from './veto.ts'

/** Sounds of the surnames (with and without particles) of the full names found. */
function surnames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const { text, by } of mentions) {
    const { given, surname } = nameParts(text)
    if (given.length === 0 && by === 'echo') continue
    const words = [surname.join(' '), surname.at(-1) ?? '', ...surname.flatMap((word) => word.split('-'))]
    for (const word of words)
      if (word.length >= 3 && isCapitalisedWord(word) && !known.has(phones(word)))
        known.set(phones(word), text)
  }
  known.delete('')
  return known
}

const isCapitalisedWord = (word: string): boolean => /^\p{Lu}/u.test(word) || /[-'’ ]\p{Lu}/u.test(word)

/** The mentions with those added that repeat a name found elsewhere in the document. */
export function withEchoes(doc: OfficialsDoc, mentions: readonly Mention[]): readonly Mention[] {
  const tokens = doc.tokens.all
  const known = surnames(mentions)
  if (known.size === 0) return mentions
  const kinds = wordKinds(tokens)
  const taken = new Set<number>()
  for (const { from, to } of mentions) for (let at = from; at < to; at++) taken.add(at)
  const all = [...mentions]
  doc.tokens.ranges.forEach((range, sentence) => {
    for (let at = range.from; at < range.to; at++) {
      if (taken.has(at) || !((kinds[at] as number) & WORD.name)) continue
      const end = Math.min(freeEnd(nameEnd(tokens, at, range.to), at), range.to)
      const name = doc.text.slice((tokens[at] as Token).start, (tokens[end - 1] as Token).end)
      const full = known.get(phones(name)) ?? known.get(phones(nameParts(name).surname.at(-1) ?? ''))
      const shared = !full && sharesSurname(at)
      if (!shared && (full === undefined || !repeats(name, full))) continue
      if (vetoOf(doc, { from: at, to: end }, range.from) !== null) continue
      const place = { start: (tokens[at] as Token).start, end: (tokens[end - 1] as Token).end }
      all.push({
        from: at,
        to: end,
        sentence,
        by: 'echo',
        gender: null,
        titled: false,
        ...spanText(doc.text, place),
      })
      for (let index = at; index < end; index++) taken.add(index)
    }

    function freeEnd(end: number, from: number): number {
      let free = from + 1
      while (free < end && !taken.has(free)) free++
      return free
    }

    /** `Raul` in `Raul et Fidel Castro`. */
    function sharesSurname(at: number): boolean {
      const [and, next] = [tokens[at + 1], tokens[at + 2]]
      if (and?.norm !== 'et' || !next || !isGivenName((tokens[at] as Token).text) || !isGivenName(next.text))
        return false
      if (worldNamed((tokens[at] as Token).text)) return false
      return all.some((mention) => mention.from === at + 2 && mention.to > at + 3)
    }
  })
  return all.sort((a, b) => a.from - b.from)

  function repeats(name: string, full: string): boolean {
    if (compareNames(name, full).verdict !== 'different') return true
    const { given } = nameParts(name)
    return given.length > 0 && isGivenName(given[0] as string)
  }
}
