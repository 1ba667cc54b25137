/** Whether a text begins with a capital. Most words are ASCII, and this is asked of every word many times. */
export function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text)
}
