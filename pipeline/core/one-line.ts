/** Text as it is shown in a table or on a terminal: white space, line breaks included, as single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
