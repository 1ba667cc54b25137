/** Days with their month, in letters or digits, with or without weekday and year. */
import { calendar, dayExists, dayOf, monthOf, weekdayOf, yearOf } from '../build.ts'
import { toNumber } from '../numbers.ts'
import type { Meaning } from '../parts.ts'
import type { DateRule, Groups } from '../rule.ts'
import { whichOf } from './weekdays.ts'

function dated({ w, d, m, y, dir }: Groups): Meaning | null {
  const month = monthOf(m)
  const day = dayOf(d)
  if (!dayExists(day, month)) return null
  const parts = { ...(w && { weekday: weekdayOf(w) }), month, day, ...yearOf(y) }
  return calendar(parts, whichOf(dir))
}

export const dayMonth: DateRule = {
  id: 'date.day-month',
  about:
    'Day and month, with or without the year: « le 12 mars 2024 », « mardi 1er juin », « le 15 novembre dernier »',
  triggers: ['month'],
  pattern:
    '(?:(?:le|ce|cette journée du|la journée du) )?(?:{w:weekday},? )?(?:le )?{d:day}[ -]{m:month}(?:,? (?:{y:year}|{y2:shortyear}(?! ?(?:h|heures?|%|{unit}|personnes|euros|[\\p{L}]*s ))))?(?: {dir:direction})?',
  resolve: (groups) => dated({ ...groups, y: groups.y ?? groups.y2 }),
  examples: [
    ['Réunis [[le 12 févr. 2024]] à Lille', '2024-02-12'],
    ['Élu [[le 1er janvier 2024]], il part.', '2024-01-01'],
    ['Le vote aura lieu [[mardi 2 juillet]].', '2024-07-02'],
    ['Il a été reçu [[le 15 novembre dernier]].', '2023-11-15'],
    ['Le contrat a été signé [[le 1 er mars]].', '2024-03-01'],
    ['L’accident du [[10 novembre 93]] a marqué la région.', '1993-11-10'],
    ['RÉUNION [[LE 3 DECEMBRE 2023]]', '2023-12-03'],
    ['Elle a quitté l’école [[le 6 mai]].', '2024-05-06'],
  ],
  rejects: ['le 30 février 2024', 'le 112 mars 2024', 'la place du 14 juillettiste', 'la rue du 14 juillet'],
}

export const wordedDay: DateRule = {
  id: 'date.worded-day',
  about: 'Day and year in letters: « le huit mai », « le six avril deux mille dix-sept »',
  triggers: ['month'],
  pattern:
    '(?:le )?(?:{w:weekday} )?(?<d>{numberwords}) {m:month}(?: (?:{y:year}|(?<y2>(?:deux mille|mille|dix-neuf cent) ?{numberwords})))?',
  resolve: ({ w, d = '', m, y, y2 }) => {
    const day = toNumber(d)
    const year = y ?? y2
    return day === null ? null : dated({ w, d: String(day), m, y: year && String(toNumber(year)) })
  },
  examples: [
    ['La cérémonie aura lieu [[le huit juin]].', '2024-06-08'],
    ['L’acte fut signé [[le six avril deux mille dix-sept]].', '2017-04-06'],
  ],
  rejects: ['soixante mai', 'deux marseillais'],
}

export const numeric: DateRule = {
  id: 'date.numeric',
  about: 'Date in figures with its year: « 27/03/2015 », « 27.03.15 », « 2015-03-27 »',
  triggers: ['digit'],
  clues: ['/', '.', '-'],
  pattern:
    '(?:le )?(?:(?<y>20\\d\\d|19\\d\\d)-(?<m>1[0-2]|0?[1-9])-(?<d>3[01]|[12]\\d|0?[1-9])|(?<d2>3[01]|[12]\\d|0?[1-9])(?:/(?<m2>1[0-2]|0?[1-9])/|\\.(?<m3>1[0-2]|0[1-9])\\.|-(?<m4>1[0-2]|0[1-9])-)(?<y2>(?:19|20)\\d\\d|\\d\\d))(?![/.-]\\d)',
  resolve: ({ y, m, d, d2, m2, m3, m4, y2 }) => {
    const month = Number(m ?? m2 ?? m3 ?? m4)
    const day = Number(d ?? d2)
    return dayExists(day, month) ? calendar({ ...yearOf(y ?? y2), month, day }) : null
  },
  examples: [
    ['Publié [[le 27/03/2015]] à Paris', '2015-03-27'],
    ['Mis à jour le : [[27.03.15]]', '2015-03-27'],
    ['([[2015-03-27]])', '2015-03-27'],
  ],
  rejects: ['32/03/2015', 'le score de 27/13/2015', '192.168.10.12'],
}

export const slashDay: DateRule = {
  id: 'date.slash-day',
  about: 'Day and month in figures, after an article or alone: « le 2/3 », « 31/10 »',
  triggers: ['digit'],
  clues: ['/'],
  pattern:
    '(?=[\\dl])(?:(?<=^)|le )(?<d>3[01]|[12]\\d|0?[1-9])[/](?<m>1[0-2]|0?[1-9])(?![/.,]?\\d|(?:e|ème|es| (?:de|des|du|finale|heures?|h))(?!\\p{L}))',
  resolve: ({ d, m }) => {
    const month = Number(m)
    const day = Number(d)
    return dayExists(day, month) ? calendar({ month, day }) : null
  },
  examples: [
    ['Réunion [[le 2/6]] à la mairie', '2024-06-02'],
    ['Clôture [[le 31/10]]', '2024-10-31'],
  ],
  rejects: ['le 1/4 des voix', 'noté 7/10'],
}

export const spacedNumeric: DateRule = {
  id: 'date.spaced-numeric',
  about: 'Date in figures with spaces between: « le 20 02 2014 »',
  triggers: ['digit'],
  pattern:
    '(?:le )?(?<d>3[01]|[12]\\d|0?[1-9]) (?<m>1[0-2]|0?[1-9]) (?<y>(?:19|20)\\d\\d)|le (?<d2>3[01]|[12]\\d|0?[1-9]) (?<m2>1[0-2]|0[1-9]|[1-9](?= \\d\\d(?!\\d)))(?: (?<y2>\\d\\d))?(?! ?\\d)',
  resolve: ({ d, m, y, d2, m2, y2 }) => {
    const month = Number(m ?? m2)
    const day = Number(d ?? d2)
    return dayExists(day, month) ? calendar({ month, day, ...yearOf(y ?? y2) }) : null
  },
  examples: [
    ['Fait à Lyon [[le 20 02 2014]]', '2014-02-20'],
    ['Reçu [[le 24 12 2014]]', '2014-12-24'],
  ],
  rejects: ['le 06 12 34 56 78', 'au 20 34 2014'],
}

export const plainDay: DateRule = {
  id: 'date.plain-day',
  about:
    'Day of the month alone, « le 16 »: a date only beside an hour, an end of a range or a preposition of time',
  triggers: ['digit'],
  pattern:
    "(?=[\\dl])(?:(?<={start}(?:à partir|à compter) du ){d:day}|(?<={start}(?:dès|depuis|avant|jusqu'au|d'ici) )le {d3:day}|(?:^le |(?<=[.;:] )le ){d2:day}(?=(?: (?:à|vers|plutôt vers)) |$))(?!(?: ?(?:%|h|/|{month}|euros|e |ème)|[.,:]\\d))(?= ?[,.;:)]| (?:à|vers|au|et|plutôt)|$)",
  resolve: ({ d, d2, d3 }) => calendar({ day: dayOf(d ?? d2 ?? d3) }),
  examples: [
    ['Le pont sera fermé à partir du [[8]].', '2024-06-08'],
    ['Fermé depuis [[le 3]].', '2024-05-03'],
  ],
  rejects: ['le 15 de France', 'le 49.3', 'depuis le 6 contre 3'],
}
