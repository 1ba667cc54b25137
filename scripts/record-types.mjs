#!/usr/bin/env node
// Writes pipeline/core/records.generated.ts, the TypeScript types of the records, from schemas/*.schema.json.
// `--check` writes nothing and fails when the file is not what the schemas give.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const target = path.join(root, 'pipeline/core/records.generated.ts')
const names = ['article', 'event', 'person', 'manifest', 'error', 'metadata', 'input-record', 'config']

// One schema that holds them all, so that shared definitions (Span, Place …) become one type each.
const $defs = {}
for (const name of names) {
  const {
    $schema,
    $id,
    $defs: own,
    ...schema
  } = JSON.parse(readFileSync(path.join(root, `schemas/${name}.schema.json`), 'utf8'))
  for (const [key, value] of Object.entries(own ?? {})) {
    if ($defs[key] && JSON.stringify($defs[key]) !== JSON.stringify(value)) {
      console.error(
        `Expected ${key} to be the same in all schemas; it differs in schemas/${name}.schema.json`,
      )
      process.exit(1)
    }
    $defs[key] = value
  }
  // "file or id" is a matter for ajv; in TypeScript both are optional.
  const { anyOf: _, ...shape } = schema
  $defs[schema.title] = shape
}
/** A `$ref` with words of its own would become a second type. */
const plainRefs = (_, value) =>
  value && typeof value === 'object' && value.$ref ? { $ref: value.$ref } : value
const all = { title: 'Records', type: 'object', $defs, properties: {}, additionalProperties: false }
const source = await compile(JSON.parse(JSON.stringify(all, plainRefs)), 'Records', {
  bannerComment: '/** Generated from schemas/ by scripts/record-types.mjs; change the schemas instead. */',
  unreachableDefinitions: true,
  format: true,
  ignoreMinAndMaxItems: true,
  style: { semi: false, singleQuote: true, printWidth: 110 },
})
const tidy = source
  .replace(/\n\/\*\*(?:(?!\*\/)[\s\S])*?via the `definition` "[^"]*"\.?\n \*\//g, '')
  .replace(/export interface Records \{\}?\n(?:\}\n)?/, '')
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== tidy) {
    console.error('pipeline/core/records.generated.ts is not what schemas/ give: run `npm run record-types`')
    process.exit(1)
  }
} else writeFileSync(target, tidy)
