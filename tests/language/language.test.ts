import { describe, expect, test } from 'vitest'
import { articleLanguage } from '../../pipeline/language/article.ts'
import { blockLanguage } from '../../pipeline/language/block.ts'

const FRENCH = 'Le conseil municipal a adopté lundi soir le budget de la ville, après trois heures de débats.'
const SPANISH =
  'El ayuntamiento aprobó el lunes por la noche el presupuesto de la ciudad, después de tres horas de debate.'

describe('articles', () => {
  test.each([
    ['fra', FRENCH],
    [
      'eng',
      'The town council approved the budget on Monday night after three hours of heated debate about taxes.',
    ],
    ['spa', SPANISH],
    [
      'por',
      'A câmara municipal aprovou na segunda-feira à noite o orçamento da cidade, depois de três horas de debate.',
    ],
    [
      'ita',
      'Il consiglio comunale ha approvato lunedì sera il bilancio della città, dopo tre ore di dibattito.',
    ],
    [
      'deu',
      'Der Gemeinderat hat am Montagabend nach drei Stunden Debatte den Haushalt der Stadt verabschiedet.',
    ],
    ['nld', 'De gemeenteraad heeft maandagavond na drie uur debat de begroting van de stad goedgekeurd.'],
    ['rus', 'Городской совет в понедельник вечером утвердил бюджет города после трёх часов споров.'],
    ['arb', 'وافق مجلس المدينة مساء الاثنين على ميزانية المدينة بعد ثلاث ساعات من النقاش.'],
    [
      'fin',
      'Kaupunginvaltuusto hyväksyi maanantai-iltana kaupungin talousarvion kolmen tunnin keskustelun jälkeen.',
    ],
  ])('%s', (code, text) => {
    expect(articleLanguage(text).code).toBe(code)
  })

  test('a French article with a foreign caption and a menu is French', () => {
    const text = ['Home | News | World', FRENCH, 'Foto: el alcalde y su equipo', FRENCH].join('\n')
    expect(articleLanguage(text)).toEqual({ code: 'fra', confidence: 1 })
  })

  test('two languages in like shares are `mul`', () => {
    expect(articleLanguage(`${FRENCH}\n\n${SPANISH}`)).toEqual({ code: 'mul', confidence: 1 })
  })

  test.each(['', '   \n', 'Oui.', '12/03/2024'])('too little text is `und`: %j', (text) => {
    expect(articleLanguage(text)).toEqual({ code: 'und', confidence: 0 })
  })
})

describe('blocks', () => {
  test.each([
    ['spa', 'La alcaldesa y el prefecto durante la reunión'],
    ['eng', 'The mayor speaks to the press'],
    ['deu', 'Der Bürgermeister und die Presse'],
    ['fra', 'La maire et le préfet pendant la réunion'],
    ['jpn', '市長は記者団に語った'],
  ])('%s: %s', (code, text) => {
    expect(blockLanguage(text)).toBe(code)
  })

  test.each(['Facebook', 'Emmanuel Macron', '2024', ''])('no guess on %j', (text) => {
    expect(blockLanguage(text)).toBeNull()
  })
})
