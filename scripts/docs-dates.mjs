#!/usr/bin/env node
// Writes the table of phenomena in docs/dates.md from what the program finds. `--check` writes nothing and fails when
// the table has drifted. `npm run build` first.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { extraction } from '../dist/stages.js'

/** The day that the examples are read on. */
const PUBLISHED = '2024-05-15'

/** Phenomenon → French examples. */
const PHENOMENA = {
  'Days counted from today': [
    'Le maire a démissionné hier.',
    'Le texte arrive au Sénat après-demain.',
    'Le traité a été signé aujourd’hui.',
    'Bien des villages restent aujourd’hui sans médecin.',
    'Le roi reçoit ce soir les ambassadeurs.',
    'Un incendie a éclaté cette nuit.',
    'Des orages ont éclaté ce week-end.',
    'Il a plu ces derniers jours.',
  ],
  'Direction from the tense of the clause': [
    'Le juge a tranché lundi.',
    'Le juge tranchera lundi.',
    'Un sommet est prévu vendredi.',
    'Elle a annoncé mardi qu’elle recevrait jeudi les syndicats.',
    'Arrivé au pouvoir en avril, il a déjà démissionné.',
    'Le chantier ouvrira en mars.',
    'Il a décrété un deuil national pour vendredi.',
    'La sénatrice a été convoquée chez le juge le 20 juin.',
    'Il est mis en examen depuis jeudi.',
    'Le pont a été fermé à la Toussaint.',
  ],
  'Last and next': [
    'Il est rentré mardi dernier.',
    'Il a été reçu le 15 novembre dernier.',
    'Elle a démissionné en mai dernier.',
    'Le budget sera voté l’an prochain.',
    'La grève avait commencé la semaine dernière.',
    'Les prix ont baissé sur les dix derniers mois.',
    'Le procès s’ouvre mardi de la semaine prochaine.',
    'Rendez-vous lundi en huit.',
  ],
  'Counted from the date last spoken of': [
    'Le vote a eu lieu le 3 mars 2023. La veille, la police avait fouillé le siège.',
    'Le vote a eu lieu le 3 mars 2023. Le lendemain matin, il démissionnait.',
    'Le vote a eu lieu le 3 mars 2023. Trois jours plus tard, le port rouvrait.',
    'Le vote a eu lieu le 3 mars 2023. Deux ans auparavant, la mairie avait refusé.',
    'Le parti a gagné en 2012. L’année suivante, il perdait.',
    'Il a été arrêté lundi. Le même jour, son frère a fui.',
    'Il a été arrêté lundi à 18 h 30.',
    'La fumée a été vue vers 15 h 30, hier.',
    'Au lendemain de l’attentat de mardi, le parquet a parlé.',
    'Le marché fermera la veille de Noël.',
  ],
  'Calendar dates, whole and partial': [
    'Réunis le 12 févr. 2024 à Lille.',
    'La fête du Travail tombe le 1er mai.',
    'Le club est né en octobre 98.',
    'Mis à jour le : 27.03.15',
    'Publié le 27/03/2015 à Paris.',
    'Le contrat a été signé le 1 er mars.',
    'RÉUNION LE 3 DECEMBRE 2023',
    'Une ferme du XVIIIe siècle a brûlé.',
    'César prit Alésia en 52 av. J.-C. selon lui.',
    'Il vit à Brest depuis 1962.',
  ],
  Modifiers: [
    'Il a été élu début mai.',
    'Elle partira fin 2026.',
    'Le siège a été déplacé à la mi-juin 2019.',
    'Le texte sera prêt avant la fin de l’année.',
    'La route sera fermée dès lundi.',
    'Le procès durera plus de vingt ans.',
    'Il a vécu environ deux mois à Riga.',
    'Il travaille jusqu’au 15 juin.',
  ],
  'Decades, seasons, quarters, fortnights, school years': [
    'Les usines ont fermé dans les années 1990.',
    'Le jazz des années 60 revient.',
    'Le festival de l’été 2014 avait été annulé.',
    'Les négociations ont échoué à l’automne dernier.',
    'Le pont ouvrira au premier semestre 2026.',
    'Les ventes ont reculé au premier trimestre.',
    'Le collège ouvrira à la rentrée 2026.',
    'La saison 2002-03 a été longue.',
    'Le registre sera ouvert pendant la semaine du 20 mai.',
    'La fête a lieu le premier dimanche de juin.',
  ],
  'Clock times and parts of the day': [
    'Le train part à 18h30.',
    'La séance reprend à quinze heures.',
    'Onze navires attendaient au large à midi.',
    'Le bar ferme à minuit et demi.',
    'Le séisme a eu lieu à 0 h 40 heure locale.',
    'Il est arrivé mardi matin à Rome.',
    'Une voiture l’a heurté hier en début d’après-midi.',
    'Des tirs ont éclaté dans la nuit de lundi à mardi.',
    'La nuit, le thermomètre descend sous zéro.',
  ],
  'Ranges and lists': [
    'Le festival se tiendra du 3 au 5 juin.',
    'Elle a joué les 12 et 13 mars.',
    'Les matchs des 6 et 13 avril ont été annulés.',
    'Il avait voté en avril et mai 2017.',
    'Les faits ont eu lieu entre 2015 et 2020.',
    'La route a été fermée de lundi à mercredi.',
    'Le mandat 2017-2019 fut bref.',
    'La mairie sera ouverte de 10 h à 12 h.',
    'La ligne sera fermée de novembre à mars.',
  ],
  Durations: [
    'Ils ont négocié pendant trois jours.',
    'Une trêve de quarante-huit heures a été signée.',
    'Il est resté une dizaine de jours à Sofia.',
    'Le chantier a duré un an et demi.',
    'Le conflit dure depuis des décennies.',
    'Il a patienté trois quarts d’heure.',
  ],
  'Distances from now': [
    'Il avait été nommé il y a deux ans.',
    'Le scrutin doit se tenir dans une semaine.',
    'Il doit quitter le pays sous 72 heures.',
    'La route rouvrira d’ici à deux mois.',
    'Il était inconnu il y a quelques années.',
  ],
  Sets: [
    'L’Assemblée vote ce texte chaque année.',
    'Ils défilent tous les samedis.',
    'Le marché se tient le dimanche.',
    'Les patrouilles ont lieu tous les trois mois.',
    'Le conseil se réunit deux fois par an.',
  ],
  Holidays: [
    'Le pont rouvrira à Noël.',
    'La route sera coupée le lundi de Pentecôte.',
    'Ils se sont mariés à Pâques 2019.',
    'La trêve tiendra pendant le ramadan.',
    'Depuis le 11-Septembre, les contrôles ont changé.',
  ],
  'Vague references': [
    'Le ministre se trouve actuellement à Rome.',
    'Elle a récemment parlé à la presse.',
    'Le prix va bientôt baisser.',
    'Pour l’instant, rien n’est décidé.',
  ],
  'No dates': [
    'Paul Durand, 42 ans, habite la place du 14-Juillet.',
    'Une femme de 38 ans a appelé le 06 12 34 56 78.',
    'Invité du « 20 Heures », il a cité l’article 49.3.',
    'La sonde partira vers Mars avec sept instruments.',
    'Son rapport annuel est un quotidien.',
  ],
}

const START = '<!-- phenomena: written by scripts/docs-dates.mjs -->'
const END = '<!-- /phenomena -->'
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/dates.md')

/** The example with what was found in it in bold, and a line for each date. */
function row(text) {
  const source = { id: 'x', source: null, url: null, title: null, publishedAt: PUBLISHED, text }
  const { doc } = extraction.run({ ...source, documentDate: { value: PUBLISHED, basis: 'metadata' } })
  const found = doc.dates
  let marked = ''
  let at = 0
  for (const { start, end } of found) {
    marked += `${text.slice(at, start)}**${text.slice(start, end)}**`
    at = end
  }
  const cells = [[], [], [], []]
  for (const { type, value, mod, interval, anchor } of found) {
    cells[0].push(`\`${type}\``)
    cells[1].push(`\`${value}\`${mod ? ` ${mod}` : ''}`)
    cells[2].push(interval ? `${interval.from ?? '…'} – ${interval.to ?? '…'}` : '–')
    cells[3].push(anchor)
  }
  if (found.length === 0) for (const cell of cells) cell.push('–')
  return `| ${marked}${text.slice(at)} | ${cells.map((cell) => cell.join('<br>')).join(' | ')} |`
}

const sections = Object.entries(PHENOMENA).map(([name, examples]) =>
  [
    `### ${name}`,
    '',
    '| example | type | value | interval | anchor |',
    '|---|---|---|---|---|',
    ...examples.map(row),
    '',
  ].join('\n'),
)
const page = readFileSync(target, 'utf8')
const start = page.indexOf(START)
const end = page.indexOf(END)
if (start < 0 || end < start) throw new Error(`Expected ${START} and ${END} in ${target}`)
const written = `${page.slice(0, start + START.length)}\n\n${sections.join('\n')}\n${page.slice(end)}`
if (!process.argv.includes('--check')) writeFileSync(target, written)
else if (written !== page) {
  console.error('docs/dates.md has drifted from what the program finds: run `npm run docs`')
  process.exit(1)
}
