import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../pipeline/core/records.generated.ts'
import { extraction } from '../pipeline/stages.ts'
import { articleOf } from './article.ts'

const read = (text: string) => extraction.run(articleOf(text)).doc
const people = (text: string) =>
  read(text).people.map(({ name, mentions }) => `${name}: ${mentions.map((one) => one.text).join(', ')}`)
const person = (text: string, name: string) => read(text).people.find((one) => one.name === name) as Person

test('the counterpart of a foreign minister is of another country, even where they meet', () => {
  const text =
    'La ministre Anne Lebrun a signé lundi à Dakar un accord avec son homologue sénégalaise, Awa Diop.'
  expect(person(text, 'Anne Lebrun').country).toBeNull()
  expect(person(text, 'Awa Diop').country).toBe('SN')
})

describe('who is named', () => {
  test.each([
    ['Mme Zakharova a répondu à M. Peskov.', ['Zakharova: Zakharova', 'Peskov: Peskov']],
    [
      'Le vice-ministre Serguei Riabkov est venu. Riabkov a parlé.',
      ['Serguei Riabkov: Serguei Riabkov, Riabkov'],
    ],
    ['Sergueï Riabkov est venu. « Merci », a dit M. Ryabkov.', ['Sergueï Riabkov: Sergueï Riabkov, Ryabkov']],
    ['Raul et Fidel Castro ont régné.', ['Raul: Raul', 'Fidel Castro: Fidel Castro']],
    [
      "L'ancien ministre de Jacques Morel Paul Vidal est mort.",
      ['Jacques Morel: Jacques Morel', 'Paul Vidal: Paul Vidal'],
    ],
    [
      'Le banquier Paul Morand, petit-fils de Jean Morand, est mort. Morand avait 101 ans.',
      ['Paul Morand: Paul Morand, Morand', 'Jean Morand: Jean Morand'],
    ],
    ['La Néerlandaise Anna van der Lund a gagné.', ['Anna van der Lund: Anna van der Lund']],
    ['Selon la ministre Mme Arnaud, tout va bien.', ['Arnaud: Arnaud']],
    [
      'Le général de Villars, Mme de Brissac et le maire de Lyon sont venus.',
      ['de Villars: de Villars', 'de Brissac: de Brissac'],
    ],
    ['Karim Benali, dit « Abou Salem », est mort.', ['Karim Benali: Karim Benali']],
    ['Karim Benali, alias Abou Omar, a été condamné.', ['Karim Benali: Karim Benali']],
    ['« Non », dit Paul Vidal.', ['Paul Vidal: Paul Vidal']],
    [
      'Le pape François a reçu le ministre François Dumont.',
      ['François: François', 'François Dumont: François Dumont'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  test.each([
    'Il habite rue Victor-Hugo.',
    'La loi Macron a été votée.',
    "L'ouragan Irma a frappé les côtes.",
    'Le porte-avions Charles de Gaulle est parti.',
    'Le porte-avions Amiral Kouznetsov est parti.',
    'Il souffre de la maladie de Parkinson.',
    'La fondation Bill et Melinda Gates a versé dix millions.',
  ])('nobody in: %s', (text) => {
    expect(people(text)).toEqual([])
  })
})

describe('who is an official, and of which country', () => {
  test.each([
    ['Dmitri Sokolov, porte-parole du Kremlin, a démenti.', 'Dmitri Sokolov', true, 'RU'],
    ['Paul Vidal, porte-parole du syndicat, a démenti.', 'Paul Vidal', false, null],
    ['Le président par intérim, Abdel Vidal, a parlé à Bamako.', 'Abdel Vidal', true, 'ML'],
    ["L'ambassadeur de Norvège à Pékin, Per Lund, est parti.", 'Per Lund', true, 'NO'],
    ['Le président du groupe, Paul Vidal, a quitté Renault.', 'Paul Vidal', false, null],
    ['La joueuse suédoise Anna Lund a gagné à Paris.', 'Anna Lund', false, 'SE'],
    ["Donald Trump a parlé avec l'Américain Paul Vidal.", 'Paul Vidal', false, 'US'],
    ["À Paris, Emmanuel Macron n'a rien dit.", 'Emmanuel Macron', true, 'FR'],
    ['La tour inquiète Paul Vidal (UDI).', 'Paul Vidal', true, 'FR'],
    ['La tour inquiète Paul Vidal (SNCF).', 'Paul Vidal', false, null],
    [
      'La ministre de la Santé, Anne Dumont, et son adjoint, Luc Vidal, ont visité Lyon.',
      'Luc Vidal',
      true,
      'FR',
    ],
    ['Le patron du club, Anne Dumont, et son adjoint, Luc Vidal, ont visité Lyon.', 'Luc Vidal', false, null],
    ['Anne Dumont a été nommée à la tête de la Banque de France.', 'Anne Dumont', true, 'FR'],
    ['Luc Dumont succède à Paul Vidal à la tête du gouvernement belge.', 'Luc Dumont', true, 'BE'],
    ['Le patron Paul Vidal a vu placer Anne Dumont à la tête du Sénat malien.', 'Anne Dumont', true, 'ML'],
    ["Paul Vidal a été nommé à la tête de l'équipe de France.", 'Paul Vidal', false, null],
    ['Paul Vidal a été nommé à la tête de Lyon.', 'Paul Vidal', false, null],
    ["Paul Vidal, ancien ministre de François Hollande, s'est retiré.", 'Paul Vidal', true, 'FR'],
    [
      'Paris et Lyon ont reçu une délégation biélorusse conduite par le vice-ministre Ivan Petrov.',
      'Ivan Petrov',
      true,
      'BY',
    ],
    [
      'Le président français a reçu à Paris une délégation conduite par Ivan Petrov.',
      'Ivan Petrov',
      false,
      null,
    ],
    [
      'Le ministre Paul Vidal a vu à Lyon le Marocain Ali Nouar. Le ministre marocain est satisfait.',
      'Ali Nouar',
      true,
      'MA',
    ],
    [
      'Le ministre Paul Vidal a vu à Lyon le Marocain Ali Nouar. Le ministre marocain est satisfait.',
      'Paul Vidal',
      true,
      'FR',
    ],
  ])('%s', (text, name, official, country) => {
    expect(person(text, name)).toMatchObject({ official, country })
  })

  test('a counterpart shares the office and not the country', () => {
    const text = 'La ministre danoise, Eva Holm, a reçu jeudi son homologue suédois, Per Lund.'
    expect(person(text, 'Eva Holm')).toMatchObject({ country: 'DK', gender: 'female' })
    expect(person(text, 'Per Lund').roles).toMatchObject([
      { text: 'homologue suédois', title: 'ministre', country: 'SE' },
    ])
  })

  test.each([
    [
      "Le ministre de l'Intérieur, Paul Vidal, et celui de la Défense, Marc Arnaud, ont parlé à Lyon.",
      ['celui de la Défense', 'ministre', 'FR'],
    ],
    [
      'Le président de la région et celui du Mali, Marc Arnaud, ont parlé.',
      ['celui du Mali', 'président', 'ML'],
    ],
  ])('an office taken up by a pronoun: %s', (text, expected) => {
    const roles = person(text, 'Marc Arnaud').roles.map((role) => [role.text, role.title, role.country])
    expect(roles).toEqual([expected])
  })

  test('a pronoun without an office before it is none', () => {
    expect(person('Celui de Lyon, Marc Arnaud, a parlé.', 'Marc Arnaud')).toMatchObject({
      official: false,
      roles: [],
    })
  })

  test('a bare role is none, one that tells more is', () => {
    const text =
      'Le maire de Lyon, Paul Vidal, a parlé. Le maire est inquiet. L’ancien ministre accuse le préfet.'
    expect(person(text, 'Paul Vidal').roles.map((role) => [role.text, role.status])).toEqual([
      ['maire de Lyon', 'current'],
      ['ancien ministre', 'former'],
    ])
  })
})

describe('role phrases', () => {
  const roles = (text: string) =>
    read(text).people.flatMap(({ name, roles: held }) => held.map((role) => `${name}: ${role.text}`))

  test.each([
    [
      "Le ministre d'État, ministre de la Justice, garde des Sceaux, Paul Vidal, a parlé.",
      ["Paul Vidal: ministre d'État", 'Paul Vidal: ministre de la Justice', 'Paul Vidal: garde des Sceaux'],
    ],
    [
      "Le directeur régional de l'Organisation mondiale de la santé (OMS) pour l'Afrique, Paul Vidal, a parlé.",
      ["Paul Vidal: directeur régional de l'Organisation mondiale de la santé (OMS) pour l'Afrique"],
    ],
    [
      'La députée Renaissance de la Drôme, Anne Dumont, a parlé.',
      ['Anne Dumont: députée Renaissance de la Drôme'],
    ],
    [
      'La présidente du Parti démocratique, Anne Dumont, a parlé.',
      ['Anne Dumont: présidente du Parti démocratique'],
    ],
    [
      "Le président de l'Assemblée nationale, l'honorable Paul Vidal, a reçu Son Excellence Luc Morand.",
      ["Paul Vidal: président de l'Assemblée nationale"],
    ],
    [
      'Le préfet de la Drôme, Paul Vidal, le sous-préfet de Die et la maire de Valence, Anne Dumont, sont venus.',
      ['Paul Vidal: préfet de la Drôme', 'Anne Dumont: maire de Valence'],
    ],
    [
      'Le candidat de la droite (LR) à la présidentielle, Paul Vidal, a parlé.',
      ['Paul Vidal: candidat de la droite (LR) à la présidentielle'],
    ],
    [
      'Paul Vidal, adjoint à la mairie en charge du tourisme, a parlé.',
      ['Paul Vidal: adjoint à la mairie en charge du tourisme'],
    ],
    ['Paul Vidal, président du parti Yelema, a parlé.', ['Paul Vidal: président du parti Yelema']],
    [
      'La ministre des Affaires sociales et culturelles, Anne Dumont, a parlé.',
      ['Anne Dumont: ministre des Affaires sociales et culturelles'],
    ],
    ['Paul Vidal fut trois fois ministre.', ['Paul Vidal: ministre']],
    [
      'Le rapporteur spécial sur la torture au Soudan, Paul Vidal, a parlé.',
      ['Paul Vidal: rapporteur spécial sur la torture au Soudan'],
    ],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })

  test('what tells the country of an office is told, too', () => {
    const text = 'Le ministre cubain Paul Vidal, élu maire, est à La Havane. Le maire Luc Morand parle.'
    expect(
      read(text).people.flatMap(({ roles: held }) =>
        held.map(({ country, countryBasis }) => [country, countryBasis]),
      ),
    ).toEqual([
      ['CU', 'phrase'],
      ['CU', 'person'],
      ['CU', 'article'],
    ])
  })

  test.each([
    ['Le ministre français des affaires étrangères, Jean Roy, est venu.', 'Affaires étrangères'],
    ['Le ministre de l’économie et des finances, Jean Roy, est venu.', 'Économie et des Finances'],
    ['Le ministre de la défense russe, Jean Roy, est venu.', 'Défense'],
    ['Le secrétaire d’État au commerce Jean Roy est venu.', 'Commerce'],
    ['L’ancien ministre de droite Jean Roy est venu.', null],
  ])('%s: of %s, also without a capital', (text, organisation) => {
    expect(person(text, 'Jean Roy').roles.map((role) => role.organisation)).toEqual([organisation])
  })

  test('an office that deals with a country is not that country’s', () => {
    const text = 'À La Havane, la directrice pour les États-Unis, Ana Ruiz, a parlé.'
    expect(person(text, 'Ana Ruiz').country).toBe('CU')
  })
})

describe('what stands for whom', () => {
  const references = (text: string) => {
    const { people, references } = read(text)
    return references
      .filter(({ kind }) => kind !== 'name')
      .map((one) => `${one.text} → ${people.find(({ id }) => id === one.person)?.name}`)
  }

  test.each([
    [
      'Le président cubain Paul Vidal est à Moscou. Il repart lundi. « Merci », a-t-il dit.',
      ['Il → Paul Vidal', '-t-il → Paul Vidal'],
    ],
    ['Le ministre russe Ivan Sokolov est venu. Le ministre a parlé.', ['Le ministre → Ivan Sokolov']],
    [
      'Le président Paul Vidal a reçu la présidente Anna Lund. Ce président est parti.',
      ['Ce président → Paul Vidal'],
    ],
    [
      'Anna Lund, porte-parole du ministère, a démenti. La représentante du ministère est partie.',
      ['La représentante du ministère → Anna Lund'],
    ],
    [
      'Le président français Paul Vidal est venu. Le chef de l’État a parlé.',
      ['Le chef de l’État → Paul Vidal'],
    ],
    ['Paul Vidal est venu. Il faut partir. Il y a du vent.', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

test('every offset gives its text, whatever the text', () => {
  const word = fc.constantFrom(
    'le',
    'président',
    'Paul',
    'Vidal',
    ',',
    'du',
    'Kremlin',
    '«',
    '»',
    'il',
    'a',
    'dit',
    '.',
    '\n\n',
    'M.',
    'ex-ministre',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const doc = read(words.join(' '))
      const spans = [
        ...doc.references,
        ...doc.people.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
      ]
      for (const { start, end, text } of spans) expect(doc.text.slice(start, end)).toBe(text)
    }),
    { numRuns: 40 },
  )
})
