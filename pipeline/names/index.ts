/** Names of persons: parts, gender, and whether two spellings can be one person. */
export { compareNames, lettersOf } from './compare.ts'
export { type Gender, genderOfGivenName, isGivenName } from './given.ts'
export { isGivenNameKey, nameKeys } from './keys.ts'
export { isArticle, isParticle, nameParts } from './parts.ts'
export { phones, skeleton } from './phones.ts'
