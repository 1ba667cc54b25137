/** Months: with a year, with a direction, bare after a preposition, or as the month dated from. */
import { months } from '../../french/calendar.ts'
import { calendar, monthOf, shift, yearOf } from '../build.ts'
import type { DateRule } from '../rule.ts'
import { whichOf } from './weekdays.ts'

export const monthYear: DateRule = {
  id: 'date.month-year',
  about: 'Month and year: « avril 2001 », « octobre 98 », « le mois de mai 2016 »',
  triggers: ['month'],
  pattern:
    "(?:(?:le |ce )?mois (?:de |d'))?{m:month}(?:,? (?:de l'année |de |l'an )?(?:{y:year}|{y2:shortyear}(?! ?(?:h|heures?|%|{unit}|personnes|euros|[\\p{L}]+s )))|-(?<y3>(?:19|20)\\d\\d))",
  resolve: ({ m, y, y2, y3 }) => calendar({ month: monthOf(m), ...yearOf(y ?? y2 ?? y3) }),
  examples: [
    ['Il entrera en vigueur en [[avril 2001]].', '2001-04'],
    ['Ouvert depuis [[octobre 98]].', '1998-10'],
    ['Il a été élu au [[mois de mai 2016]].', '2016-05'],
  ],
  rejects: ['mars 300 euros', 'les mois de l’an 2000'],
}

export const bareMonth: DateRule = {
  id: 'date.month',
  about: 'Month without its year: « en avril », « le mois de mars », « en mai dernier »',
  triggers: ['month'],
  pattern:
    "(?:(?:le |ce )?mois (?:de |d'))(?<m1>{fullmonth})(?: {d1:direction})?|(?<m2>{fullmonth}) (?<d2>{direction})|(?<={start}(?:en|de|depuis|dès|avant|après|pour|fin|début|mi|courant|et|ou|à|entre|puis|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[ -]|d'|\\()(?<m3>{fullmonth})(?! \\d)|(?<=^|[ \\('«])(?<m4>janvier|f[ée]vrier|juillet|septembre|octobre|novembre|d[ée]cembre)(?! \\d)",
  resolve: ({ m1, d1, m2, d2, m3, m4 }) =>
    calendar({ month: monthOf(m1 ?? m2 ?? m3 ?? m4) }, whichOf(d1 ?? d2)),
  examples: [
    ['Le traité a été signé en [[avril]].', '2024-04'],
    ['Le chantier ouvrira en [[mars]].', '2025-03'],
    ['Elle a démissionné en [[mai dernier]].', '2023-05'],
    ['La rentrée aura lieu en [[septembre prochain]].', '2024-09'],
    ['Le port a rouvert au [[mois de février]].', '2024-02'],
  ],
  rejects: ['une sonde vers Mars', 'le mai fleuri', 'il y en a sept'],
}

export const monthOfYearNamed: DateRule = {
  id: 'date.month-of-shifted-year',
  about: 'Month of a year told by its distance: « mars de l’an dernier », « juin de cette année »',
  triggers: ['month'],
  clues: ['ann', "l'an"],
  pattern:
    "{m:fullmonth} (?:de l'(?:an|année) (?:(?<last>dernier|dernière|passée?|précédente)|(?<next>prochaine?|suivante))|de cette année)",
  resolve: ({ m = '', last, next }) =>
    shift('year', last ? -1 : next ? 1 : 0, 'document', { month: months.get(m) as number }),
  examples: [
    ['Un accord avait été trouvé en [[mars de l’an dernier]].', '2023-03'],
    ['Il avait fui en [[février de cette année]].', '2024-02'],
  ],
  rejects: ['mars de l’an 2000'],
}
