import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { validator } from '../../pipeline/core/validate.ts'

describe('a validator', () => {
  test('finds nothing wrong with a record that follows its schema', () => {
    expect(validator('metadata')({ file: 'a.txt', publishedAt: '2018-11-02' })).toEqual([])
  })

  test.each([
    ['a wrong type', { id: 'a', text: 1 }, 'text', 'a string', 'Expected `text` to be a string'],
    [
      'an empty string',
      { id: '', text: '' },
      'id',
      'a string that is not empty',
      'Expected `id` to be a string that is not empty',
    ],
  ])('names field and expectation: %s', (_, record, field, expected, message) => {
    expect(validator('input-record')(record)).toEqual([{ field, expected, message }])
  })

  test('names a field that the schema does not know', () => {
    expect(validator('metadata')({ id: 'a', autor: 'x' })).toEqual([
      {
        field: 'autor',
        expected: 'no such field',
        message: 'Expected `autor` to be absent: the schema does not know it',
      },
    ])
  })

  test('writes paths as a reader of JavaScript would', () => {
    const record = {
      file: 'a',
      line: 0,
      field: null,
      severity: 'refused',
      stage: 'ingest',
      code: 'nope',
      message: 'x',
    }
    expect(validator('error')(record).map((each) => `${each.field}: ${each.expected}`)).toEqual([
      'line: a number >= 1',
      'code: one of unreadable, empty, binary, too-large, bad-json, bad-csv, schema, no-text, duplicate-id, bad-date, unsupported, internal',
    ])
    const inner = { id: 'x.y', about: '', source: 'own', entries: [{ forms: [1], value: 1 }] }
    expect(validator('lexicon')(inner).map((each) => each.field)).toContain('entries[0].forms[0]')
  })

  test('speaks of the record when the record itself is no object', () => {
    expect(validator('metadata')([])[0]).toMatchObject({ field: '', expected: 'an object' })
  })

  test.each([
    'article',
    'error',
    'event',
    'input-record',
    'lexicon',
    'manifest',
    'metadata',
    'person',
  ] as const)('compiles %s, which follows draft 2020-12', (name) => {
    expect(validator(name)({}).length).toBeGreaterThan(0)
    const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
    expect(new Ajv2020().validateSchema(schema)).toBe(true)
  })
})
