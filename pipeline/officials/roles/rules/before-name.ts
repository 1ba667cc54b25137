/** Offices before the name: « le président cubain Miguel Díaz-Canel ». */
import type { RoleRule } from '../rule.ts'

export const beforeName: readonly RoleRule[] = [
  {
    id: 'role.distributed',
    about: 'Plural before two names: « les ministres russe et cubain, X et Y »',
    match: '[<role>#Plural] #Comma? [<person>#Person] #And [<second>#Person]',
    examples: [
      [
        'Les [[ministres russe et cubain des Affaires étrangères]], Sergueï Lavrov et Bruno Rodriguez, se sont vus.',
        'Sergueï Lavrov: ministre RU current; Bruno Rodriguez: ministre CU current',
      ],
      [
        'Les [[députés]] Pierre Dumont et Jeanne Arnaud ont protesté.',
        'Pierre Dumont: député - current; Jeanne Arnaud: député - current',
      ],
    ],
    rejects: ['Les ministres sont venus, et Pierre Dumont aussi.'],
  },
  {
    id: 'role.before-name',
    about: 'Right before the name: « le président cubain Miguel Díaz-Canel »',
    match: '[<role>#Single] [<person>#Person]',
    examples: [
      ['Le [[président cubain]] Miguel Díaz-Canel arrive.', 'Miguel Díaz-Canel: président CU current'],
      ['L’[[ancien ministre]] Pierre Dumont est mort.', 'Pierre Dumont: ministre - former'],
      [
        'Selon le [[porte-parole du Kremlin]] Dmitri Peskov, tout va bien.',
        'Dmitri Peskov: porte-parole RU current',
      ],
    ],
    rejects: ['Le président a vu la rue Pierre-Dumont.', 'Pierre Dumont a vu un ministre.'],
  },
  {
    id: 'role.before-name-comma',
    about: 'Before the name and a comma: « le ministre russe de l’Intérieur, Vladimir Kolokoltsev, »',
    match: '[<role>#Determined] (#Word|#Adverb|#To){0,3} #Comma [<person>#Person]',
    examples: [
      [
        'Le [[ministre russe de l’Intérieur]], Vladimir Kolokoltsev, est arrivé.',
        'Vladimir Kolokoltsev: ministre RU current',
      ],
      ['La [[maire de Paris]], Mme Anne Dumont, a répondu.', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Devenu ministre, Pierre Dumont a changé.', 'Le ministre a parlé hier, Pierre Dumont aussi.'],
  },
  {
    id: 'role.two-then-name',
    about: 'Two offices before the name: « Le président du comité, le magistrat X »',
    match: '[<role>#Definite] #Comma [<beside>#Role] [<person>#Person]',
    examples: [
      ['Le [[président du Sénat]], l’ancien maire Guy Dumont, a ri.', 'Guy Dumont: président - current'],
      ['La [[maire de Lyon]], la députée Anne Dumont, a ri.', 'Anne Dumont: maire FR current'],
    ],
    rejects: [
      'Le ministre, un député, Guy Dumont ont ri.',
      'Le commissaire de la gendarmerie, la sous-ministre et Guy Dumont ont ri.',
    ],
  },
  {
    id: 'role.joined',
    about: 'Two offices under one article: « le vice-premier ministre et ministre de la Défense, X »',
    match: '[<role>#Definite] (#Comma|#And) [<also>#Bare] #Comma? [<person>#Person]',
    examples: [
      [
        'Le [[vice-premier ministre]] et [[ministre de la Défense nationale]], Guy Dumont, est venu.',
        'Guy Dumont: vice-premier ministre - current',
      ],
      [
        'On a vu le [[Premier ministre]], [[chef du gouvernement]], Guy Dumont.',
        'Guy Dumont: premier ministre - current',
      ],
    ],
    rejects: ['Le ministre et le maire, Guy Dumont, sont venus.'],
  },
  {
    id: 'role.joined-three',
    about: 'Three: « le ministre d’État, ministre de la Justice, garde des Sceaux, X »',
    match:
      '[<role>#Definite] (#Comma|#And) [<also>#Bare] (#Comma|#And) [<third>#Bare] #Comma? [<person>#Person]',
    examples: [
      [
        'Le [[ministre d’État]], [[ministre de la Justice]], [[garde des Sceaux]], Guy Dumont, a ri.',
        "Guy Dumont: ministre d'État - current",
      ],
      [
        'La [[sénatrice]], [[maire de Lyon]] et [[ancienne ministre]] Anne Dumont a ri.',
        'Anne Dumont: sénateur - current',
      ],
    ],
    rejects: ['Le ministre, le maire et le député, Guy Dumont, sont venus.'],
  },
  {
    id: 'role.two-then-rank',
    about:
      'Two offices and a rank before the name: « Le ministre de la Paix, porte-parole du front, le colonel X »',
    match: '[<role>#Definite] #Comma [<also>#Bare] #Comma [<beside>#Definite] [<person>#Person]',
    examples: [
      [
        'Le [[ministre des Sports]], [[député de Lyon]], le général Guy Dumont a ri.',
        'Guy Dumont: ministre - current',
      ],
      [
        'La [[sénatrice]], [[ancienne ministre]], la colonelle Anne Dumont a ri.',
        'Anne Dumont: sénateur - current',
      ],
    ],
    rejects: ['Le ministre, le député et le général Guy Dumont ont ri.'],
  },
  {
    id: 'role.bracket-before-name',
    about: 'A bracket between: « le président de la Douma (chambre basse) X »',
    match: '[<role>#Definite] #Open .{1,8} #Close #Comma? [<person>#Person]',
    examples: [
      ['Le [[président du Sénat]] (chambre haute) Guy Dumont a ri.', 'Guy Dumont: président - current'],
      ['La [[maire de Lyon]] (PS), Anne Dumont, a ri.', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Le ministre (à gauche) a vu Guy Dumont.'],
  },
  {
    id: 'role.fronted',
    about: 'Fronted without article: « Ancien ministre, X »',
    match: '^[<role>#Bare] #Comma [<person>#Person]',
    examples: [
      ['[[Ancien ministre des Sports]], Guy Dumont est mort.', 'Guy Dumont: ministre - former'],
      ['[[Maire de Lyon]], Anne Dumont se retire.', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Hier, le ministre et Guy Dumont ont parlé.'],
  },
]
