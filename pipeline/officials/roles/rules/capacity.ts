/** Offices in which somebody acts: « en tant que maire », « en qualité de président ». */
import type { RoleRule } from '../rule.ts'

export const inCapacity: readonly RoleRule[] = [
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
]
