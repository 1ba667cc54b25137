/** Periods told by their distance from now or from the date last spoken of: « la semaine prochaine », « l’année suivante ». */
import { isoDuration, lasting, shift } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { Meaning, Unit } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { directions, units } from '../words.ts'

const AMOUNT = { last: -1, next: 1, after: 1, before: -1, this: 0 } as const

function shifted(unitWord: string, direction: keyof typeof AMOUNT): Meaning | null {
  const unit = units.get(unitWord) as Unit
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  return shift(
    unit,
    AMOUNT[direction],
    direction === 'after' || direction === 'before' ? 'spoken' : 'document',
  )
}

export const unitDirection: DateRule = {
  id: 'date.unit-direction',
  about: 'Period beside the present one: « la semaine dernière », « l’an prochain », « le mois suivant »',
  triggers: ['unit'],
  pattern: "(?:(?:le|la|l'|au cours de la|cette|ce) ?){u:unit} {d:direction}",
  resolve: ({ u = '', d = '' }) => {
    const direction = directions.get(d) ?? 'this'
    return /^jour/.test(u) && direction === 'this' ? null : shifted(u, direction)
  },
  examples: [
    ['La grève avait commencé [[la semaine dernière]].', '2024-W19'],
    ['Le budget sera voté [[l’an prochain]].', '2025'],
    ['Le procès reprendra [[le mois prochain]].', '2024-06'],
    ['Les ventes ont doublé [[l’année suivante]].', '2025'],
  ],
  rejects: ['une semaine dernière', 'la dernière semaine'],
}

export const thisUnit: DateRule = {
  id: 'date.this-unit',
  about: 'The present period: « cette semaine », « ce mois-ci », « cette année »',
  triggers: ['unit'],
  clues: ['ce ', 'cette '],
  pattern: '(?:ce |cette ){u:unit}(?:[- ]ci)?(?![- ]là| {direction})',
  resolve: ({ u = '' }) => (/^(?:jour|jour|heure|minute|seconde|siècle)/.test(u) ? null : shifted(u, 'this')),
  examples: [
    ['Une loi a été votée [[cette semaine]].', '2024-W20'],
    ['[[Cette année]], la récolte est mauvaise.', '2024'],
  ],
  rejects: ['ce jour de fête', 'cette minute de silence'],
}

export const thatUnit: DateRule = {
  id: 'date.that-unit',
  about: 'The period just spoken of: « cette année-là », « la même semaine »',
  triggers: ['unit'],
  clues: ['là', 'même'],
  pattern: '(?:(?:ce|cette) (?:même )?{u:unit}[- ]là|(?:le|la) même {v:unit}|cette même {x:unit})',
  resolve: ({ u, v, x }) => {
    const unit = units.get(u ?? v ?? x ?? '') as Unit
    return /second|minute|hour|day/.test(unit) && !u ? null : shift(unit, 0, 'spoken')
  },
  examples: [
    ['[[Cette année-là]], le fleuve déborda.', '2024'],
    ['Il fut élu [[le même mois]].', '2024-05'],
  ],
  rejects: ['la même minute', 'cette année la récolte'],
}

export const boundaryOfUnit: DateRule = {
  id: 'date.period-now',
  about:
    'Part of the present period: « la fin de l’année », « le début du mois », « en fin de semaine », « dans le courant du mois »',
  triggers: ['unit'],
  pattern:
    "(?<={start}(?:début|milieu|fin|courant|moitié|cours|terme|issue|mi) (?:de l'|de la |du |de |d'))(?<u>année|an|mois|semaine|trimestre|semestre|décennie|siècle)(?! (?:de|d'|{direction}|\\d|scolaire|dernière|{fullmonth}))|(?<={start}(?:dans|de) )la (?<w>semaine|quinzaine)(?= ?[,.;:)]|$)",
  resolve: ({ u, w }) => shifted(u ?? w ?? '', 'this'),
  examples: [
    ['L’accord sera conclu avant [[la fin de l’année]].', '2024'],
    ['Les soldes commenceront dans [[la semaine]].', '2024-W20'],
  ],
  rejects: ['la fin de l’année scolaire', 'au cours de la semaine de mai'],
}

export const severalUnits: DateRule = {
  id: 'date.last-units',
  about: 'Row of periods: « les dix derniers mois », « ces dernières années », « les prochains jours »',
  triggers: ['unit'],
  clues: ['dern', 'proch', 'prem'],
  pattern:
    '(?:(?:les|ces|mes|ses|leurs|nos) )?(?:{n:num} )?(?:derni[eè]re?s?|prochaine?s?|premi[eè]re?s?) (?:{m:num} )?{u:unit}',
  resolve: ({ n, m, u = '' }) =>
    /^(?:an|jour|heure|semaine|minute|seconde|mois|année|siècle|décennie|trimestre|semestre)$/.test(u) &&
    u !== 'mois' &&
    !n &&
    !m
      ? null
      : lasting(isoDuration(n || m ? toNumber(n ?? m ?? '') : null, units.get(u) as Unit)),
  examples: [
    ['[[Ces dernières années]], la ville a grandi.', 'PXY'],
    ['Les prix ont baissé sur [[les dix derniers mois]].', 'P10M'],
    ['Il devra trancher dans [[les prochains jours]].', 'PXD'],
  ],
  rejects: ['les derniers arrivés', 'la dernière semaine'],
}

export const unitsDirection: DateRule = {
  id: 'date.units-direction',
  about: 'Row of periods, the adjective after: « les trois années passées », « les mois à venir »',
  triggers: ['unit'],
  pattern: '(?:(?:les|ces) )?(?:{n:num} |(?<={start}(?:les|ces) )){u:unit} (?<d>{direction})',
  resolve: ({ n, u = '' }) =>
    n || /s$/.test(u) ? lasting(isoDuration(n ? toNumber(n) : null, units.get(u) as Unit)) : null,
  examples: [
    ['Le froid durera [[les trois jours suivants]].', 'P3D'],
    ['Le conflit couve depuis [[les deux années écoulées]].', 'P2Y'],
  ],
  rejects: ['le mois passé', 'les années de guerre'],
}
