/** The descriptions of the schemas are the documentation of the dataset: each must tell what the name does not. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tables } from '../pipeline/export/tables/index.ts'

interface Schema {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

const FOLDER = new URL('../schemas/', import.meta.url)
const schemas = readdirSync(FOLDER).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Schema] as const,
)

/** Every field, and every definition that has a name, with its path. */
function* described(schema: Schema, path: string): Generator<readonly [path: string, name: string, Schema]> {
  if (schema.title !== undefined) yield [path, schema.title, schema]
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${name}`, name, field]
    yield* described(field, `${path}.${name}`)
  }
  if (schema.items) yield* described(schema.items, `${path}[]`)
  for (const one of schema.anyOf ?? []) yield* described(one, path)
  for (const [name, one] of Object.entries(schema.$defs ?? {})) yield* described(one, name)
}

const EMPTY_WORDS = new Set(['a', 'an', 'the', 'of', 'its', 'this', 'is', 'one', 'are'])
const SHORTEST = 15

const wordsOf = (text: string): string[] =>
  (
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.replace(/s$/, ''))

/** Words of the description that the name does not hold already. */
function newWords(description: string, name: string): string[] {
  const known = new Set(wordsOf(name))
  return wordsOf(description).filter((word) => !known.has(word) && !EMPTY_WORDS.has(word))
}

/** What is wrong with a description; null when it tells something. */
function fault(name: string, { description = '' }: Schema): string | null {
  if (description.length < SHORTEST) return `"${description}" is too short to tell anything`
  return newWords(description, name).length < 2 ? `"${description}" repeats the name` : null
}

test.each([
  ['articles', 'articles'],
  ['eventMentions', 'The mentions of an event.'],
  ['title', 'Normalised title.'],
  ['value', undefined],
])('for %s, %j is no description', (name, description) => {
  expect(fault(name, description === undefined ? {} : { description })).not.toBeNull()
})

describe.each(schemas)('%s', (_, schema) => {
  test('describes every field', () => {
    const faults = [...described(schema, schema.title ?? '')].flatMap(([path, name, field]) => {
      const found = fault(name, field)
      return found === null ? [] : [`${path}: ${found}`]
    })
    expect(faults).toEqual([])
  })
})

test.each(tables)('table $name describes every column', ({ columns }) => {
  expect(columns.flatMap(({ name, about }) => fault(name, { description: about }) ?? [])).toEqual([])
})
