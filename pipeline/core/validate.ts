/**
 * Schema validation: every record that comes in or goes out is checked against `schemas/`. Ajv's messages speak of
 * JSON pointers and keywords; what a user needs is the field, what was expected of it, and one sentence.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { SetupError } from './errors.ts'

export type SchemaName =
  | 'article'
  | 'config'
  | 'error'
  | 'event'
  | 'input-record'
  | 'lexicon'
  | 'manifest'
  | 'metadata'
  | 'person'

/** What is wrong with one field of a record. */
export interface Problem {
  /** Path of the field, `events[0].type`; empty for the record itself. */
  readonly field: string
  /** What the schema asks for, to stand after "expected": `a string`, `one of direct, mixed`. */
  readonly expected: string
  /** A whole sentence with both. */
  readonly message: string
}

/** Gives the problems of a value; an empty list when it follows the schema. */
export type Validator = (value: unknown) => readonly Problem[]

const require = createRequire(import.meta.url)

/** Made by the build from the schemas: compiling that of an article takes longer than extracting one. */
const COMPILED = new URL('../schemas/', import.meta.url)
/** Seen from the sources, which compile the schemas themselves. */
const SCHEMAS = new URL('../../schemas/', import.meta.url)

/**
 * The validator of a schema, compiled when first asked for and kept.
 * Throws `SetupError` when the schema is missing or not valid.
 */
export function validator(name: SchemaName): Validator {
  const known = validators.get(name)
  if (known) return known
  const validate = compile(name)
  const made: Validator = (value) => {
    if (validate(value)) return []
    const problems = (validate.errors ?? []).filter((error) => !SUMMARIES.has(error.keyword)).map(problem)
    return problems.length > 0 ? problems : (validate.errors ?? []).map(problem)
  }
  validators.set(name, made)
  return made
}

const validators = new Map<SchemaName, Validator>()

/** Keywords that only repeat that one of their parts failed. */
const SUMMARIES: ReadonlySet<string> = new Set(['if', 'then', 'else', 'allOf'])

function compile(name: SchemaName): ValidateFunction {
  const compiled = new URL(`${name}.cjs`, COMPILED)
  if (existsSync(compiled)) return require(fileURLToPath(compiled))
  const url = new URL(`${name}.schema.json`, SCHEMAS)
  try {
    return makeAjv().compile(JSON.parse(readFileSync(url, 'utf8')))
  } catch (cause) {
    throw new SetupError(`Cannot compile schema ${url.pathname}: ${(cause as Error).message}`, { cause })
  }
}

/** The validator that all records are checked with; `code.source` keeps what the build writes to a file. */
export function makeAjv(code: { source?: true } = {}): Ajv2020 {
  // Required when first needed, not imported: the two packages would cost every start of the program 40 ms.
  const { Ajv2020: Constructor } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const addFormats = require('ajv-formats') as typeof import('ajv-formats').default
  // The schemas are ours and the tests check them: compiling the schema of schemas as well would double the time.
  const ajv = new Constructor({
    allErrors: true,
    allowUnionTypes: true,
    validateSchema: false,
    meta: false,
    code,
  })
  addFormats(ajv as never)
  return ajv
}

function problem(error: ErrorObject): Problem {
  const place = fieldPath(error.instancePath)
  const at = (property: unknown) => (place === '' ? String(property) : `${place}.${String(property)}`)
  const { params } = error
  if (error.keyword === 'required')
    return say(at(params.missingProperty), 'to be present', 'a value', 'it is missing')
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const extra = params.additionalProperty ?? params.unevaluatedProperty
    return say(at(extra), 'to be absent', 'no such field', 'the schema does not know it')
  }
  const expected = expectation(error)
  return say(place, `to be ${expected}`, expected)
}

function say(field: string, wish: string, expected: string, why?: string): Problem {
  const subject = field === '' ? 'the record' : `\`${field}\``
  return { field, expected, message: `Expected ${subject} ${wish}${why ? `: ${why}` : ''}` }
}

function expectation({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return [params.type].flat().map(withArticle).join(' or ')
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`
    case 'const':
      return String(params.allowedValue)
    case 'minLength':
      return params.limit === 1
        ? 'a string that is not empty'
        : `a string of ${params.limit} characters or more`
    case 'pattern':
      return `a string like ${params.pattern}`
    case 'format':
      return `a string in the format ${params.format}`
    case 'minimum':
    case 'maximum':
      return `a number ${params.comparison} ${params.limit}`
    default:
      return `valid (it ${message ?? keyword})`
  }
}

const withArticle = (type: string): string =>
  type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`

/** `/events/0/type` → `events[0].type`. */
function fieldPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('')
}
