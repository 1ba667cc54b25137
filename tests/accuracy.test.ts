/**
 * Accuracy on the sample articles against their gold, compared with a recorded baseline of counts. A drop fails; so
 * does a rise that was not recorded: run `npm run baseline` and review the difference in the commit.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accuracyOf } from '../pipeline/evaluate/run.ts'

const baseline = JSON.parse(readFileSync('tests/gold/samples/baseline.json', 'utf8'))

test('counts on the samples are those of the baseline (`npm run baseline` records new ones)', async () => {
  expect(await accuracyOf('tests/gold/samples', 'input')).toEqual(baseline)
})
