#!/usr/bin/env node
// Records the counts that tests/accuracy.test.ts compares with. Review the difference before you commit it.
import { writeFileSync } from 'node:fs'
import { accuracyOf } from '../dist/evaluate/run.js'

const counts = await accuracyOf('tests/gold/samples', 'input')
writeFileSync('tests/gold/samples/baseline.json', `${JSON.stringify(counts, null, 2)}\n`)
