/** What each rule of dates, quotes and offices finds, for French readers of the report: `about` of the rule in French. */
export const FRENCH_RULES: Readonly<Record<string, string>> = {
  'date.named-day': 'Jour resté dans l’histoire sous son quantième : « le 11-Septembre », « le 13-Novembre »',
  'date.fixed-holiday': 'Fête à date fixe : « Noël », « la Toussaint », « le jour de l’an »',
  'date.moving-holiday': 'Fête qui suit Pâques : « le lundi de Pâques », « l’Ascension », « la Pentecôte »',
  'date.partial-holiday': 'Fête d’un autre calendrier, sans jour calculé : « le ramadan », « Kippour »',
  'date.back-to-school':
    'La rentrée : septembre — « à la rentrée », « la rentrée prochaine », « la rentrée 2026 »',
  'date.day-word': 'Jour compté depuis aujourd’hui : « hier », « après-demain »',
  'date.today': 'Aujourd’hui : le jour d’un fait, ou « de nos jours » au présent',
  'date.neighbour-day': 'Jour voisin de celui dont on vient de parler : « la veille », « le lendemain »',
  'date.same-day': 'Le jour dont on vient de parler : « le même jour », « ce jour-là »',
  'date.day-after': 'Jour d’après ou d’avant : « le jour suivant », « le jour d’avant »',
  'date.weekday': 'Jour de la semaine : « vendredi », « lundi dernier », « ce mardi »',
  'date.every-weekday':
    'Jour de la semaine qui revient : « tous les jeudis », « chaque lundi », « les samedis »',
  'date.weekday-in-week': 'Jour d’une autre semaine : « mardi de la semaine prochaine », « lundi en huit »',
  'date.weekday-day': 'Jour de la semaine et quantième sans mois : « mercredi 29 », « le lundi 12 »',
  'date.ranked-weekday':
    'Énième jour d’un mois : « le premier dimanche de mai », « le dernier week-end de septembre »',
  'date.ranked-weekday-season': 'Énième jour d’une saison : « le premier dimanche du printemps »',
  'date.day-month':
    'Jour et mois, avec ou sans année : « le 12 mars 2024 », « mardi 1er juin », « le 15 novembre dernier »',
  'date.worded-day':
    'Quantième et année en toutes lettres : « le huit mai », « le six avril deux mille dix-sept »',
  'date.numeric': 'Date en chiffres avec année : « 27/03/2015 », « 27.03.15 », « 2015-03-27 »',
  'date.slash-day': 'Jour et mois en chiffres après un article ou seuls : « le 2/3 », « 31/10 »',
  'date.spaced-numeric': 'Date en chiffres séparés d’espaces : « le 20 02 2014 »',
  'date.plain-day':
    'Quantième seul : « le 16 » — une date seulement à côté d’une heure, d’un bout d’intervalle ou d’une préposition de temps',
  'date.month-year': 'Mois et année : « avril 2001 », « octobre 98 », « le mois de mai 2016 »',
  'date.month': 'Mois sans année : « en avril », « le mois de mars », « en mai dernier »',
  'date.month-of-shifted-year':
    'Mois d’une année dite par son rang : « mars de l’an dernier », « juin de cette année »',
  'date.year': 'Année : « en 2016 », « l’année 1998 », « depuis 1962 », « (2017) »',
  'date.short-year': 'Année à deux chiffres après « en » ou une apostrophe : « en 97 », « depuis 68 »',
  'date.decade': 'Décennie : « les années 1990 », « des années 60 », « les années quatre-vingt »',
  'date.century': 'Siècle : « le XIXe siècle », « au 18e siècle av. J.-C. »',
  'date.ancient-year': 'Année avant ou après Jésus-Christ : « 52 av. J.-C. »',
  'date.season': 'Saison : « cet été », « l’automne dernier », « l’hiver 2014 », « en hiver »',
  'date.quarter': 'Trimestre ou semestre : « le premier semestre 2026 », « au troisième trimestre »',
  'date.weekend': 'Fin de semaine : « ce week-end », « le week-end dernier », « la fin de semaine »',
  'date.week-of':
    'Semaine ou fin de semaine d’un jour : « la semaine du 21 avril », « le week-end du 11 janvier »',
  'date.unit-direction': 'Période voisine : « la semaine dernière », « l’an prochain », « le mois suivant »',
  'date.this-unit': 'Période en cours : « cette semaine », « ce mois-ci », « cette année »',
  'date.that-unit': 'Période dont on vient de parler : « cette année-là », « la même semaine »',
  'date.period-now':
    'Période en cours bornée : « la fin de l’année », « le début du mois », « en fin de semaine », « dans le courant du mois »',
  'date.last-units':
    'Suite de périodes : « les dix derniers mois », « ces dernières années », « les prochains jours »',
  'date.units-direction':
    'Suite de périodes, adjectif après : « les trois années passées », « les mois à venir »',
  'date.clock': 'Heure avec minutes : « 18 h 30 », « 18h30 », « 15:00 », « 9 heures 30 »',
  'date.hour': 'Heure ronde : « à 20 heures », « vers 18 h », « dès quinze heures », « 3 heures du matin »',
  'date.noon': 'Midi et minuit, avec leurs minutes : « à midi », « minuit et demi »',
  'date.this-part': 'Partie du jour d’aujourd’hui : « ce matin », « ce soir », « cette nuit »',
  'date.that-part':
    'Partie du jour dont on vient de parler : « ce soir-là », « le soir même », « le même matin »',
  'date.part-of-day':
    'Partie du jour sans jour : « dans la soirée », « en début d’après-midi », « à l’aube », « la nuit »',
  'date.whole-day': 'Le jour dont on parle : « dans la journée »',
  'date.duration':
    'Durée : « trois jours », « une dizaine d’années », « quelques semaines », « un an et demi »',
  'date.part-duration':
    'Fraction d’unité : « une demi-heure », « un quart d’heure », « un demi-siècle », « un quart de siècle »',
  'date.hours-minutes':
    'Durée en heures et minutes : « deux heures trente », « 1 h 45 » après pendant, durer, en',
  'date.minutes-seconds': 'Durée en minutes et secondes : « deux minutes trente », « 3 minutes 40 secondes »',
  'date.term': 'Mandat nommé par sa durée : « quinquennat », « septennat »',
  'date.long-time': 'Durée sans unité : « depuis longtemps », « quelque temps »',
  'date.ago': 'Distance dans le passé : « il y a trois ans », « voilà deux semaines »',
  'date.ahead': 'Distance dans l’avenir : « dans une semaine », « dans dix ans »',
  'date.within': 'Délai : « sous 72 heures », « d’ici à deux mois », « dans les 15 jours »',
  'date.later-earlier':
    'Distance à la date dont on vient de parler : « trois jours plus tard », « un mois plus tôt », « deux ans auparavant »',
  'date.each': 'Période qui revient : « chaque année », « tous les jours », « tous les trois mois »',
  'date.per': 'Fréquence : « par an », « deux fois par semaine », « une fois par mois »',
  'date.every-part': 'Partie du jour qui revient : « tous les matins », « chaque soir », « chaque été »',
  'date.frequency-adverb':
    'Adverbe de fréquence : « quotidiennement ». « Annuel » et les autres adjectifs ne sont pas des dates',
  'date.reference':
    'Renvoi vague : « actuellement », « désormais », « récemment », « autrefois », « bientôt »',
  'date.reference-noun':
    'Renvoi vague derrière une préposition : « en ce moment », « à l’heure actuelle », « par le passé »',
  'date.vague-later': 'Avenir sans mesure : « plus tard », « une date ultérieure »',
  'date.neighbour-of-day':
    'Jour voisin d’un jour dit : « le lendemain du 13 février », « la veille de Noël »',
  'date.day-part':
    'Jour et partie du jour : « vendredi matin », « la matinée du 4 juin », « la nuit de mercredi à jeudi »',
  'date.shared-year':
    'Année ou direction dite une fois pour deux dates : « en avril et mai 2017 », « en mai et juin derniers »',
  'date.range':
    'Intervalle : « du 3 au 5 mai », « entre 2015 et 2020 », « de lundi à mercredi », « 2017-2019 », « de 10 h à 12 h »',
  'date.list':
    'Jours coordonnés : « les 12 et 13 juin », « les 6, 7 et 8 mai » ; deux dates si les jours ne se suivent pas',
  'quote.interviewed': 'Réponse d’entretien : « Entretien avec Paul Rey », question, réponse',
  'quote.incise': 'Incise dans la citation : « Ce pont, prévient-elle, ne tiendra pas »',
  'quote.inverted': 'Sujet inversé après la citation : « … », a déclaré le maire',
  'quote.governed': 'Verbe de parole avant la citation : le maire juge le devis « indécent »',
  'quote.inverted-later':
    'Citation morcelée avant l’incise : le pays « fera tout » pour aider, a promis le ministre',
  'quote.noun': 'Nom de parole : ses propos sur les « assistés »',
  'quote.according': 'Source après la citation : « … », selon une source policière',
  'quote.bracket': 'Source entre parenthèses : « La coupe est pleine » (Paul Rey)',
  'quote.signature': 'Nom après la citation, dans un titre ou une légende : « … » : Paul Rey hausse le ton',
  'quote.told-after': 'Source dans la phrase suivante : « … ». C’est ce qu’a assuré le colonel',
  'quote.label': 'Nom et deux-points : Macron : « … »',
  'quote.quoted-verb': 'Verbe cité : la ministre « réfléchit encore » à sa candidature',
  'quote.turn': 'Tour de parole sans incise dans un dialogue : qui a parlé deux tours plus tôt',
  'quote.continued': 'Citation qui se poursuit sans nouvelle attribution : « … », dit-il. « … »',
  'quote.preceding-subject': 'Sujet de la phrase précédente : Ana Bolet a le sourire. « … »',
  'quote.as-said': 'Commentaire : Comme l’a confirmé la sous-préfète, la neige tiendra',
  'quote.indirect-incise': 'Incise sans guillemets : La ligne rouvrira lundi, a indiqué la préfecture',
  'quote.that': 'Complétive : X a annoncé que la ligne rouvrirait',
  'quote.infinitive': 'Infinitif rapporté : X dit vouloir négocier, a promis de partir',
  'quote.attribute': 'Attribut : la ministre a qualifié d’inacceptables les menaces du voisin',
  'quote.object': 'Objet nominal : l’opposition réclame un vote à bulletin secret',
  'quote.according-to': 'Source nommée par une préposition : Selon la police, la route est coupée',
  'role.distributed': 'Pluriel avant deux noms : « les ministres russe et cubain, X et Y »',
  'role.before-name': 'Juste avant le nom : « le président cubain Miguel Díaz-Canel »',
  'role.before-name-comma':
    'Avant le nom et une virgule : « le ministre russe de l’Intérieur, Vladimir Kolokoltsev, »',
  'role.two-then-name': 'Deux fonctions avant le nom : « Le président du comité, le magistrat X »',
  'role.bracket-before-name':
    'Une parenthèse entre la fonction et le nom : « le président de la Douma (chambre basse) X »',
  'role.fronted': 'En tête, sans article : « Ancien ministre, X »',
  'role.apposition-two': 'Après deux noms, au pluriel : « X et Y, porte-paroles du front commun »',
  'role.apposition': 'Après le nom et une virgule : « Dmitri Peskov, porte-parole du Kremlin »',
  'role.apposition-bracket': 'Après une parenthèse : « Jean Dupont (PS), maire de Lille »',
  'role.brackets': 'Entre parenthèses après le nom : « Jo Dupont (ministre des Sports) »',
  'role.dash': 'Entre tirets : « Guy Dumont – ancien maire de Lyon – »',
  'role.one-of': 'L’un de plusieurs : « Selon X, l’un des conseillers du ministre, »',
  'role.second': 'Une seconde fonction après la première : « X, député et maire de Lyon »',
  'role.relative': 'Dans une relative : « X, qui est ministre de »',
  'role.copula': 'Après « être » ou « devenir » : « X est devenu premier ministre »',
  'role.participle': 'Après un participe : « X, nommé ministre de »',
  'role.appointing': 'Par qui nomme : « il a nommé X ministre »',
  'role.appointed-by': 'Qui nomme se trouve entre les deux : « X a été nommé par Y premier ministre »',
  'role.succession': 'Qui succède : « X succède à Y au poste de ministre »',
  'role.leaving': 'Qui quitte ses fonctions : « X a démissionné de son poste de ministre »',
  'role.inverse-copula': 'Avant « être » : « Le nouveau ministre est X »',
  'role.pronoun': 'De qui le pronom désigne : « Il était aussi secrétaire du parti »',
  'role.second-verb': 'Du sujet d’un verbe précédent : « X rejoint le cabinet et devient ministre »',
  'role.capacity': 'À un titre : « X, en tant que président, »',
  'role.capacity-first': 'À un titre, avant le nom : « En tant que maire, X »',
  'role.inner':
    'Fonction dans une autre, juste avant un nom : « le porte-parole du président Vladimir Poutine »',
  'role.informative':
    'Fonction qui apprend quelque chose d’une personne nommée peu avant : « L’ancien maire de Trujillo a démenti »',
  'date.day-of-month':
    'Quantième d’un mois dit par son rang : « le 3 courant », « le 15 de ce mois », « le 8 du même mois »',
  'date.month-of-same-year':
    'Mois de l’année dont on vient de parler : « en mars de la même année », « le 8 mai de cette année-là »',
  'date.clock-duration':
    'Durée écrite comme une heure : « a duré 1h45 », « pendant 2 h 30 », « 2 h 05 min 13 s »',
  'date.long-duration':
    'Durée en plusieurs unités : « deux ans, quatre mois et dix jours », « 1 h 56 minutes et 32 secondes »',
  'date.neighbour-named': 'Jour voisin suivi de sa propre date : « le lendemain, le 17 février, »',
  'role.joined':
    'Deux fonctions sous un seul article : « le vice-premier ministre et ministre de la Défense, X »',
  'role.joined-three':
    'Trois fonctions : « le ministre d’État, ministre de la Justice, garde des Sceaux, X »',
  'role.two-then-rank':
    'Deux fonctions et un grade avant le nom : « Le ministre de la Paix, porte-parole du front, le colonel X »',
  'role.apposition-definite':
    'Avec un article, à moins qu’une fonction ne précède aussi le nom : « Guy Dumont, le maire de Lyon, »',
  'role.copula-after-apposition': 'Après une apposition : « X, 54 ans, ancien maire, a été nommé ministre »',
  'role.to-become': 'Après « pour devenir » : « X quitte l’armée pour devenir ministre »',
}
