/** Amounts of time: « trois jours », « une dizaine de jours », « un an et demi », « des décennies ». */
import { isoDuration, lasting } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { Duration, Unit } from '../parts.ts'
import type { DateRule, Groups } from '../rule.ts'
import { collectives, terms, units } from '../words.ts'

/** Source of an amount with its unit; groups n, c, q, u, half. */
export const AMOUNT =
  "(?:(?:une? (?:bonne |petite )?(?<c>{collective}) (?:de |d')|(?<n>{num}(?: ou {num})?)(?: (?:longs?|longues?|bons?|bonnes?|petite?s?|grande?s?|pleine?s?))? |(?<q>{quantifier})(?: (?:petite?s|longs|longues|bonnes|toutes petites))? )(?<u>{unit})(?!-lumière)(?<half> et demie?)?)"

/** Duration of an amount; null when it is none (« sept heures » of the clock is told apart by its own rule). */
export function amount({ n, c, u = '', half }: Groups): { value: number | null; unit: Unit } | null {
  const unit = units.get(u)
  if (!unit) return null
  // « onze ou douze jours » lasts as long as the later amount.
  const value = n ? toNumber(n.replace(/^.* ou /, '')) : c ? (collectives.get(c) ?? null) : null
  return { value: value === null ? null : value + (half ? 0.5 : 0), unit }
}

export const durationOf = (groups: Groups): Duration | null => {
  const found = amount(groups)
  if (!found) return null
  const lasts = lasting(isoDuration(found.value, found.unit))
  return groups.c ? { ...lasts, rounded: true } : lasts
}

export const duration: DateRule = {
  id: 'date.duration',
  about: 'Duration: « trois jours », « une dizaine d’années », « quelques semaines », « un an et demi »',
  triggers: ['unit'],
  pattern: AMOUNT,
  resolve: (groups) => durationOf(groups),
  examples: [
    ['Ils ont négocié pendant [[trois jours]].', 'P3D'],
    ['Le chantier a duré [[un an et demi]].', 'P18M'],
    ['Il est resté [[une dizaine de jours]] à Sofia.', 'P10D'],
    ['Le conflit dure depuis [[des décennies]].', 'PXDE'],
    ['La route est fermée pour [[quelques semaines]].', 'PXW'],
    ['Une trêve de [[quarante-huit heures]] a été signée.', 'PT48H'],
  ],
  rejects: [
    'des jouets',
    'trois journaux',
    'le mois de mai',
    'Ana et Luc, tous deux 49 ans, vivaient là.',
    'Elle a réuni ses amis pour ses 90 ans.',
    'Cette étoile est à quatre années-lumière.',
  ],
}

export const partDuration: DateRule = {
  id: 'date.part-duration',
  about:
    'Fraction of a unit: « une demi-heure », « un quart d’heure », « un demi-siècle », « un quart de siècle »',
  triggers: ['unit'],
  clues: ['demi', 'quart', '1/', '3/'],
  pattern:
    "(?:une? )?(?:demi[- ](?<u1>heure|journée|siècle|année|décennie)|(?:(?<three>trois quarts|3/4)|(?<q>quart|1/4)|(?<h>1/2)) ?(?:de |d')?(?<u2>heure|h|siècle))",
  resolve: ({ u1, three, h, u2 }) => {
    const unit = units.get(u1 ?? u2 ?? '') as Unit
    return lasting(isoDuration(u1 || h ? 0.5 : three ? 0.75 : 0.25, unit))
  },
  examples: [
    ['Le match a été arrêté [[une demi-heure]].', 'PT30M'],
    ['Il a patienté [[trois quarts d’heure]].', 'PT45M'],
    ['Ils vivent là depuis [[un quart de siècle]].', 'P25Y'],
    ['La région est disputée depuis [[un demi-siècle]].', 'P50Y'],
  ],
  rejects: ['la demi-finale', 'le quart de finale'],
}

export const hoursMinutes: DateRule = {
  id: 'date.hours-minutes',
  about:
    'Duration in hours and minutes: « deux heures trente », « 1 h 45 » after « pendant », « durer », « en »',
  triggers: ['unit'],
  clues: ['min', 'trente', 'quinze', 'vingt', 'dix', 'mn'],
  pattern:
    '(?=[\\dudtqcshnovmz])(?:(?<={start}(?:pendant|durant|duré|dure|environ|en|après|de|approximativement) )(?<h>{num}) (?:heures?|h) (?:et )?(?<m>{num})(?: ?(?:minutes?|min|mn))(?: de)?)|(?<={start}(?:environ|approximativement|pendant|durant|duré) )(?<h2>{num}) heures? (?<m2>trente|quinze|vingt|dix)',
  resolve: ({ h, m, h2, m2 }) => {
    const hours = toNumber(h ?? h2 ?? '')
    const minutes = toNumber(m ?? m2 ?? '')
    return hours === null || minutes === null ? null : lasting(`PT${hours}H${minutes}M`)
  },
  examples: [
    ['La séance a duré [[deux heures trente]].', 'PT2H30M'],
    ['Il a couru pendant [[3 heures 12 minutes]].', 'PT3H12M'],
  ],
  rejects: ['à deux heures trente', 'de 9 heures 30 à midi'],
}

export const clockDuration: DateRule = {
  id: 'date.clock-duration',
  about: 'Duration written like a clock: « a duré 1h45 », « pendant 2 h 30 », « 2 h 05 min 13 s »',
  triggers: ['digit'],
  clues: ['h'],
  pattern:
    '(?=\\d)(?:(?<={start}(?:pendant|durant|duré|dure|durait|durera|durer) )(?<h>\\d?\\d) ?h(?:eures?)? ?(?<m>[0-5]\\d)(?! ?(?:min|mn))|(?<h2>\\d?\\d) ?h(?:eures?)? ?(?<m2>[0-5]?\\d) ?(?:minutes?|min|mn)(?: (?:et )?(?<s2>[0-5]?\\d) ?(?:secondes?|s))?)',
  resolve: ({ h, m, h2, m2, s2 }) => {
    const seconds = s2 === undefined ? '' : `${Number(s2)}S`
    return lasting(`PT${Number(h ?? h2)}H${Number(m ?? m2)}M${seconds}`)
  },
  examples: [
    ['La traversée a duré [[1h45]].', 'PT1H45M'],
    ['Elle a gagné en [[2 h 05 min 13 s]].', 'PT2H5M13S'],
  ],
  rejects: ['La séance ouvre à 1h45.', 'Il a duré 90 minutes.'],
}

export const minutesSeconds: DateRule = {
  id: 'date.minutes-seconds',
  about: 'Duration in minutes and seconds: « deux minutes trente », « 3 minutes 40 secondes »',
  triggers: ['unit'],
  clues: ['minute'],
  pattern:
    '(?=[\\dudtqcshnovmz])(?<m>{num}) minutes? (?:et )?(?<s>[0-5]?\\d|trente|quinze|quarante-cinq|vingt|dix|cinquante)(?: secondes?)?(?! (?:ans|{measure}|{unit}))',
  resolve: ({ m = '', s = '' }) => {
    const minutes = toNumber(m)
    const seconds = toNumber(s)
    return minutes === null || seconds === null ? null : lasting(`PT${minutes}M${seconds}S`)
  },
  examples: [
    ['Le silence a duré [[deux minutes trente]].', 'PT2M30S'],
    ['Elle a gagné avec [[3 minutes 40]] d’avance.', 'PT3M40S'],
  ],
  rejects: ['deux minutes 300 personnes', 'la minute trente'],
}

export const term: DateRule = {
  id: 'date.term',
  about: 'Term of office named by its length: « quinquennat », « septennat »',
  triggers: ['unit'],
  clues: ['nnat', 'lustre'],
  pattern: '(?:un |son |le |du )?{w:term}',
  resolve: ({ w = '' }) => lasting(terms.get(w) as string),
  examples: [
    ['Il achève [[son quinquennat]].', 'P5Y'],
    ['Elle plaide pour [[un septennat]] non renouvelable.', 'P7Y'],
  ],
  rejects: ['le septentrion'],
}

export const longTime: DateRule = {
  id: 'date.long-time',
  about: 'Duration without a unit: « depuis longtemps », « quelque temps »',
  triggers: ['other'],
  pattern:
    '(?<={start}(?:depuis|pendant|pour|avant|après|aussi|plus|attendu) )(?:bien |assez |très |trop )?(?:longtemps|(?:quelque|un certain|peu de) temps)',
  resolve: () => lasting('PX'),
  examples: [
    ['On le savait depuis [[longtemps]].', 'PX'],
    ['Il vit là depuis [[quelque temps]].', 'PX'],
  ],
  rejects: ['longtemps champion', 'il y a longtemps'],
}
