/**
 * The role rules: `compromise` patterns over the units of a sentence that tie a role phrase to a person. Tags: Person,
 * Role (Single or Plural; Bare, Determined or Definite by its article), and those of the connectors' lexicon.
 * In order of priority: a role phrase goes to the first rule that takes it.
 */
import type { RuleHead } from '../../core/rule.ts'
import type { Status } from './phrase.ts'

export interface RoleRule extends RuleHead {
  /** `compromise` pattern with the groups `role` and `person`, and `second` for another person of the same role. */
  readonly match: string
  /** Status that the pattern tells, over that of the phrase. */
  readonly status?: Status
}

export const roleRules: readonly RoleRule[] = [
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
    match: '[<role>#Determined] (#Word|#Adverb){0,3} #Comma [<person>#Person]',
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
    match: '[<person>#Person] #Comma #Age? #Comma? #Adverb? [<role>#Single]',
    examples: [
      ['Dmitri Peskov, [[porte-parole du Kremlin]], a démenti.', 'Dmitri Peskov: porte-parole RU current'],
      ['Guy Dumont, 54 ans, [[maire de Lyon]], se retire.', 'Guy Dumont: maire FR current'],
      [
        'Guy Dumont, le [[chef de l’exécutif]], a salué son geste.',
        "Guy Dumont: chef de l'exécutif - current",
      ],
    ],
    rejects: ['Devant Guy Dumont, des députés ont protesté.'],
  },
  {
    id: 'role.apposition-bracket',
    about: 'After a bracket: « Jean Dupont (PS), maire de Lille »',
    match: '[<person>#Person] #Open .{1,4} #Close #Comma [<role>#Single]',
    examples: [
      ['Guy Dumont (PS), [[maire de Lille]], a dit non.', 'Guy Dumont: maire FR current'],
      ['Guy Dumont (61 ans), [[ancien ministre]], est là.', 'Guy Dumont: ministre - former'],
    ],
    rejects: ['Guy Dumont (PS), avec des députés, a dit non.'],
  },
  {
    id: 'role.brackets',
    about: 'In brackets after the name: « Jo Dupont (ministre des Sports) »',
    match: '[<person>#Person] #Open [<role>#Single]',
    examples: [
      ['Guy Dumont ([[ministre des Sports]]) a dit non.', 'Guy Dumont: ministre - current'],
      ['On a vu Guy Dumont ([[maire de Lille]]).', 'Guy Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont (avec un ministre) a dit non.'],
  },
  {
    id: 'role.dash',
    about: 'Between dashes: « Guy Dumont – ancien maire de Lyon – »',
    match: '[<person>#Person] #Dash [<role>#Single]',
    examples: [
      ['Guy Dumont – [[ancien maire de Lyon]] – a dit non.', 'Guy Dumont: maire FR former'],
      ['Seul Guy Dumont — [[ministre des Sports]] — a ri.', 'Guy Dumont: ministre - current'],
    ],
    rejects: ['Guy Dumont – comme des députés – a dit non.'],
  },
  {
    id: 'role.relative',
    about: 'In a relative clause: « X, qui est ministre de »',
    match: '[<person>#Person] #Comma? #Who (#Be|#Appoint) #As? [<role>#Single]',
    examples: [
      ['Guy Dumont, qui est [[ministre des Sports]], a dit non.', 'Guy Dumont: ministre - current'],
      ['Guy Dumont, qui a été nommé [[ambassadeur à Rome]], part.', 'Guy Dumont: ambassadeur IT current'],
    ],
    rejects: ['Guy Dumont, qui connaît un ministre, a dit non.'],
  },
  {
    id: 'role.copula',
    about: 'After « être » or « devenir »: « X est devenu premier ministre »',
    match: '[<person>#Person] (#Be|#Appoint) #As? [<role>#Single]',
    examples: [
      ['Guy Dumont est devenu [[premier ministre]].', 'Guy Dumont: premier ministre - current'],
      ['Guy Dumont a été élu [[président du Sénat]].', 'Guy Dumont: président - current'],
    ],
    rejects: ['Guy Dumont a rencontré un ministre.'],
  },
  {
    id: 'role.participle',
    about: 'After a participle: « X, nommé ministre de »',
    match: '[<person>#Person] #Comma #Appoint #As? [<role>#Single]',
    examples: [
      ['Guy Dumont, nommé [[ministre des Sports]], a ri.', 'Guy Dumont: ministre - current'],
      ['Anne Dumont, élue [[maire de Lyon]], a ri.', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont, nommé hier, a vu un ministre.'],
  },
  {
    id: 'role.appointing',
    about: 'By who appoints: « il a nommé X ministre »',
    match: '#Appoint [<person>#Person] #Comma? (#As|#To)? [<role>#Single]',
    examples: [
      ['Elle a nommé Guy Dumont [[ministre des Sports]].', 'Guy Dumont: ministre - current'],
      ['Elle a choisi Guy Dumont comme [[premier ministre]].', 'Guy Dumont: premier ministre - current'],
    ],
    rejects: ['Elle a nommé un ministre devant Guy Dumont.'],
  },
  {
    id: 'role.appointed-by',
    about: 'Who appoints stands between: « X a été nommé par Y premier ministre »',
    match: '[<person>#Person] #Appoint #By #Person [<role>#Single]',
    examples: [
      ['Guy Dumont a été nommé par Luc Arnaud [[ministre des Sports]].', 'Guy Dumont: ministre - current'],
      [
        'Anne Dumont est désignée par Luc Arnaud [[ambassadrice à Rome]].',
        'Anne Dumont: ambassadeur IT current',
      ],
    ],
    rejects: ['Guy Dumont a été nommé par un ministre.'],
  },
  {
    id: 'role.succession',
    about: 'Who takes over: « X succède à Y au poste de ministre »',
    match: '[<person>#Person] #Succeed #To? #Person #Comma? #As [<role>#Single]',
    examples: [
      [
        'Guy Dumont a succédé à Luc Arnaud au poste de [[ministre des Sports]].',
        'Guy Dumont: ministre - current',
      ],
      ['Anne Dumont remplace Luc Arnaud comme [[maire de Lyon]].', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont succède au ministre.'],
  },
  {
    id: 'role.leaving',
    about: 'Who leaves office: « X a démissionné de son poste de ministre »',
    match: '[<person>#Person] #Leave .{0,2} #As [<role>#Single]',
    status: 'former',
    examples: [
      ['Guy Dumont a démissionné de son poste de [[ministre des Sports]].', 'Guy Dumont: ministre - former'],
      ['Guy Dumont a quitté ses fonctions de [[maire de Lyon]].', 'Guy Dumont: maire FR former'],
    ],
    rejects: ['Guy Dumont a quitté le ministre.'],
  },
  {
    id: 'role.capacity',
    about: 'In a capacity: « X, en tant que président, »',
    match: '[<person>#Person] (#Word|#Verb|#Adverb|#Comma|#Aux){1,4} #As [<role>#Single]',
    examples: [
      ['Guy Dumont, en tant que [[président du Sénat]], a parlé.', 'Guy Dumont: président - current'],
      ['Guy Dumont signera en qualité de [[maire de Lyon]].', 'Guy Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont parle du président du Sénat.'],
  },
  {
    id: 'role.capacity-first',
    about: 'In a capacity, before the name: « En tant que maire, X »',
    match: '#As [<role>#Single] #Comma [<person>#Person]',
    examples: [
      ['En tant que [[maire de Lyon]], Guy Dumont a parlé.', 'Guy Dumont: maire FR current'],
      ['En sa qualité de [[président du Sénat]], Guy Dumont a signé.', 'Guy Dumont: président - current'],
    ],
    rejects: ['En tant que tel, le maire a parlé à Guy Dumont.'],
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
    id: 'role.inverse-copula',
    about: 'Before « être »: « Le nouveau ministre est X »',
    match: '[<role>#Definite] #Be [<person>#Person]',
    examples: [
      ['Le [[nouveau maire de Lyon]] est Guy Dumont.', 'Guy Dumont: maire FR current'],
      ['Le [[futur ministre des Sports]] pourrait être Guy Dumont.', 'Guy Dumont: ministre - future'],
    ],
    rejects: ['Le ministre est venu avec Guy Dumont.'],
  },
  {
    id: 'role.two-then-name',
    about: 'Two offices before the name: « Le président du comité, le magistrat X »',
    match: '[<role>#Definite] #Comma #Role [<person>#Person]',
    examples: [
      ['Le [[président du Sénat]], l’ancien maire Guy Dumont, a ri.', 'Guy Dumont: président - current'],
      ['La [[maire de Lyon]], la députée Anne Dumont, a ri.', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Le ministre, un député, Guy Dumont ont ri.'],
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
    id: 'role.pronoun',
    about: 'Of a pronoun’s person: « Il était aussi secrétaire du parti »',
    match: '[<person>#Pronoun] (#Be|#Appoint) #As? [<role>#Single]',
    examples: [
      ['Guy Dumont est mort. Il était [[maire de Lyon]].', 'Guy Dumont: maire FR former'],
      ['Anne Dumont part. Elle a été nommée [[ministre des Sports]].', 'Anne Dumont: ministre - current'],
    ],
    rejects: ['Guy Dumont est mort. Il connaissait un ministre.'],
  },
  {
    id: 'role.second-verb',
    about: 'Of the subject of a verb before: « X rejoint le cabinet et devient ministre »',
    match:
      '[<person>#Person] (#Word|#Verb|#Adverb|#Aux|#Be|#Leave|#Role){1,12} #And (#Be|#Appoint) #As? [<role>#Single]',
    examples: [
      [
        'Guy Dumont rejoint le gouvernement et devient [[ministre des Sports]].',
        'Guy Dumont: ministre - current',
      ],
      ['Anne Dumont quitte Paris et a été élue [[maire de Lyon]].', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont parle et voit un ministre.'],
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
  {
    id: 'role.second',
    about: 'A second office after the first: « X, député et maire de Lyon »',
    match: '[<person>#Person] #Comma #Age? #Comma? #Role (#Word|#Adverb){0,6} (#Comma|#And) [<role>#Bare]',
    examples: [
      ['Guy Dumont, député, [[ancien ministre des Sports]], est mort.', 'Guy Dumont: ministre - former'],
      ['Guy Dumont, sénateur et [[maire de Lyon]], est mort.', 'Guy Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont, député, a vu un maire.'],
  },
]
