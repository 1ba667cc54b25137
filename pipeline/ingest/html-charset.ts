/** The charset that a page declares: `<meta charset="iso-8859-1">`, or the XML declaration. */

const DECLARED =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?([a-z0-9_:-]+)|^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_:-]+)/i

/** The name, or undefined. As browsers do, Latin-1 is read as Windows-1252, which has the dashes and quotes besides. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const match = DECLARED.exec(head)
  const name = (match?.[1] ?? match?.[2])?.toLowerCase()
  return name && /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/.test(name) ? 'windows-1252' : name
}
