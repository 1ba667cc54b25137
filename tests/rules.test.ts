import { describe, expect, test } from 'vitest'
import { type RuleHead, type RuleSet, readMarked } from '../pipeline/core/rule.ts'
import { overlaps, type TextSpan } from '../pipeline/core/span.ts'
import { FRENCH_RULES } from '../pipeline/report/french-rules.ts'
import { ruleTexts } from '../pipeline/report/rules.ts'
import { ruleSets } from './rule-sets/index.ts'

const allRules = ruleSets.flatMap((set) => set.rules)

/** What the rules find in a marked example, as `text → value` at the marked places. */
function run(set: RuleSet, rules: readonly RuleHead[], marked: string, published?: string | null) {
  const { text, spans } = readMarked(marked)
  const found = set.find(text, rules, published === undefined ? set.published : published)
  return { spans, found }
}

const place = ({ start, end, text }: TextSpan) => ({ start, end, text })

test('rule ids are unique', () => {
  const ids = allRules.map((rule) => rule.id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('every rule is worded in English and in French, and no other', () => {
  const texts = ruleTexts()
  const same = texts.filter(([, { en, fr }]) => en === fr || en.trim() === '')
  expect(same.map(([id]) => id)).toEqual([])
  const ids = new Set(texts.map(([id]) => id))
  expect(Object.keys(FRENCH_RULES).filter((id) => !ids.has(id))).toEqual([])
})

describe.each(ruleSets)('$name', (set) => {
  describe.each(set.rules)('$id', (rule) => {
    test('has two examples and a rejection at least', () => {
      expect(rule.examples.length).toBeGreaterThanOrEqual(2)
      expect(rule.rejects.length).toBeGreaterThanOrEqual(1)
    })

    for (const [marked, value, published] of rule.examples) {
      test(`alone: ${marked} → ${value}`, () => {
        const { spans, found } = run(set, [rule], marked, published)
        expect(found.map(place)).toEqual(spans)
        expect(found[0]).toMatchObject({ value, rule: rule.id })
      })

      test(`with all rules: ${marked} → ${value}`, () => {
        const { spans, found } = run(set, set.rules, marked, published)
        const here = found.filter((one) => spans.some((span) => overlaps(span, one)))
        expect(here.map(place)).toEqual(spans)
        expect(here[0]?.value).toBe(value)
      })
    }

    test.each(rule.rejects)('is silent on: %s', (text) => {
      expect(set.find(text, [rule], set.published)).toEqual([])
    })

    const gaps = rule.knownGaps ?? []
    if (gaps.length > 0)
      test.fails.each(gaps)('known gap: %s (%s)', (marked) => {
        const { spans, found } = run(set, set.rules, marked)
        expect(found.map(place)).toEqual(spans)
      })
  })
})
