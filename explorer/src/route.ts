/** The address of a view is the part after `#`: it survives a page that is a file, and `Back` works. */
import { useEffect, useState } from 'preact/hooks'

export interface Route {
  /** `['event', 'ev-1']` */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

/** `#/event/ev-1?…` of parts that may hold any character. */
export function href(path: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `#/${path.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function read(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split(/\?(.*)/s)
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decode),
    query: new URLSearchParams(query),
  }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(read)
  useEffect(() => {
    const update = () => setRoute(read())
    addEventListener('hashchange', update)
    return () => removeEventListener('hashchange', update)
  }, [])
  return route
}

export const go = (to: string): void => {
  location.hash = to
}

/** Changes the address without a new entry in the history: for filters while they are typed. */
export const replace = (to: string): void => location.replace(to)
