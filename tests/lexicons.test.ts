import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { type LexiconFile, makeLexicon } from '../pipeline/core/lexicon.ts'

const files = globSync('pipeline/**/lexicon/*.json')
const schema = JSON.parse(readFileSync('schemas/lexicon.schema.json', 'utf8'))
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as LexiconFile<unknown>

describe.each(files)('%s', (file) => {
  test('follows the lexicon schema', () => {
    validate(read(file))
    expect(validate.errors ?? []).toEqual([])
  })
  test('loads: no empty form, no form with two values', () => {
    expect(makeLexicon(read(file)).forms.length).toBeGreaterThan(0)
  })
})

test('lexicon ids are unique', () => {
  const ids = files.map((file) => read(file).id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
