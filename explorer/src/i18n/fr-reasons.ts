/** Les raisons des rapprochements, que les fiches donnent en anglais. Une raison qui manque ici ne compile pas. */
import type { Reason } from '../../../pipeline/core/reasons.ts'

export const frReasons: Readonly<Record<Reason, string>> = {
  'told in the same article': 'relatés dans le même article',
  'words of one speaker on one occasion': 'paroles d’une même personne à la même occasion',
  'same kind of event: {}': 'événements de même nature : {}',
  'same type: {}': 'même type : {}',
  'denied in one report': 'démenti dans un des récits',
  'announced in one report, under way or past in the other':
    'annoncé dans un des récits, en cours ou passé dans l’autre',
  'reported in the same days': 'rapportés dans les mêmes jours',
  'dates {} day apart: {}': 'dates à {} jour d’écart : {}',
  'dates {} days apart: {}': 'dates à {} jours d’écart : {}',
  'same date: {}': 'même date : {}',
  'dates agree: {}': 'dates concordantes : {}',
  'same participant: {}': 'même participant : {}',
  'same participants: {}': 'mêmes participants : {}',
  'participants of the same countries: {}': 'participants des mêmes pays : {}',
  'same place: {}': 'même lieu : {}',
  'places agree: {}': 'lieux concordants : {}',
  'both articles speak of {} of the same people, bodies and countries':
    'personnes, organisations et pays nommés dans les deux articles : {}',
  '{} % of one wording stands in the other': '{} % des mots de l’un se retrouvent tels quels dans l’autre',
  '{} % of the content words are shared': '{} % des mots pleins sont communs',
  'same spelling': 'même graphie',
  'same letters but for accents, hyphens or capitals':
    'mêmes lettres, aux accents, traits d’union et majuscules près',
  'surname of the full name': 'nom de famille du nom complet',
  'half of a double surname': 'moitié d’un nom de famille double',
  'given name of the full name': 'prénom du nom complet',
  'surname and given name are spellings of the same sounds':
    'nom et prénom sont des transcriptions des mêmes sons',
  'surnames are spellings of the same sounds': 'noms de famille qui transcrivent les mêmes sons',
  'same given name': 'même prénom',
  'given names agree': 'prénoms concordants',
  'same sounds, divided otherwise': 'mêmes sons, autrement découpés',
  'one name is contained in the other': 'l’un des noms contient l’autre',
  'one person within an article': 'une seule personne au sein d’un article',
  'country {}': 'pays : {}',
  'same country {}': 'même pays : {}',
  'authority id {}': 'identifiant dans le fichier d’autorité : {}',
}
