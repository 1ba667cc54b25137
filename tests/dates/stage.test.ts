/** The stage on whole articles: order, anaphora across sentences, what is left out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../pipeline/core/fold.ts'
import { dateRules } from '../rule-sets/dates.ts'
import { datesOf } from './dates-of.ts'

const pairs = (text: string, published?: string | null) =>
  datesOf(text, published).map(({ text: words, value }) => [words, value])

describe('an article', () => {
  test('is read in order: each date may count from the one before', () => {
    const text =
      'Le maire a été entendu lundi à 9 h 30 par la juge. La veille, il avait nié les faits. ' +
      'Le procès doit s’ouvrir le 3 juin et durera trois jours.\n'
    expect(pairs(text)).toEqual([
      ['lundi', '2024-05-13'],
      ['9 h 30', '2024-05-13T09:30'],
      ['La veille', '2024-05-12'],
      ['le 3 juin', '2024-06-03'],
      ['trois jours', 'P3D'],
    ])
  })

  test('keeps unknown parts unknown without a document date', () => {
    expect(
      pairs('Moscou, 19 novembre – Le ministre a reçu vendredi son homologue. Il repartira demain.\n', null),
    ).toEqual([
      ['19 novembre', 'XXXX-11-19'],
      ['vendredi', 'XXXX-WXX-5'],
      ['demain', 'XXXX-XX-XX'],
    ])
  })

  test('tells both ends of a range, with their own words', () => {
    const [range] = datesOf('Le festival se tiendra du 3 au 5 juin à Quimper.\n')
    expect(range).toMatchObject({ text: 'du 3 au 5 juin', value: '2024-06-03/2024-06-05' })
    expect(range?.interval).toEqual({ from: '2024-06-03', to: '2024-06-05' })
    expect(range?.parts?.map((part) => [part.text, part.value])).toEqual([
      ['3', '2024-06-03'],
      ['5 juin', '2024-06-05'],
    ])
  })

  test.each([
    [
      'Il est arrivé lundi vers 9 h et reparti mardi à 14 h 30.',
      ['2024-05-13', '2024-05-13T09:00', '2024-05-14', '2024-05-14T14:30'],
    ],
    ['Le 3 mars, ils entrent en ville et s’emparent le lendemain du fort.', ['2024-03-03', '2024-03-04']],
    ['La veille du scrutin, prévu le 2 juin, il se taira.', ['2024-06-01', '2024-06-02']],
    ['Sorti le 10 mai, il a été repris le mardi suivant.', ['2024-05-10', '2024-05-14']],
    ['La sénatrice a été convoquée chez le juge le 20 juin.', ['2024-06-20']],
    ['Jusqu’au 19 avril, les rebelles avancent.', ['2024-04-19']],
    ['Les matchs des 6 et 13 avril ont été annulés.', ['2024-04-06', '2024-04-13']],
    ['Il est mis en examen depuis jeudi.', ['2024-05-09']],
    ['Élu en 2012, il part en mars de la même année.', ['2012', '2012-03']],
    ['Le 3 mars 2023, il est élu. Le 8 du même mois, il démissionne.', ['2023-03-03', '2023-03-08']],
    ['Le sommet s’ouvre à 9 h (11 h heure locale).', ['2024-05-15T09:00', '2024-05-15T11:00']],
    ['La session prendra fin le 24 du mois courant.', ['2024-05-24']],
    ['La peine se situe entre deux ans et six mois de prison.', ['P2Y', 'P6M']],
  ])('%s → %j', (text, expected) => {
    expect(datesOf(`${text}\n`).map(({ value }) => value)).toEqual(expected)
  })

  test('no date crosses a sentence', () => {
    expect(
      pairs('Le conseil s’est réuni le 12. Mars est la planète rouge et le reste.\n'),
    ).not.toContainEqual([expect.stringContaining('Mars'), expect.anything()])
  })

  test('modifiers outside of the extent are told too', () => {
    const dates = datesOf('Il vit là depuis 1962, partira avant lundi et rentrera vers 18 h mardi.\n')
    expect(dates.map(({ text, mod }) => [text, mod])).toEqual([
      ['1962', 'ON_OR_AFTER'],
      ['lundi', 'BEFORE'],
      ['18 h', 'APPROX'],
      ['mardi', undefined],
    ])
  })
})

describe('are no dates', () => {
  test.each([
    'Paul Durand, 42 ans, habite la place du 14-Juillet.',
    'Une femme de 38 ans a appelé le 06 12 34 56 78.',
    'Il est mort à 74 ans, après son match gagné 3-2.',
    'La sonde partira vers Mars avec sept instruments.',
    'Invité du « 20 Heures », il a cité l’article 49.3.',
    'Le bilan est de 2 000 blessés et 1 500 euros par tête.',
    'Avril Lavigne et Jean-Noël Martin ont été reçus.',
    'Les moins de 25 ans votent peu au second tour.',
    'Les suspects de 14 et 17 ans, nés à Lyon, se taisent.',
    'Elle allait avoir 90 ans ; son mari aurait 84 ou 86 ans.',
    'Interrogé par le Journal du dimanche, le groupe Vendredi a joué.',
    'Tout à l’heure, il chantera avec le père Noël.',
  ])('%s', (text) => expect(dateRules.find(text, dateRules.rules, '2024-05-15')).toEqual([]))
})

/** Forms of TIMEX3 values that the guidelines name. */
const POINT =
  '(?:BC\\d{4}|(?:\\d{4}|XXXX)(?:-(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?|-W(?:\\d\\d|XX)(?:-(?:[1-7]|WE))?|-(?:SP|SU|FA|WI)|-Q[1-4]|-H[12])?|\\d{3}|(?:BC)?\\d\\d)(?:T(?:MO|MI|AF|EV|NI|DT|\\d\\d:\\d\\dZ?))?'
const TIMEX3 = new RegExp(
  `^(?:${POINT}(?:/${POINT})?|P(?:T?(?:\\d+|X)(?:[YMWDHS]|DE|CE|ML|WE)|(?:\\d+[YMWD])*(?:T(?:\\d+[HMS])+)?|X)|(?:PAST|PRESENT|FUTURE)_REF)$`,
)

/** Words that dates are made of, so that chance makes many. */
const scraps = fc.constantFrom(
  ...'le|la|du|au|de|en|et|à|entre|depuis|avant|vers|il y a|dans|lundi|vendredi|matin|soir|nuit|3|5|12|30|31|2015|1998|98|janvier|février|mai|mars|29|premier|dernier|prochain|semaine|mois|an|ans|jours|heures|h|18|siècle|XIXe|été|hiver|week-end|midi|veille|lendemain|plus tard|Noël|Pâques|une dizaine de|quelques|tous les|chaque|début|fin|mi-|-|/|,|.|’|«|20|années|60|et demi|trimestre|rentrée|l’|par|fois'.split(
    '|',
  ),
)

describe('on any text', () => {
  test('never throws, spans lie inside, values follow TIMEX3, intervals are ordered', () => {
    const text = fc.oneof(
      fc.array(scraps, { maxLength: 14 }).map((words) => words.join(' ')),
      fc.string({ maxLength: 60 }),
    )
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('2024-05-15', '2024-02-29', '2015-12-31', null),
        (words, published) => {
          for (const found of dateRules.find(words, dateRules.rules, published)) {
            expect(found.text).toBe(words.slice(found.start, found.end))
            expect(found.text.trim()).not.toBe('')
            expect(found.value).toMatch(TIMEX3)
            const { interval } = found as ReturnType<typeof datesOf>[number]
            if (interval?.from && interval.to) expect(interval.from <= interval.to).toBe(true)
          }
        },
      ),
      { numRuns: 400, seed: 20_240_515 },
    )
  })

  test('dates do not overlap and stand in order of position', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 20 }), (words) => {
        const found = dateRules.find(words.join(' '), dateRules.rules, '2024-05-15')
        for (const [at, one] of found.entries())
          expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  test('folding changes nothing: capitals, curly apostrophes and odd spaces give the same values', () => {
    const text = 'l’accord du 3 décembre 2023, l’an dernier, à 18 h 30'
    const variants = [
      text,
      text.toUpperCase(),
      text.replace(/’/g, "'"),
      text.replace(/ /g, '\u00a0'),
      fold(text),
    ]
    const values = variants.map((one) =>
      dateRules.find(one, dateRules.rules, '2024-05-15').map((each) => each.value),
    )
    for (const each of values) expect(each).toEqual(['2023-12-03', '2023', '2023-12-03T18:30'])
  })
})
