import { describe, expect, test } from 'vitest'
import type { Token } from '../pipeline/core/doc.ts'
import { fold } from '../pipeline/core/fold.ts'
import { tokenize } from '../pipeline/tokens/tokenize.ts'
import {
  cityOfSeat,
  countriesOfDemonym,
  countryName,
  countryOfDemonym,
  findWorldNames,
  organisationNamed,
  placeNamed,
  worldNamed,
} from '../pipeline/world/index.ts'

const tokensOf = (text: string): readonly Token[] => {
  const all: Token[] = []
  tokenize(text, fold(text), { start: 0, end: text.length }, all)
  return all
}
const scan = (text: string) => {
  const tokens = tokensOf(text)
  return findWorldNames(tokens, 0, tokens.length).map(({ start, end, entry }) => [
    text.slice(start, end),
    entry.name,
    entry.country,
  ])
}

describe('places', () => {
  test.each([
    ['Etats-Unis', 'États-Unis', 'US'],
    ['les États-Unis', 'États-Unis', 'US'],
    ['Grande-Bretagne', 'Royaume-Uni', 'GB'],
    ['Birmanie', 'Birmanie', 'MM'],
    ['Myanmar', 'Birmanie', 'MM'],
    ['RDC', 'République démocratique du Congo', 'CD'],
    ['Bélarus', 'Biélorussie', 'BY'],
    ['la Fédération de Russie', 'Russie', 'RU'],
    ['l’Egypte', 'Égypte', 'EG'],
    ['Hong Kong', 'Hong Kong', 'HK'],
    ['URSS', 'URSS', 'RU'],
    ['Kiev', 'Kiev', 'UA'],
    ['Kyiv', 'Kiev', 'UA'],
    ['N’Djamena', "N'Djamena", 'TD'],
    ['Crimée', 'Crimée', 'UA'],
    ['LA RUSSIE', 'Russie', 'RU'],
  ])('%s is %s (%s)', (form, name, country) => {
    expect(placeNamed(form)).toMatchObject({ name, country })
  })

  test('a continent has no country', () => {
    expect(placeNamed('l’Afrique')).toMatchObject({ kind: 'continent', country: null })
  })

  test.each(['chine', 'nice', 'tours', 'ei', 'qatarien', 'Poutine', ''])('%j is no place', (form) => {
    expect(placeNamed(form)).toBeNull()
  })

  test.each([
    ['Kremlin', 'Moscou'],
    ['Maison-Blanche', 'Washington'],
    ['Wall Street', 'New York'],
    ['Berlaymont', 'Bruxelles'],
    ['Moscou', null],
  ])('%s stands in %s', (form, city) => {
    const name = worldNamed(form)
    expect(name && cityOfSeat(name)).toBe(city)
  })

  test('the capital of every country that has one is known', () => {
    expect(placeNamed('Quito')).toMatchObject({ kind: 'city', capital: true, country: 'EC' })
    expect(placeNamed('Marseille')).not.toHaveProperty('capital')
  })
})

describe('organisations and seats', () => {
  test.each([
    ['OTAN', 'Otan', null],
    ['l’Otan', 'Otan', null],
    ['ONU', 'Nations unies', 'UN'],
    ['Kremlin', 'Kremlin', 'RU'],
    ['le quai d’Orsay', "Quai d'Orsay", 'FR'],
    ['Élysée', 'Élysée', 'FR'],
    ['Maison-Blanche', 'Maison Blanche', 'US'],
    ['Knesset', 'Knesset', 'IL'],
    ['Agence France-Presse', 'AFP', 'FR'],
    ['Radio Havane Cuba', 'Radio Havane Cuba', 'CU'],
    ['Daech', 'État islamique', null],
    ['Gazprom', 'Gazprom', 'RU'],
  ])('%s is %s (%s)', (form, name, country) => {
    expect(organisationNamed(form)).toMatchObject({ name, country })
  })

  test('places and organisations are told apart', () => {
    expect(organisationNamed('Russie')).toBeNull()
    expect(placeNamed('Kremlin')).toBeNull()
    expect(worldNamed('Kremlin')?.kind).toBe('seat')
  })
})

describe('demonyms', () => {
  test.each([
    ['russe', 'RU'],
    ['Cubaines', 'CU'],
    ['britanniques', 'GB'],
    ['bélarusse', 'BY'],
    ['nord-coréenne', 'KP'],
    ['européens', 'EU'],
    ['onusienne', 'UN'],
    ['turques', 'TR'],
    ['burkinabè', 'BF'],
    ['vietnamienne', 'VN'],
    ['émirati', 'AE'],
  ])('%s → %s', (form, country) => {
    expect(countryOfDemonym(form)).toBe(country)
  })

  test('a compound has two countries and so not one', () => {
    expect(countriesOfDemonym('russo-cubaines')).toEqual(['RU', 'CU'])
    expect(countriesOfDemonym('franco-allemand')).toEqual(['FR', 'DE'])
    expect(countryOfDemonym('russo-cubaines')).toBeNull()
  })

  test.each(['rouge', 'russification', ''])('%j is none', (form) => {
    expect(countriesOfDemonym(form)).toEqual([])
  })

  test('every demonym leads to a country with a name', () => {
    expect(countryName('GB')).toBe('Royaume-Uni')
    expect(countryName(countryOfDemonym('kosovar') as string)).toBe('Kosovo')
  })
})

describe('the scanner', () => {
  test('takes the longest name, over several tokens, with exact offsets', () => {
    expect(
      scan(
        'À Saint-Pétersbourg, la Côte d’Ivoire et le Conseil de sécurité de l’ONU négocient avec le Kremlin.',
      ),
    ).toEqual([
      ['Saint-Pétersbourg', 'Saint-Pétersbourg', 'RU'],
      ['Côte d’Ivoire', "Côte d'Ivoire", 'CI'],
      ['Conseil de sécurité de l’ONU', 'Conseil de sécurité', 'UN'],
      ['Kremlin', 'Kremlin', 'RU'],
    ])
  })

  test('asks for the capitals of the name', () => {
    expect(scan('Il a pris la manche et parlé de nice et de tours.')).toEqual([])
    expect(scan('Les talibans ont reculé ; l’EI avance.')).toEqual([
      ['talibans', 'talibans', 'AF'],
      ['EI', 'État islamique', null],
    ])
  })
})
