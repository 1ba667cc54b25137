import { describe, expect, test } from 'vitest'
import type { Token } from '../../pipeline/core/doc.ts'
import { fold } from '../../pipeline/core/fold.ts'
import { tokenize } from '../../pipeline/tokens/tokenize.ts'

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  tokenize(text, fold(text), { start: 0, end: text.length }, tokens)
  return tokens
}

/** Sentences with their tokens apart by ` | `. */
const cases: Readonly<Record<string, readonly (readonly [text: string, tokens: string])[]>> = {
  'elided words stand apart': [
    ['L’élu d’Alger', 'L’ | élu | d’ | Alger'],
    ["qu'il n'a jusqu'à lorsqu'on", "qu' | il | n' | a | jusqu' | à | lorsqu' | on"],
    ["Il dit qu' « oui »", "Il | dit | qu' | « | oui | »"],
    ["l'1,2 million d'1 200", "l' | 1,2 | million | d' | 1 200"],
    ["d'accord, d'aujourd'hui, d'entr'ouvert", "d' | accord | , | d' | aujourd'hui | , | d' | entr'ouvert"],
    ["Qu'est-ce que c'est", "Qu' | est | -ce | que | c' | est"],
  ],
  'words with an apostrophe of their own': [
    ["aujourd'hui la presqu'île", "aujourd'hui | la | presqu'île"],
    ['les prud’hommes, quelqu’un', 'les | prud’hommes | , | quelqu’un'],
    ["Frédéric D'Achery et Conan O'Brien", "Frédéric | D'Achery | et | Conan | O'Brien"],
    ["D'Alger à N'Djamena, M'Bappé", "D' | Alger | à | N'Djamena | , | M'Bappé"],
    ["Valéry Giscard d'Estaing", "Valéry | Giscard | d' | Estaing"],
  ],
  'pronouns after a hyphen': [
    ['a-t-il dit, dit-elle', 'a | -t-il | dit | , | dit | -elle'],
    ['Y a-t-on pensé, est-ce vrai', 'Y | a | -t-on | pensé | , | est | -ce | vrai'],
    ['donnez-le-moi, vas-y', 'donnez | -le | -moi | , | vas | -y'],
    ['celui-ci, là-bas, peut-être, rendez-vous', 'celui-ci | , | là-bas | , | peut-être | , | rendez-vous'],
  ],
  names: [
    ['Miguel Díaz-Canel et Jean-Pierre', 'Miguel | Díaz-Canel | et | Jean-Pierre'],
    ['la Nouvelle-Calédonie, Mar-a-Lago', 'la | Nouvelle-Calédonie | , | Mar-a-Lago'],
    ['place du 14-Juillet, le Covid-19', 'place | du | 14-Juillet | , | le | Covid-19'],
    ['GM&S et R&D', 'GM&S | et | R&D'],
  ],
  abbreviations: [
    ['M. Duval, Mme Roy, le Dr. Petit', 'M. | Duval | , | Mme | Roy | , | le | Dr. | Petit'],
    ['av. J.-C., art. 49, n° 5', 'av. | J.-C. | , | art. | 49 | , | n° | 5'],
    ["l'O.N.U. et J.-P. A. Roux", "l' | O.N.U. | et | J.-P. | A. | Roux"],
    ['du lait, etc.', 'du | lait | , | etc.'],
    ['le plan B.', 'le | plan | B | .'],
    ['Elle dort.', 'Elle | dort | .'],
  ],
  numbers: [
    ['1 200 et 1\u202f200\u00a0000,50', '1 200 | et | 1\u202f200\u00a0000,50'],
    ['4,75 % ou 17.3 %', '4,75 | % | ou | 17.3 | %'],
    ['en 2015 300 élus', 'en | 2015 | 300 | élus'],
    ['2017-2019, 24/12/2014', '2017 | - | 2019 | , | 24 | / | 12 | / | 2014'],
    ['le 1er, la 34e, le XIXe', 'le | 1er | , | la | 34e | , | le | XIXe'],
    ['à 18h30 ou 18 h 30', 'à | 18h30 | ou | 18 | h | 30'],
  ],
  'addresses and tags': [
    ['sur https://exemple.fr/a?b=1.', 'sur | https://exemple.fr/a?b=1 | .'],
    ['francetv.info, a.b@exemple.fr', 'francetv.info | , | a.b@exemple.fr'],
    ['#climat @compte', '#climat | @compte'],
  ],
  marks: [
    ['Oui... (...) […] Non…', 'Oui | ... | (...) | […] | Non | …'],
    ['« Quoi ?! »', '« | Quoi | ? | ! | »'],
    ['Il dit ‘oui’ et "non"', 'Il | dit | ‘ | oui | ’ | et | " | non | "'],
    ['des étudiant·e·s', 'des | étudiant·e·s'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, pairs) => {
  test.each(pairs)('%s', (text, expected) => {
    expect(
      tokensOf(text)
        .map((token) => token.text)
        .join(' | '),
    ).toBe(expected)
  })
})

describe('norm', () => {
  test.each([
    ['L’ÉLU', ["l'", 'élu']],
    ['la coopé-\nration', ['la', 'coopération']],
    ['la coopé\u00adration', ['la', 'coopération']],
    ['A-T-IL DIT', ['a', '-t-il', 'dit']],
  ])('%j', (text, norms) => {
    expect(tokensOf(text).map((token) => token.norm)).toEqual(norms)
  })
})
