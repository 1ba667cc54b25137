// Reads CoNLL-U treebanks as surface tokens with offsets into the sentence's text, and lays the tokens of our own
// tokenizer over them, so that a tagger learns on what it will meet.
import { readFileSync } from 'node:fs'

/** Sentences of a CoNLL-U file: `{ text, tokens: [{ start, end, upos, feats, misc }] }`. */
export function readConllu(file) {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^\d/m.test(block))
    .map(readSentence)
}

const features = (column) =>
  column === '_' ? {} : Object.fromEntries(column.split('|').map((pair) => pair.split('=')))

function readSentence(block) {
  let text = ''
  const tokens = []
  let inside = 0
  let spread = null
  for (const line of block.split('\n')) {
    const column = line.split('\t')
    const [id, form, lemma, upos, , feats, , , , misc] = column
    if (/^\d+$/.test(id) && Number(id) <= inside) spread.parts.push({ upos, lemma, feats: features(feats) })
    if (!/^\d+(?:-\d+)?$/.test(id) || (!id.includes('-') && Number(id) <= inside)) continue
    const token = {
      start: text.length,
      end: text.length + form.length,
      lemma,
      upos,
      feats: features(feats),
      misc: features(misc),
    }
    if (id.includes('-')) {
      inside = Number(id.split('-')[1])
      spread = token
      token.parts = []
    }
    tokens.push(token)
    text += form + (/SpaceAfter=No/.test(misc) ? '' : ' ')
  }
  return { text: text.trimEnd(), tokens: tokens.map(contracted) }
}

/**
 * A contracted word (`du` = `de` + `le`) is one token: a preposition, with the article's gender and number; or,
 * where a pronoun is in it (`auquel`), that pronoun.
 */
function contracted(token) {
  if (!token.parts) return token
  const { parts, ...rest } = token
  const pronoun = parts.find((part) => part.upos === 'PRON')
  const { Gender, Number: number } = parts.at(-1).feats
  const agreement = { ...(Gender && { Gender }), ...(number && { Number: number }) }
  return pronoun
    ? { ...rest, upos: 'PRON', lemma: pronoun.lemma, feats: pronoun.feats }
    : { ...rest, upos: 'ADP', lemma: parts[0].lemma, feats: agreement }
}

/**
 * For each of `words` (our tokens, `{ start, end }`), the treebank token that it is. A word that covers several
 * takes the first that is no punctuation mark, so that `celui-ci` cut or whole keeps its pronoun; a word that is a
 * part of one takes its tag.
 */
export function align(sentence, words) {
  return words.map((word) => {
    const covered = sentence.tokens.filter((token) => token.start < word.end && word.start < token.end)
    const gold = covered.find((token) => token.upos !== 'PUNCT') ?? covered[0]
    if (
      !/[\p{L}\p{N}]/u.test(sentence.text.slice(word.start, word.end)) &&
      gold.end - gold.start > word.end - word.start
    )
      return { ...gold, upos: 'PUNCT', feats: {}, whole: false }
    return { ...gold, whole: covered.length === 1 && gold.start === word.start && gold.end === word.end }
  })
}
