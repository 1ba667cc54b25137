/** The report's data files, loaded as scripts when they are needed: a page from the file system cannot fetch. */
import { useEffect, useState } from 'preact/hooks'
import { bucketOf, type Overview } from '../../pipeline/report/contract.ts'

declare global {
  interface Window {
    /** Called by each data file with its name and value. */
    depeche: (name: string, value: unknown) => void
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string }
    }
  }
}

/** A data file that was asked for. */
class Slot {
  value?: unknown
  resolve: (value: unknown) => void = () => {}
  reject: (error: Error) => void = () => {}
  readonly loaded = new Promise<unknown>((resolve, reject) => {
    this.resolve = resolve
    this.reject = reject
  })
}

const slots = new Map<string, Slot>()
/** Record and row files beyond this number are forgotten, the oldest first; they are read again when needed. */
const KEPT = 80

window.depeche = (name, value) => {
  const slot = slots.get(name)
  if (!slot) return
  slot.value = value
  slot.resolve(value)
}

function checkedUrl(url: string): string {
  if (!/^data\/[a-z0-9_/-]+\.js$/.test(url)) throw new Error(`Expected a data file, got ${url}`)
  return url
}

// Trusted Types: no other text can become the address of a script.
const policy = window.trustedTypes?.createPolicy('depeche', { createScriptURL: checkedUrl })

function forgetOld(): void {
  for (const [name, slot] of slots) {
    if (slots.size <= KEPT) return
    if (slot.value !== undefined && /-\d+$|\/\d+$/.test(name) && !name.startsWith('events/columns'))
      slots.delete(name)
  }
}

/**
 * The value of `data/NAME.js`. Rejects when there is no such file, and when it is damaged: it ran without handing over
 * a value of this name.
 */
export function load<T>(name: string): Promise<T> {
  const known = slots.get(name)
  if (known) return known.loaded as Promise<T>
  forgetOld()
  const slot = new Slot()
  slots.set(name, slot)
  const script = document.createElement('script')
  const url = `data/${name}.js`
  script.src = policy ? policy.createScriptURL(url) : checkedUrl(url)
  const end = () => {
    script.remove()
    if (slot.value !== undefined) return
    if (slots.get(name) === slot) slots.delete(name)
    slot.reject(new Error(url))
  }
  script.onload = end
  script.onerror = end
  document.head.append(script)
  return slot.loaded as Promise<T>
}

/** A record from its bucket; null when the dataset has none of this id. */
async function loadRecord<T extends { readonly id: string }>(
  kind: 'article' | 'event' | 'person',
  id: string,
): Promise<T | null> {
  const { buckets } = await load<Overview>('overview')
  const count = { article: buckets.articles, event: buckets.events, person: buckets.people }[kind]
  const entries = await load<readonly T[]>(`${kind}/${bucketOf(id, count)}`)
  return entries.find((entry) => entry.id === id) ?? null
}

export type Loading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error }
  | { readonly state: 'ready'; readonly value: T }

/** Follows a promise; `key` says when to begin anew. */
export function usePromise<T>(key: string, begin: () => Promise<T>): Loading<T> {
  const [result, setResult] = useState<{ key: string; loading: Loading<T> }>()
  useEffect(() => {
    let current = true
    const settle = (loading: Loading<T>) => current && setResult({ key, loading })
    begin().then(
      (value) => settle({ state: 'ready', value }),
      (error) => settle({ state: 'failed', error }),
    )
    return () => {
      current = false
    }
  }, [key])
  return result?.key === key ? result.loading : { state: 'loading' }
}

/** A data file; what is already here is ready at once. */
export function useData<T>(name: string): Loading<T> {
  const pending = usePromise(name, () => load<T>(name))
  const here = slots.get(name)?.value
  return pending.state === 'loading' && here !== undefined ? { state: 'ready', value: here as T } : pending
}

export const useRecord = <T extends { readonly id: string }>(
  kind: 'article' | 'event' | 'person',
  id: string,
): Loading<T | null> => usePromise(`${kind} ${id}`, () => loadRecord<T>(kind, id))
