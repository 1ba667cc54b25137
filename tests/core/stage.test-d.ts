import { expectTypeOf, test } from 'vitest'
import { pipeline, stage } from '../../pipeline/core/stage.ts'

const language = stage({ name: 'language', needs: [], run: () => ({ code: 'fra', confidence: 1 }) })
const blocks = stage({ name: 'blocks', needs: ['language'], run: () => [] })

test('a stage may stand after the layers that it needs', () => {
  const made = pipeline().add(language).add(blocks)
  expectTypeOf(made.run).returns.toHaveProperty('doc')
})

test('a stage that stands before a layer that it needs does not compile', () => {
  // @ts-expect-error blocks needs language
  pipeline().add(blocks)
})

test('a layer cannot be given twice', () => {
  // @ts-expect-error language stands there already
  pipeline().add(language).add(language)
})

test('a stage sees only the layers that it names', () => {
  stage({
    name: 'sentences',
    needs: ['blocks'],
    run: (doc) => {
      expectTypeOf(doc).toHaveProperty('blocks')
      expectTypeOf(doc).not.toHaveProperty('tokens')
      return []
    },
  })
})

test('a stage gives one of the layers, and no other', () => {
  // @ts-expect-error there is no layer `topics`
  stage({ name: 'topics', needs: [], run: () => [] })
})
