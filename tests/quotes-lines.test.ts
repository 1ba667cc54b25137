import { expect, test } from 'vitest'
import { unmarkedSpeech } from '../pipeline/quotes/marks/dialogue.ts'

test.each([['\n'], ['\r\n'], ['\r'], ['\u2028']])('lines of dialogue end at %j', (end) => {
  const text = ['— Vous venez ?', '— Non, je reste.', 'Il sortit.'].join(end)
  expect(
    unmarkedSpeech(text, [{ start: 0, end: text.length }]).map((each) => text.slice(each.start, each.end)),
  ).toEqual(['Vous venez ?', 'Non, je reste.'])
})
