/** Years, decades, centuries, eras and the double years of schools, seasons and budgets. */
import { calendar, yearOf } from '../build.ts'
import type { DateRule } from '../rule.ts'
import { decades, eras } from '../words.ts'

/** What no year stands before: « 2000 personnes », « 1500 € », « 2015 livres ». */
const COUNTED = '(?: ?(?:%|€|\\$|°|[,.]\\d|\\d{3}|{measure}(?!\\p{L})))'

export const year: DateRule = {
  id: 'date.year',
  about: 'Year: « en 2016 », « l’année 1998 », « depuis 1962 », « (2017) »',
  triggers: ['digit'],
  pattern: `(?=[12al])(?:(?:l'(?:année|an)|l'exercice|an|année) (?<a>\\d{4})|(?<={start}(?:en|depuis|dès|avant|après|vers|jusqu'en|fin|début|d'ici|d'ici à|l'an) )(?<b>[12]\\d{3})(?!${COUNTED})|(?<=(?:^|[ \\('«/-]))(?<y>(?:19|20)\\d\\d|(?<=(?:{start}(?:entre|et|de|à)|1\\d{3},) )1[0-8]\\d\\d)(?=$|[ ,.;:!?)»/…’\\n-])(?!${COUNTED}| (?!{function}(?!\\p{L}))[\\p{L}]{3,}(?:s|aux)(?!\\p{L})))`,
  resolve: ({ a, b, y }) => calendar({ year: Number(a ?? b ?? y) }),
  examples: [
    ['Il vit à Brest depuis [[1962]].', '1962'],
    ['Elle a pris ses fonctions en [[2016]].', '2016'],
    ['Le bug de [[l’an 2000]] n’a pas eu lieu.', '2000'],
    ['Son premier roman ([[1998]]) a été traduit.', '1998'],
  ],
  rejects: ['plus de 2000 personnes', '1500 euros par tête', 'il a vendu 2015 livres'],
}

export const shortYear: DateRule = {
  id: 'date.short-year',
  about: 'Year of two digits after « en » or an apostrophe: « en 97 », « depuis 68 »',
  triggers: ['digit'],
  pattern:
    "(?=['\\d])(?<={start}(?:en|depuis|fin|début|dès|mai) )'?(?<y>[3-9]\\d)(?= ?[,.;:)]| \\(| (?:et|ou|à|au|par|dans|pour|avec|l[ea]|il|elle|on|sous|grâce|lors|sur)(?!\\p{L})|$)(?![,.]\\d)",
  resolve: ({ y }) => calendar(yearOf(y)),
  examples: [
    ['Deux ruptures en [[97]], rien depuis.', '1997'],
    ['Le club est né en [[68]] à Metz.', '1968'],
  ],
  rejects: ['en 80 minutes', 'depuis 45 ans', 'en 50,5 points'],
}

export const decade: DateRule = {
  id: 'date.decade',
  about: 'Decade: « les années 1990 », « des années 60 », « les années quatre-vingt »',
  triggers: ['unit'],
  clues: ['ann'],
  pattern: '(?:les |ces |des )?années[ -](?:(?<d>(?:1\\d|20)?\\d0)|(?<w>{decade}))(?!\\d)',
  resolve: ({ d, w }) => {
    if (w) return calendar({ decade: decades.get(w) as number })
    const digits = Number(d)
    return calendar({
      decade: digits >= 100 ? digits / 10 : (digits >= 20 || digits === 10 ? 190 : 200) + digits / 10,
    })
  },
  examples: [
    ['Le commerce a fondu dans [[les années 1990]].', '199'],
    ['Le jazz [[des années 60]] revient.', '196'],
    ['Les usines ont fermé dans [[les années quatre-vingt]].', '198'],
  ],
  rejects: ['des années durant', 'ses années 1 et 2 de médecine'],
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

function roman(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const value = ROMAN[text[at] as string] ?? 0
    sum += value < (ROMAN[text[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

export const century: DateRule = {
  id: 'date.century',
  about: 'Century: « le XIXe siècle », « au 18e siècle av. J.-C. »',
  triggers: ['unit'],
  clues: ['siècle', 'siecle'],
  pattern: '(?:le |ce )?(?:(?<r>[ivx]{1,6})|(?<n>\\d{1,2}))(?:e|ème|è|er|ᵉ|ᵉʳ) siècle(?: {b:era})?',
  resolve: ({ r, n, b }) => {
    const rank = r ? roman(r) : Number(n)
    if (rank < 1 || rank > 22) return null
    return calendar({ century: rank - 1, ...(b && eras.get(b) === 'BC' && { era: 'BC' as const }) })
  },
  examples: [
    ['Une ferme du [[XVIIIe siècle]] a brûlé.', '17'],
    ['Ce pont date du [[19e siècle]].', '18'],
  ],
  rejects: ['un siècle de luttes', 'le Siècle de Louis'],
}

export const ancientYear: DateRule = {
  id: 'date.ancient-year',
  about: 'Year before or after Christ: « 52 av. J.-C. »',
  triggers: ['digit'],
  clues: ['av', 'apr', 'ap.', 'notre'],
  pattern: "(?:l'an )?(?<y>\\d{1,4}) {b:era}",
  resolve: ({ y, b = '' }) =>
    calendar({ year: Number(y), ...(eras.get(b) === 'BC' && { era: 'BC' as const }) }),
  examples: [
    ['César prit Alésia en [[52 av. J.-C.]] selon lui.', 'BC0052'],
    ['La ville fut fondée en [[79 après J.-C.]] déjà.', '0079'],
  ],
  rejects: ['52 avocats', '300 après lui'],
}
