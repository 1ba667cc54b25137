import { describe, expect, test } from 'vitest'
import type { Article, EventMention } from '../../pipeline/core/records.generated.ts'
import { readMarked } from '../../pipeline/core/rule.ts'
import { type DigestMention, digest } from '../../pipeline/corpus/digest.ts'

/** An article of one sentence a line; `[[…]]` marks the triggers. */
function extracted(marked: string, event: Partial<EventMention> = {}): Article {
  const { text, spans } = readMarked(marked)
  const sentences = text.split('\n').map((line) => {
    const start = text.indexOf(line)
    return { start, end: start + line.length }
  })
  const events = spans.map((trigger, at): EventMention => {
    const sentence = sentences.find(({ end }) => trigger.end <= end) as { start: number; end: number }
    return {
      id: `e${at + 1}`,
      sentence,
      trigger,
      type: 'CONSULT',
      status: 'happened',
      participants: [],
      place: null,
      date: null,
      plover: null,
      rule: 'test',
      ...event,
    }
  })
  return {
    id: 'a',
    source: 'Le Phare',
    url: null,
    title: null,
    publishedAt: '2025-03-14',
    status: 'extracted',
    skipReason: null,
    digest: '0'.repeat(64),
    documentDate: { value: '2025-03-14', basis: 'metadata' },
    language: { code: 'fra', confidence: 1 },
    text,
    blocks: [],
    sentences,
    dates: [],
    people: [],
    quotes: [],
    events,
    diagnostics: [],
  }
}

const mentions = (marked: string, event?: Partial<EventMention>): readonly DigestMention[] =>
  digest(extracted(marked, event)).mentions
const mention = (marked: string, event?: Partial<EventMention>): DigestMention =>
  mentions(marked, event)[0] as DigestMention

describe('the digest of a mention tells', () => {
  test.each<[string, boolean | null]>([
    ['Ana Ruiz [[a assuré]] que tout irait bien.', false],
    ['Ana Ruiz [[avait assuré]] la veille que tout irait bien.', true],
    ['Ana Ruiz avait déjà [[assuré]] que tout irait bien.', true],
    ['Le journal précise que la ministre [[avait assuré]] le contraire.', false],
    ['Les [[déclarations]] de la ministre ont surpris.', null],
  ])('whether it lies before what the article reports: %s', (marked, earlier) => {
    expect(mention(marked, { type: 'STATEMENT' }).earlier).toBe(earlier)
  })

  test.each([
    ['Une nouvelle [[grève]] est prévue.', true],
    ['Un deuxième [[tour de table]] aura lieu.', true],
    ['La [[grève]] a duré un jour.', false],
  ])('whether it is a further one of its kind: %s', (marked, another) => {
    expect(mention(marked, { type: 'PROTEST' }).another).toBe(another)
  })

  test('whether it is told as known', () => {
    expect(mention('La [[visite]] a duré un jour.').definite).toBe(true)
    expect(mention('Une [[visite]] est prévue.').definite).toBe(false)
  })

  test('that a verb of speech makes an event of words, of types that words can be', () => {
    expect(mention('Elle [[a rejeté]] cette offre.', { type: 'REJECT' }).speech).toBe(true)
    expect(mention('La chambre [[a rejeté]] la motion.', { type: 'VOTE' }).speech).toBe(false)
  })
})

describe('a demonstrative', () => {
  const participants = ['Ivan Orlov', 'Piotr Volkov'].map((name) => ({
    name,
    country: 'RU',
    kind: 'person' as const,
    role: 'actor' as const,
  }))

  test('takes up the mention of its kind last told, and does not keep participants inherited from others', () => {
    const [, , third] = mentions(
      'Ana Ruiz [[a reçu]] Ivan Orlov.\nElle [[s’est entretenue]] avec Piotr Volkov.\nLors de cette [[rencontre]], elle a dit à Volkov sa confiance.',
      { participants },
    )
    expect(third?.antecedent).toBe(1)
    expect(third?.participants.map(({ name }) => name)).toEqual(['Piotr Volkov'])
  })

  test('takes up nothing where nothing of its kind was told', () => {
    expect(mention('Lors de cette [[rencontre]], elle a souri.', { participants })).toMatchObject({
      antecedent: null,
      participants,
    })
  })
})

describe('the digest of an article', () => {
  test('keeps each sentence that tells events once, and no other text', () => {
    const { sentences } = digest(
      extracted('Ana Ruiz [[a reçu]] son homologue avant la [[visite]].\nIl faisait beau.'),
    )
    expect(sentences.map(({ text }) => text)).toEqual(['Ana Ruiz a reçu son homologue avant la visite.'])
  })

  test('is plain JSON', () => {
    const made = digest(extracted('Ana Ruiz [[a reçu]] son homologue.'))
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })

  test('of an article without events holds no mention', () => {
    expect(digest(extracted('Il faisait beau.'))).toMatchObject({ sentences: [], mentions: [] })
  })
})
