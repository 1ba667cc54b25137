/**
 * Keys under which to look for a name: names that can be one person's share one, so that each need be compared with
 * few others only.
 */
import { remembered } from '../core/remember.ts'
import { core, lettersOf } from './compare.ts'
import { firmSounds, MAY_MISS_ONE } from './distance.ts'
import { nameParts } from './parts.ts'
import { phones } from './phones.ts'

/** Long names may differ in a firm sound: they are looked for among one another. */
const LONG = 'long'

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
    keys.add(`${firmSounds(sound)}-`)
    if (sound.length >= MAY_MISS_ONE) keys.add(LONG)
  }
  // A bare given name, and a surname with one letter more or less after the third.
  for (const word of given.length > 0 ? given : [surname.join(' ')]) keys.add(`given ${lettersOf(word)}`)
  keys.add(`${given.join(' ')} ${surname.join(' ').slice(0, 3)}`)
  return keys
})
