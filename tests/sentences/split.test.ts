import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../pipeline/sentences/split.ts'

/** Sentence ends are marked `|`; the text itself is the case without its marks. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'plain ends': [
    'Le maire est parti.| Il reviendra mardi.',
    'Le maire est parti !| Reviendra-t-il ?| Personne ne le sait…| La ville attend.',
    'Il part.| 217 députés ont voté pour.',
    'Il hésite...| Puis il part.',
    'Il hésite... puis il part.',
    'Sans point final',
    'Il a dit non.|Le préfet aussi.',
    'Il est 20h30.|Le concert débute.',
    'Il voit M.Roy.|Il attend.',
  ],
  'titles and civilities': [
    'M. Duval a reçu MM. Roche et Petit.| Mme. Roy était là.',
    'Le Dr. Martin et Mgr. Aubert sont venus avec Me. Leroy.',
    'Il habite St. Louis.| Elle aussi.',
    'La lettre est signée S. M. le roi.',
  ],
  initials: [
    'E. Macron a écrit à J.-P. Raffarin.| Il attend.',
    'George W. Bush et Michael E. Brown étaient là.',
    'C’est A. Le Gall qui préside.| Il est élu.',
    'Il ira au plan B.| Le reste suivra.',
    'Il fait 0,2 °C.| La neige tombe.',
    'A. D.-F. : Non.| Pas encore.',
    '« Paul R. », 39 ans, a été arrêté.',
  ],
  'letters that are no initials': [
    'Il l’a écrit sur X.| La Bourse a reculé.',
    'Il l’a écrit sur X.| Paul Ney lui a répondu.',
    'Le pays a la bombe H.| La Corée du Nord aussi.',
    'Le fruit est riche en vitamine C.| Les Finlandais en cultivent.',
    'Le club jouera dans le groupe A.| Le Sénégal est dans le groupe B.',
    'Le groupe E. Roussel a racheté le port.',
    'Le tribunal a entendu Paul R.| La Cour tranchera.',
    'Selon A. Le Gall, B. Le Maire et Mme C. La Rocca, rien ne presse.',
    'La chaîne M6 et la 4G.| Le Conseil se tait.',
  ],
  acronyms: [
    'L’O.N.U. a voté.| L’U.E. aussi.',
    'Il parle à l’O.N.U.| Le Conseil de sécurité vote.',
    'Il travaille pour l’O.N.U.| Le vote a lieu demain.',
    'Il est né en 52 av. J.-C. à Rome.',
  ],
  'abbreviations before figures': [
    'L’art. 49 est clair.| Le n. 5 aussi.',
    'Selon l’art. L. 121-1 du code, p. 12, c’est interdit.',
    'Voir chap. IV et vol. 3.| Le reste suit.',
    'Un ouragan de cat. 5 approche.| Il faiblit.',
    'Né le 3 févr. 1980, il a 45 ans.',
    'La ligne a 4 km.| 12 gares suivront.',
  ],
  'abbreviations at the end': [
    'Des pommes, des poires, etc.| Paris en mange.',
    'Des pommes, des poires, etc. sont tombées.',
    'La société Dupont & Cie. a fermé.',
    'Il dort à 3 p.m. et repart.',
  ],
  numbers: [
    'Le taux est de 4.75 % et de 3,5 %.| Il monte.',
    'Le site exemple.fr est fermé.| Il rouvrira.',
    '1. Le budget est voté.| 2. La loi est reportée.',
    'Il est né en 1980.| Elle est née en 1982.',
  ],
  'omissions in brackets': [
    '« Les relations (...) Ont porté dès le début un caractère particulier. »',
    'Il parle d’une « personnalité humaniste (…) ».| Il se tait.',
    'Elle n’a rien dit.| [...] Elle travaillait.',
    'Elle a dit « oui […] Non ».',
  ],
  quotations: [
    '« Je pars. », a-t-il dit.| Elle reste.',
    '« Où étiez-vous hier ? », lui a crié un homme.',
    '« Vraiment ? » s’étonne la juge.| La salle rit.',
    '« Nous sommes prêts.| Nous partons lundi. »| Il se lève.',
    '« Nous sommes prêts.| Nous partons lundi », a dit le chef.',
    'Il a répondu : « Non.| C’est la vôtre ! ».| Le public rit.',
    '"Des quotas ?| Personne ne les a vus", rétorque le maire.| Il part.',
    '"Je pars."| "Je reste."| Ils se taisent.',
    'Il a dit "Je pars !" puis il est parti.',
    '“Je pars.”| ‘Je reste.’| Fin.',
    'Le parti « En marche ! » a gagné.| Il gouverne.',
    '« C’est fini.| – Non.| – Si ! »',
  ],
  'line breaks': [
    'Le ministre des Affaires\nétrangères est parti.| Il a vu\nM.\nDuval.',
    'Il vise la nation\n\n\n\ncaribéenne.| Elle résiste.',
  ],
}

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const found = splitSentences(text, { start: 0, end: text.length })
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('|').map((each) => each.trim()),
    )
  })
})

test('reads only its own block', () => {
  const text = 'Avant. Il part. Elle reste. Après.'
  expect(splitSentences(text, { start: 7, end: 27 })).toEqual([
    { start: 7, end: 15 },
    { start: 16, end: 27 },
  ])
})
