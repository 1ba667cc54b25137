/** Offices that a verb ties to the name: « X est devenu ministre », « succède à Y au poste de ». */
import type { RoleRule } from '../rule.ts'

export const byVerb: readonly RoleRule[] = [
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
    id: 'role.copula-after-apposition',
    about: 'After an apposition: « X, 54 ans, ancien maire, a été nommé ministre »',
    match:
      '[<person>#Person] #Comma (#Age|#Role|#Word|#Adverb|#And){1,8} #Comma (#Be|#Appoint) #As? [<role>#Single]',
    examples: [
      [
        'Guy Dumont, l’homme fort du Nord, a été nommé [[ministre des Sports]].',
        'Guy Dumont: ministre - current',
      ],
      ['Anne Dumont, 54 ans, a été élue [[maire de Lyon]].', 'Anne Dumont: maire FR current'],
    ],
    rejects: ['Guy Dumont, 54 ans, a rencontré un ministre.'],
  },
  {
    id: 'role.to-become',
    about: 'After « pour devenir »: « X quitte l’armée pour devenir ministre »',
    match: '[<person>#Person] (#Comma|#Who|#Word|#Verb|#Adverb|#Aux|#Leave){1,10} #ToBecome [<role>#Single]',
    examples: [
      [
        'Guy Dumont quitte la gendarmerie pour devenir [[ministre des Sports]].',
        'Guy Dumont: ministre - current',
      ],
      [
        'Anne Dumont, qui a laissé son cabinet afin de devenir [[maire de Lyon]], a ri.',
        'Anne Dumont: maire FR current',
      ],
    ],
    rejects: ['Guy Dumont quitte la gendarmerie pour un ministre.'],
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
]
