/** Offices after the name: in apposition, brackets and dashes. */
import type { RoleRule } from '../rule.ts'

export const afterName: readonly RoleRule[] = [
  {
    id: 'role.apposition-two',
    about: 'After two names, in the plural: « X et Y, porte-paroles du front commun »',
    match: '[<person>#Person] #And [<second>#Person] #Comma [<role>#Plural]',
    examples: [
      [
        'Guy Dumont et Benoît Arnaud, [[députés de l’opposition]], ont parlé.',
        'Guy Dumont: député - current; Benoît Arnaud: député - current',
      ],
      [
        'Anne Dumont et Luc Arnaud, [[conseillers du ministre]], partent.',
        'Anne Dumont: conseiller - current; Luc Arnaud: conseiller - current',
      ],
    ],
    rejects: ['Guy Dumont et Benoît Arnaud ont vu des députés.'],
  },
  {
    id: 'role.apposition',
    about: 'After the name and a comma: « Dmitri Peskov, porte-parole du Kremlin »',
    match: '[<person>#Person] #Comma #Age? #Comma? #Adverb? [<role>(#Free && #Loose)]',
    examples: [
      ['Dmitri Peskov, [[porte-parole du Kremlin]], a démenti.', 'Dmitri Peskov: porte-parole RU current'],
      ['Guy Dumont, 54 ans, [[maire de Lyon]], se retire.', 'Guy Dumont: maire FR current'],
    ],
    rejects: [
      'On a vu Guy Dumont, du ministre de la Défense et de lui-même.',
      'Devant Guy Dumont, des députés ont protesté.',
    ],
  },
  {
    id: 'role.apposition-definite',
    about:
      'With an article, unless an office stands before the name as well: « Guy Dumont, le maire de Lyon, »',
    match: '[<person>#Untitled] #Comma #Age? #Comma? #Adverb? [<role>(#Free && #Definite)]',
    examples: [
      [
        'Guy Dumont, le [[chef de l’exécutif]], a salué son geste.',
        "Guy Dumont: chef de l'exécutif - current",
      ],
      ['Anne Dumont, la [[maire de Lyon]], part.', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['On a vu Guy Dumont, du ministre de la Défense et de lui-même.'],
  },
  {
    id: 'role.apposition-bracket',
    about: 'After a bracket: « Jean Dupont (PS), maire de Lille »',
    match: '[<person>#Person] #Open .{1,4} #Close #Comma [<role>#Free]',
    examples: [
      ['Guy Dumont (PS), [[maire de Lille]], a dit non.', 'Guy Dumont: maire FR current'],
      ['Guy Dumont (61 ans), [[ancien ministre]], est là.', 'Guy Dumont: ministre - former'],
    ],
    rejects: ['Guy Dumont (PS), avec des députés, a dit non.'],
  },
  {
    id: 'role.brackets',
    about: 'In brackets after the name: « Jo Dupont (ministre des Sports) »',
    match: '[<person>#Person] #Open [<role>#Free]',
    examples: [
      ['Guy Dumont ([[ministre des Sports]]) a dit non.', 'Guy Dumont: ministre - current'],
      ['On a vu Guy Dumont ([[maire de Lille]]).', 'Guy Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont (avec un ministre) a dit non.'],
  },
  {
    id: 'role.dash',
    about: 'Between dashes: « Guy Dumont – ancien maire de Lyon – »',
    match: '[<person>#Person] #Dash [<role>#Free]',
    examples: [
      ['Guy Dumont – [[ancien maire de Lyon]] – a dit non.', 'Guy Dumont: maire FR former'],
      ['Seul Guy Dumont — [[ministre des Sports]] — a ri.', 'Guy Dumont: ministre - current'],
    ],
    rejects: ['Guy Dumont – comme des députés – a dit non.'],
  },
  {
    id: 'role.one-of',
    about: 'One of several: « Selon X, l’un des conseillers du ministre, »',
    match: '[<person>#Person] #Comma #OneOf [<role>#Plural]',
    examples: [
      [
        'Selon Guy Dumont, l’un des [[conseillers du ministre]], c’est faux.',
        'Guy Dumont: conseiller - current',
      ],
      ['Anne Dumont, l’une des [[députées de l’opposition]], part.', 'Anne Dumont: député - current'],
    ],
    rejects: ['Guy Dumont parle avec l’un des députés.'],
  },
  {
    id: 'role.second',
    about: 'A second office after the first: « X, député et maire de Lyon »',
    match:
      '[<person>#Person] #Comma #Age? #Comma? [<first>#Role] (#Word|#Adverb){0,6} (#Comma|#And) [<role>#Bare]',
    examples: [
      ['Guy Dumont, député, [[ancien ministre des Sports]], est mort.', 'Guy Dumont: ministre - former'],
      ['Guy Dumont, sénateur et [[maire de Lyon]], est mort.', 'Guy Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont, député, a vu un maire.'],
  },
]
