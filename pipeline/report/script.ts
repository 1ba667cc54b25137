/** JSON as a script that a page may load from the file system. */

/** Not valid, or not harmless, inside of a script: `</script>`, `<!--`, line ends that JSON allows in strings. */
const UNSAFE = /[<>&\u2028\u2029]/g

/** JSON in which no character can end a script or a line of it. (Lone surrogates `JSON.stringify` escapes itself.) */
export const scriptJson = (value: unknown): string => scriptSafe(JSON.stringify(value))

/** JSON that is there already, so that it may stand in a script. */
export const scriptSafe = (json: string): string =>
  json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The script that hands a value to the page; `name` is its path under `data/`, without `.js`. */
export const dataScript = (name: string, json: string): string => `depeche(${scriptJson(name)},${json})\n`
