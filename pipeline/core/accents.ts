/** « é » → « e », « ç » → « c »; other characters as they are. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
