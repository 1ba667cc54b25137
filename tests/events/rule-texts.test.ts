import { expect, test } from 'vitest'
import { eventRuleTexts } from '../../pipeline/events/rule-texts.ts'
import { events } from './events.ts'

const texts = new Map(eventRuleTexts().map(([id, about]) => [id, about.en]))

test('every rule that finds an event says which words tell it and who is who', () => {
  const found = events(
    'Angela Merkel s’est rendue mardi à Pékin. « Nous sommes prêts », a déclaré Xi Jinping.',
  )
  expect(found.map(({ rule }) => texts.get(rule))).toEqual([
    expect.stringMatching(
      /^CONSULT told by the verb .*« se rendre ».*; actor: subject.*recipient: .*country visited/u,
    ),
    expect.stringContaining('quotation'),
  ])
})

test('places that a word cannot have are not named', () => {
  expect(texts.get('event.consult.visit')).not.toContain('object')
  expect(texts.get('event.assault.hit')).not.toContain('de X')
})
