/** Parts of the day; alone they belong to the day last spoken of, beside a day they make one expression with it. */
import { calendar, shift } from '../build.ts'
import type { Calendar, PartOfDay } from '../parts.ts'
import type { DateRule } from '../rule.ts'
import { partsOfDay } from '../words.ts'

const part = (word: string | undefined): PartOfDay => partsOfDay.get(word ?? '') as PartOfDay

export const thisPart: DateRule = {
  id: 'date.this-part',
  about: 'Part of today: « ce matin », « ce soir », « cette nuit »',
  triggers: ['part'],
  pattern: '(?:ce |cet |cette ){p:part}(?![- ]là)',
  resolve: ({ p }) => shift('day', 0, 'document', { partOfDay: part(p) }),
  examples: [
    ['Le roi reçoit [[ce soir]] les ambassadeurs.', '2024-05-15TEV'],
    ['Un incendie a éclaté [[cette nuit]].', '2024-05-14TNI'],
    ['Il n’a pas été entendu [[ce matin]].', '2024-05-15TMO'],
  ],
  rejects: ['ce soir-là', 'ce soirmême'],
}

export const thatPart: DateRule = {
  id: 'date.that-part',
  about: 'Part of the day just spoken of: « ce soir-là », « le soir même », « le même matin »',
  triggers: ['part'],
  pattern: "(?:ce |cet |cette ){p:part}[- ]là|(?:(?:le |la |l')(?:{a:part} même)|(?:le |la )même {b:part})",
  resolve: ({ p, a, b }) => shift('day', 0, 'spoken', { partOfDay: part(p ?? a ?? b) }),
  examples: [
    ['[[Le soir même]], il démentait.', '2024-05-15TEV'],
    ['[[Cette nuit-là]], le fleuve a débordé.', '2024-05-15TNI'],
  ],
  rejects: ['la soirée est finie'],
}

export const barePart: DateRule = {
  id: 'date.part-of-day',
  about:
    'Part of the day without the day: « dans la soirée », « en début d’après-midi », « à l’aube », « la nuit »',
  triggers: ['part'],
  pattern:
    "(?:(?<={start}(?<prep>dans|pendant|durant|au cours de|en|à|aux|jusqu'à|dès|avant|après|au|vers|de|passé|courant de|tard|tôt|cours de) )(?:la |l'|le )?|(?<={start}(?:début|milieu|fin) (?:de |d')(?:la |l')?)|(?<det>la |l'|le ))(?!(?<=(?<!(?:début|milieu|fin|cœur) )de )nuit){p:part}(?! (?:de l'an|électorale|théâtre|de gala|d'(?!hier|aujourd|avant-hier)))",
  resolve: ({ det, prep, p }): Calendar => {
    const meaning = calendar({ partOfDay: part(p) })
    return det && !prep ? { ...meaning, habitual: true } : meaning
  },
  examples: [
    ['Il a été reçu dans [[l’après-midi]] par le roi.', '2024-05-15TAF'],
    ['Des heurts ont éclaté en [[début de soirée]].', '2024-05-15TEV'],
    ['[[La nuit]], le thermomètre descend sous zéro.', 'XXXX-XX-XXTNI'],
  ],
  rejects: ['la marine', 'un matinal', 'la boîte de nuit du port', 'Il roule de nuit.'],
}

export const wholeDay: DateRule = {
  id: 'date.whole-day',
  about: 'The day spoken of: « dans la journée »',
  triggers: ['unit'],
  clues: ['journ'],
  pattern:
    "(?=[l])(?<={start}(?:dans|de|pendant|durant|toute|passé|au cours de|courant|fin|début|milieu) (?:de )?)la journée(?! (?:de|du|des|d'|mondiale|internationale|nationale))",
  resolve: () => shift('day', 0, 'spoken'),
  examples: [
    ['Des émeutes ont éclaté dans [[la journée]].', '2024-05-15'],
    ['Ils ont passé [[la journée]] dans les parcs.', '2024-05-15'],
  ],
  rejects: ['la journée mondiale de l’eau', 'dans la journée de mardi'],
}
