#!/usr/bin/env node
// Writes the tables of docs/quotes.md (phenomena with what the program finds, rules, lexicon) from the program itself.
// `--check` writes nothing and fails when a table has drifted. `npm run build` first.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { verbEntries } from '../dist/quotes/lexicon.js'
import { attributionRules } from '../dist/quotes/rules/index.js'
import { reportRules } from '../dist/quotes/rules/indirect.js'
import { extraction } from '../dist/stages.js'

/** Phenomenon → French examples. */
const PHENOMENA = {
  'Marks of all kinds': [
    '«La cause est entendue», coupe le procureur Paul Rey.',
    'La préfète Ana Bolet évoque une "course d\'obstacles" et jure : "Le col sera ouvert à Noël."',
    '‘L’école restera fermée’, a fait valoir Paul Rey.',
    '„Nous restons“, assure Ana Bolet.',
    'Paul Rey a raconté : « Il m’a dit : "Partez !" et je suis resté. »',
    'Des tuyaux de 3" et des vis de 2" traînent partout.',
  ],
  'Odd marks': [
    '« La fête est finie, a soufflé la serveuse Ana Bolet. Les clients sont partis.',
    '« La fatigue gagne les équipes’, a reconnu Paul Rey.',
    '« Il parle de « paix », a regretté Ana Bolet.',
    'Ce soir » : soupe, lecture et veillée «',
    '« Le toit a tremblé.\n» Les vitres ont sauté.\n» Puis plus rien », raconte Ana Bolet.',
  ],
  'Who speaks: after the quotation': [
    '« Les comptes sont mauvais », a concédé mardi, devant les salariés, la directrice, Ana Bolet.',
    '« On ne cédera pas », soupire dans un couloir l’infirmier Paul Rey.',
    '« Rendez l’argent ! », lui a lancé une retraitée.',
    '« Il n’y a pas d’autre voie », martèle-t-on à Bercy.',
    '« Le lac est à nous », lit-on au dos d’un tract.',
    '« Le blé est rentré. » C’est ce qu’a assuré le meunier Paul Rey.',
    '« Le feu est fixé » mais « le vent peut tourner », a expliqué le capitaine Paul Rey.',
  ],
  'Who speaks: before and within': [
    'La skieuse Ana Bolet doute. « Mon genou, avoue-t-elle, ne tiendra pas. »',
    'Relancée sur ses projets, la chanteuse Ana Bolet a rétorqué : « Vous verrez bien. »',
    'Paul Rey, qui dirige le port, a parlé d’« une journée noire ».',
    'Promettant de « tout dire », le banquier Paul Rey a convoqué la presse.',
    'Oslo juge « excessive » la facture de Bruxelles.',
    'Le tracé est qualifié de « saccage » par les riverains.',
    'L’Inde, par la voix de son ministre Paul Rey, a promis « toute l’aide utile ».',
  ],
  'Who speaks: without a verb': [
    'Ana Bolet a le sourire. « Je n’y croyais plus, à cette médaille. »',
    '« Je reviendrai », jure Paul Rey. « Cette ville me manque déjà. »',
    'Loyers : « La coupe est pleine » (Paul Rey, locataire)',
    'Paul Rey : « Nous ne céderons pas »',
    '« Nous ne céderons pas » : Paul Rey hausse le ton',
    'La ministre Ana Bolet « réfléchit encore » à sa candidature.',
  ],
  'Relays are no speakers': [
    '« Ils ont tiré sans sommation », a déclaré un témoin cité par l’agence Reuters.',
    'La juge Ana Bolet promet « un procès court », dans une lettre citée par Le Monde.',
  ],
  'Dialogue and interviews': [
    '— Vous partez ? demande Paul Rey.\n— Demain, répond Ana Bolet.\n— Et le chien ?',
    'La Gazette : Un regret ?\nAna Bolet : Aucun, sinon le piano.',
    'Entretien avec Paul Rey, apiculteur.\n\nLes ruches ont-elles souffert ?\n\nMoins que l’an passé, grâce aux tilleuls.',
  ],
  'Indirect speech': [
    'Le préfet Paul Rey a annoncé mardi que la route rouvrirait lundi.',
    'L’avocate a demandé si le témoin parlait russe.',
    'Le gérant jure n’avoir rien signé et dit ignorer le montant.',
    'La route rouvrira lundi, a indiqué la préfecture.',
    'Le tunnel ouvrira, selon la Cour des comptes, avec deux ans de retard.',
    'De source syndicale, le dépôt fermera en juin.',
    'Ils étaient 800 selon la police, 2 000 selon les syndicats.',
    'Les riverains réclament un mur antibruit.',
    'Comme l’a confirmé la météo, la neige tiendra.',
    'La radio raconte que le berger a juré que le loup était revenu.',
    'Le club n’a jamais promis que le match aurait lieu.',
  ],
  'No quotation': [
    'Ces « vacances » ont duré dix minutes.',
    'Ana « Nana » Bolet, auteure du roman « Le Sel des marais », combat la loi dite « Rivage ».',
    'L’opération « Barkhane » est finie.',
    'Jean Roux, dit « le Boiteux », a été arrêté.',
    'Ce que les Anglais appellent le « fair-play » a disparu.',
  ],
}

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/quotes.md')
const oneLine = (text) => text.replace(/\n/g, '⏎').replace(/\|/g, '\\|')

/** The text with its quotations in bold, and a line of each column for each quotation. */
function row(text) {
  const source = { id: 'x', source: null, url: null, title: null, publishedAt: null, text }
  const { doc, diagnostics } = extraction.run({ ...source, documentDate: { value: null, basis: 'none' } })
  const cells = [[], [], [], []]
  for (const { text: words, type, cue, speaker, via, rule } of doc.quotes) {
    cells[0].push(`${type}: ${oneLine(words)}`)
    cells[1].push(cue ? `${oneLine(cue.text)} (${cue.lemma})` : '–')
    cells[2].push(
      speaker
        ? `${oneLine(speaker.name)} (${speaker.kind})${via ? `, via ${via.map((each) => each.name)}` : ''}`
        : '–',
    )
    cells[3].push(`\`${rule}\``)
  }
  for (const { rule } of diagnostics) if (rule.startsWith('quotes.')) cells[3].push(`\`${rule}\``)
  return `| ${oneLine(text)} | ${cells.map((cell) => cell.join('<br>') || '–').join(' | ')} |`
}

const phenomena = Object.entries(PHENOMENA)
  .map(([name, examples]) =>
    [
      `### ${name}`,
      '',
      '| text | found | cue | speaker | rule |',
      '|---|---|---|---|---|',
      ...examples.map(row),
      '',
    ].join('\n'),
  )
  .join('\n')

const ruleRow = ({ id, about, examples }) =>
  `| \`${id}\` | ${oneLine(about)} | ${oneLine(examples[0][0]).replace(/\[\[|\]\]/g, '**')} |`
const table = (rules) => ['| rule | what | example |', '|---|---|---|', ...rules.map(ruleRow)].join('\n')
const entries = [...verbEntries.values()].flat()
const count = (name, test) => `| ${name} | ${entries.filter(({ verb }) => test(verb)).length} |`
const lexicon = [
  '| reporting expressions | number |',
  '|---|---|',
  count('all', () => true),
  ...['speech', 'thought', 'writing', 'gesture'].map((mode) => count(mode, (verb) => verb.mode === mode)),
  ...['incise', 'que', 'si', 'inf', 'de', 'a', 'pour', 'np', 'attr'].map((frame) =>
    count(`frame \`${frame}\``, (verb) => verb.frames.includes(frame)),
  ),
].join('\n')

const sections = {
  phenomena,
  attribution: table(attributionRules),
  reports: table(reportRules),
  lexicon,
}

const page = readFileSync(target, 'utf8')
let written = page
for (const [name, body] of Object.entries(sections)) {
  const [from, to] = [`<!-- ${name}: written by scripts/docs-quotes.mjs -->`, `<!-- /${name} -->`]
  const [start, end] = [written.indexOf(from), written.indexOf(to)]
  if (start < 0 || end < start) throw new Error(`Expected ${from} and ${to} in ${target}`)
  written = `${written.slice(0, start + from.length)}\n\n${body}\n\n${written.slice(end)}`
}
if (!process.argv.includes('--check')) writeFileSync(target, written)
else if (written !== page) {
  console.error('docs/quotes.md has drifted from what the program finds: run `npm run docs`')
  process.exit(1)
}
