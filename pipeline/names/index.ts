/** Names of persons: parts, gender, and whether two spellings can be one person. */
export { type Comparison, compareNames, lettersOf } from './compare.ts'
export { soundDistance, soundsAlike } from './distance.ts'
export { type Gender, genderOfGivenName, isGivenName, sameGivenName } from './given.ts'
export { nameKeys } from './keys.ts'
export { isArticle, isParticle, type NameParts, nameParts } from './parts.ts'
export { phones, skeleton } from './phones.ts'
