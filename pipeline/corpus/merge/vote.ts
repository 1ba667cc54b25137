/** Choosing among what several mentions say: most often said, then first in order. */
import { byCodeUnit } from '../../core/order.ts'

/** Counts `values` by `key`, commonest first; of equally common ones the first in order of keys. */
export function ranked<Value>(
  values: Iterable<Value>,
  key: (value: Value) => string,
): { readonly value: Value; readonly key: string; readonly count: number }[] {
  const counts = new Map<string, { value: Value; count: number }>()
  for (const value of values) {
    const name = key(value)
    const known = counts.get(name)
    if (known === undefined) counts.set(name, { value, count: 1 })
    else known.count++
  }
  return [...counts]
    .map(([name, { value, count }]) => ({ value, key: name, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key))
}
