/** Files that are no text whatever their name: PDF saved as .txt, images, archives. */

const SIGNATURES: readonly (readonly [kind: string, bytes: string])[] = [
  ['a PDF document', '%PDF-'],
  ['a ZIP archive or office document', 'PK\x03\x04'],
  ['an old office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a gzip archive', '\x1f\x8b'],
  ['a PNG image', '\x89PNG\r\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
]

/** Enough to judge by; longer texts are of one kind throughout. */
const SAMPLE = 65_536

/** Control characters that text may hold: tab, line ends, form feed, end of file (DOS), escape. */
const isTextControl = (byte: number): boolean => (byte >= 9 && byte <= 13) || byte === 26 || byte === 27

/**
 * What a non-text file is, for a message, or null for text in a charset of single bytes or UTF-8. Not for UTF-16,
 * half of whose bytes are zeros. More than one control character in a hundred is no text.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1')
  const known = SIGNATURES.find(([, signature]) => head.startsWith(signature))
  if (known) return known[0]
  let controls = 0
  const sample = bytes.subarray(0, SAMPLE)
  for (const byte of sample) if (byte < 32 && !isTextControl(byte)) controls++
  return controls * 100 > sample.length ? 'binary data' : null
}
