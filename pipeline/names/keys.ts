/**
 * Keys under which to look for a name: names that can be one person's share one, so that each need be compared with
 * few others only.
 */
import { remembered } from '../core/remember.ts'
import { core, lettersOf } from './compare.ts'
import { firmSounds, MAY_MISS_ONE } from './distance.ts'
import { nameParts } from './parts.ts'
import { phones } from './phones.ts'

/** The firm sounds with each of them left out: two strings that differ in one, or of which one lacks one, share a key. */
const lackingOne = (firm: string): readonly string[] => [
  `${firm}~`,
  ...Array.from(firm, (_, at) => `${firm.slice(0, at)}${firm.slice(at + 1)}~`),
]

const GIVEN = 'given '

/** Whether a key only brings a full name together with its given name alone. */
export const isGivenNameKey = (key: string): boolean => key.startsWith(GIVEN)

/** The keys of a name; two names whose comparison is not `different`, or of which one is a slip of the pen, share one. */
export const nameKeys = remembered((name: string): ReadonlySet<string> => {
  const { given, surname } = nameParts(name)
  const keys = new Set([lettersOf(name), phones([...given, ...surname].join(''))])
  const sounds = [
    surname.join(''),
    core(surname).join(''),
    ...surname,
    ...surname.flatMap((word) => word.split('-')),
    ...core([...given, ...surname]).slice(1),
  ].map(phones)
  for (const sound of sounds) {
    const firm = firmSounds(sound)
    keys.add(`${firm}-`)
    if (sound.length >= MAY_MISS_ONE) for (const key of lackingOne(firm)) keys.add(key)
  }
  // A bare given name, and a surname with one letter more or less after the third.
  for (const word of given.length > 0 ? given : [surname.join(' ')]) keys.add(`${GIVEN}${lettersOf(word)}`)
  keys.add(`${given.join(' ')} ${surname.join(' ').slice(0, 3)}`)
  return keys
})
