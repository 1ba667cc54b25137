import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentDate } from '../../pipeline/ingest/document-date.ts'

const date = (given: { metadata?: string; html?: string; text?: string; url?: string }) => {
  const { metadata = null, html = null, text = 'Un texte.', url = null } = given
  const { value, basis } = documentDate({ metadata, html, text, url })
  return value === null ? basis : `${basis} ${value}`
}

describe('which source counts', () => {
  const text = 'PARIS, 3 mars 2024 (AFP) - Le ministre est parti.'
  const url = 'https://exemple.org/2024/03/05/depart'
  test.each([
    ['metadata before all', { metadata: '2024-03-01', html: '2024-03-02', text, url }, 'metadata 2024-03-01'],
    ['the page before the text', { html: '2024-03-02', text, url }, 'html 2024-03-02'],
    ['the dateline before the address', { text, url }, 'dateline 2024-03-03'],
    ['the address last', { url }, 'url 2024-03-05'],
    ['nothing: never the clock', {}, 'none'],
    ['an invalid day tells nothing', { metadata: '2023-02-30', url }, 'url 2024-03-05'],
    [
      'the day as written, whatever the zone',
      { metadata: '2018-11-02T23:30:00-05:00' },
      'metadata 2018-11-02',
    ],
    ['a time without zone', { html: '2018-11-02 23:30' }, 'html 2018-11-02'],
  ])('%s', (_, given, expected) => {
    expect(date(given)).toBe(expected)
  })
})

const BODY = 'Le gouvernement a présenté mardi le texte que les députés examineront dans la semaine.'

describe('dates in the first lines', () => {
  test.each([
    ['PARIS, 3 mars 2024 (AFP) - Le ministre est parti.', '2024-03-03'],
    ['Londres, 4 fév 2025 (Orbis-Presse) - Le ministre est parti.', '2025-02-04'],
    ['Paris, le 3 mars 2024 – Le ministre est parti.', '2024-03-03'],
    ['Port-au-Prince, mardi 12 mars 2019 ((radio.example)) -- Le ministre est parti.', '2019-03-12'],
    ['NEW YORK (Nations unies), 1er décembre 2020 (Orbis) — Le Conseil a voté.', '2020-12-01'],
    ['PÉKIN, 12 janv. 2022 /Agence/ -- Le ministre est parti.', '2022-01-12'],
    ['Un titre\n\n5 octobre 2017. – Le président est parti.', '2017-10-05'],
    ['Un titre\n\n1 er septembre 2016. –\nLe président est parti.', '2016-09-01'],
    [
      'Un titre\n\nUn chapeau qui résume.\n\nVendredi 2 novembre 2018\n\nLe président est parti.',
      '2018-11-02',
    ],
    ['Un titre\r\nPublié le 12/03/2021 à 10h\r\nLe président est parti.', '2021-03-12'],
    ['Un titre\nPublié : 12.03.21 - 10:22\nLe président est parti.', '2021-03-12'],
    ['Un titre\nPar Anne Roy, publié le 5 mars 2020 à 8 h 15\nLe président est parti.', '2020-03-05'],
    ['Un titre\nPublié par La Rédaction le 5 mars 2020\nLe président est parti.', '2020-03-05'],
    ['Un titre\nMis en ligne le 5 août 2020\nLe président est parti.', '2020-08-05'],
    ['Un titre\nDate de publication : 2020-08-05\nLe président est parti.', '2020-08-05'],
    ['Un titre\nPar Anne Roy | 12 mars 2021\nLe président est parti.', '2021-03-12'],
    ['Un titre\nGenève, le 12 mars 2021\nLe président est parti.', '2021-03-12'],
    ['Un titre\nLe Fil · 12/03/2021 à 10h20\nLe président est parti.', '2021-03-12'],
    ['UN TITRE\nPUBLIÉ LE 5 AOUT 2020\nLe président est parti.', '2020-08-05'],
  ])('%j', (text, day) => {
    expect(date({ text })).toBe(`dateline ${day}`)
  })

  test('a stamp of publication counts before one of a change, wherever they stand', () => {
    const text = 'Titre\nMis à jour le 14 mars 2021\nPublié le 12 mars 2021\nLe texte.'
    expect(date({ text })).toBe('dateline 2021-03-12')
    expect(date({ text: 'Titre\nMis à jour le 14 mars 2021\nLe texte.' })).toBe('dateline 2021-03-14')
    expect(date({ text: 'Titre\nPublié le 12 mars 2021, mis à jour le 14 mars 2021\nLe texte.' })).toBe(
      'dateline 2021-03-12',
    )
  })

  test.each([
    ['the body', 'Le 23 avril 2013, à l’Assemblée, un débat a eu lieu.'],
    ['the body', 'Titre\n\nLe 5 octobre 2017, le président est parti.'],
    ['the body', `Un rapport publié le 12 mars 2020 par la Cour des comptes le montrait déjà. ${BODY}`],
    ['the title', 'Attentats du 13 novembre 2015'],
    ['the title', 'Accord de Paris, 12 décembre 2015'],
    ['a related link', `Titre\n\n${`${BODY}\n\n`.repeat(12)}À lire aussi\n13 novembre 2024\nNeuf ans après`],
    ['an invalid day', 'Titre\n30 février 2020\nLe texte.'],
    ['a range', 'Titre\n\nFestival, 3-5 mars 2020\nLe texte.'],
    ['a place that is told of', 'À Moscou, le 3 mars 2022, le président a parlé.'],
    ['a sentence with a dash', 'Né à Paris, le 3 mars 1950, mort à Lyon - ou presque -, il écrivait.'],
  ])('%s tells none: %j', (_, text) => {
    expect(date({ text })).toBe('none')
  })
})

describe('a dateline without its year', () => {
  const text = 'Moscou, 19 novembre (RHC) Le vice-ministre est parti.'
  test.each([
    ['no address', text, undefined, 'none'],
    ['the day of the address', text, 'https://e.org/2021/11/20/x', 'dateline 2021-11-19'],
    ['the month of the address', text, 'https://e.org/2021/11/x', 'dateline 2021-11-19'],
    ['the year of the address', text, 'https://e.org/2021/politique/x', 'dateline 2021-11-19'],
    [
      'the turn of the year',
      'Moscou, 31 décembre (RHC) Le texte.',
      'https://e.org/2022/01/01/x',
      'dateline 2021-12-31',
    ],
    ['an address of another season', text, 'https://e.org/2021/03/20/x', 'url 2021-03-20'],
  ])('%s', (_, given, url, expected) => {
    expect(date(url === undefined ? { text: given } : { text: given, url })).toBe(expected)
  })
})

describe('dates in addresses', () => {
  test.each([
    ['https://e.org/monde/2018/11/02/titre', '2018-11-02'],
    ['https://e.org/2018/1/2/titre.html', '2018-01-02'],
    ['https://e.org/02/11/2018/titre', '2018-11-02'],
    ['https://e.org/titre-2018-11-02.html', '2018-11-02'],
    ['https://e.org/fr/20181102-titre', '2018-11-02'],
    ['https://e.org/monde/2018/11/02/01003-20181102ARTFIG00012-titre.php', '2018-11-02'],
    ['https://e.org/02-11-2018/titre', '2018-11-02'],
  ])('%s', (url, day) => {
    expect(date({ url })).toBe(`url ${day}`)
  })

  test.each([
    'https://e.org/titre-1234567890',
    'https://e.org/20183102-titre',
    'https://e.org/2018/11/titre',
    'https://e.org/2018/02/30/titre',
    'https://e.org/attentats-du-13-novembre-2015',
    'https://e.org/titre?lien=/2018/11/02/autre',
    'https://e.org/titre#2018-11-02',
    'pas une adresse',
  ])('none in %s', (url) => {
    expect(date({ url })).toBe('none')
  })
})

test('whatever the text and the address, the day is none or one that exists', () => {
  const parts = fc.constantFrom(
    'Paris',
    ', ',
    '31',
    '2',
    ' avril ',
    'février',
    ' 2023',
    '/',
    '-',
    '(AFP)',
    'Publié le ',
    '\n',
    '. –',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((each) => each.join('')),
  )
  const url = fc
    .array(fc.constantFrom('/', '-', '2023', '20230230', '02', '30', '11', 'x'))
    .map((each) => each.join(''))
  fc.assert(
    fc.property(text, url, (someText, someUrl) => {
      const { value } = documentDate({ metadata: null, html: null, text: someText, url: someUrl })
      if (value !== null) expect(new Date(value).toISOString().slice(0, 10)).toBe(value)
    }),
  )
})
