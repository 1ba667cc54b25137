/** FNV-1a over UTF-16 code units of `text[from, to)`, as an unsigned 32-bit number. Not for secrets. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
