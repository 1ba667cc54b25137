import { describe, expect, test } from 'vitest'
import type { SourceArticle } from '../../pipeline/core/doc.ts'
import { reading } from '../../pipeline/stages.ts'
import { articleOf } from '../article.ts'

const article = (text: string, title: string | null = null): SourceArticle => ({ ...articleOf(text), title })

const blocksOf = (text: string, title?: string) =>
  reading
    .run(article(text, title ?? null))
    .doc.blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)])

const BODY = [
  'Le conseil municipal de Brenac a adopté lundi soir le budget de la ville, après trois heures de débats parfois vifs.',
  'La maire a salué un vote « de raison », tandis que l’opposition dénonçait une hausse des impôts qui ne dit pas son nom.',
  'Le texte sera transmis à la préfecture avant la fin du mois de mars, et les travaux pourront commencer à l’été.',
]
const TITLE = 'Brenac vote un budget sous tension'

/** The kind that `line` gets above (or below) the text of a French article. */
const kindOf = (line: string, place: 'above' | 'below') => {
  const lines = place === 'above' ? [line, TITLE, '', ...BODY] : [TITLE, '', ...BODY, '', line]
  return blocksOf(lines.join('\n')).find(([, text]) => text === line)?.[0]
}

describe('above the text', () => {
  test.each([
    ['Accueil | Politique | Monde | Sports', 'navigation'],
    ['Accueil > Régions > Brenac', 'navigation'],
    ['Accueil   Monde   Économie   Culture', 'navigation'],
    ['Le Journal de Brenac - Accueil - Météo - Emploi', 'navigation'],
    [`Accueil Régions ${TITLE}`, 'navigation'],
    ['ENTRETIEN', 'navigation'],
    ['Aller au contenu principal', 'navigation'],
    ['Publié le 3 mars 2024 à 18h30', 'dateline'],
    ['Mis à jour le 3 mars 2024', 'dateline'],
    ['3 mars 2024', 'dateline'],
    ['3 mars 2024, 15:37 (UTC). –', 'dateline'],
    ['3 mars 2024, Brenac, France. –', 'dateline'],
    ['Brenac, le 3 mars 2024', 'dateline'],
    ['Temps de lecture : 3 min', 'boilerplate'],
  ])('%s → %s', (line, kind) => {
    expect(kindOf(line, 'above')).toBe(kind)
  })
})

describe('below the text', () => {
  test.each([
    ['Lire aussi : Les cantines de Brenac, une histoire sans fin', 'related'],
    ['À LIRE AUSSI', 'related'],
    ['Leer también: Las cantinas de Brenac', 'related'],
    ['Partager sur Facebook', 'share'],
    ['Facebook  X  WhatsApp  Copier le lien', 'share'],
    ['Suivez-nous sur les réseaux sociaux', 'share'],
    ['3 commentaires', 'comment'],
    ['Événements du 30 mars 2024', 'dateline'],
    ['(Léa Stein, édité par Paul Ney)', 'byline'],
    ['(Léa Stein pour le service français)', 'byline'],
    ['(Reporting by Ann Lund; Editing by Per Holm)', 'byline'],
    ['bur-pn/als/rop', 'byline'],
    ['Copyright Orbis-Presse 2024', 'boilerplate'],
    ['Fichier:Mairie de Brenac.jpg', 'caption'],
    ['Cet article mentionne la Fondation Orbis ou un de ses projets.', 'boilerplate'],
    ['Laisser un commentaire', 'comment'],
    ['Commentaires fermés', 'comment'],
    ['Crédit photo : Paul Ney', 'caption'],
    ['La alcaldesa y el prefecto durante la reunión del lunes', 'caption'],
    ['Par Léa Stein, à Brenac', 'byline'],
    ['Propos recueillis par Léa Stein', 'byline'],
    ['Léa STEIN', 'byline'],
    ['(Orbis-Presse)', 'byline'],
    ['© Le Journal de Brenac. Tous droits réservés.', 'boilerplate'],
    ['Abonnez-vous à notre newsletter', 'boilerplate'],
    ['Mentions légales | Contact | Plan du site', 'boilerplate'],
  ])('%s → %s', (line, kind) => {
    expect(kindOf(line, 'below')).toBe(kind)
  })
})

describe('stays body', () => {
  test.each([
    'Partager le pouvoir n’est pas dans les habitudes de la maison, reconnaît un adjoint.',
    'En ce moment, les négociations sont au point mort, selon plusieurs élus.',
    'Accueil glacial pour le ministre, conspué par deux cents manifestants à son arrivée.',
    'Par ailleurs, le conseil a voté une motion contre la fermeture de la gare.',
    'Le 3 mars 2024, la mairie avait promis un moratoire.',
    '« Abonnez-vous ! », lançait le crieur aux passants de la place du marché.',
    'Le film « Money in the Bank » a été tourné ici.',
    'Moscou, 19 novembre (RHC) Le vice-ministre a reçu son homologue.',
    'Ce texte a été adopté par 88 voix contre 71, après deux jours de débats.',
    'Dans le même dossier, deux élus ont été mis en examen mardi.',
    'Pour soutenir l’économie, le conseil débloque deux millions d’euros.',
    'Publié le 3 mars dans une revue, le rapport conclut que la digue ne tiendra pas.',
    'Sur le même sujet, le préfet s’est montré plus prudent.',
    'Copyright ou domaine public, la question divise les élus depuis mars 2024, dit la maire.',
    'Les événements du 30 mars 2024 ont marqué la ville, raconte un adjoint.',
    '(Le livre a été édité par Paul Ney.)',
  ])('%s', (line) => {
    expect(kindOf(line, 'below')).toBe('body')
  })
})

test('links below a heading and readers’ words below the comments’ heading belong to them', () => {
  const lines = [
    TITLE,
    ...BODY,
    'Sur le même sujet',
    'Les cantines de Brenac, une histoire sans fin',
    'La gare ferme, les élus protestent !',
    '2 commentaires',
    'Enfin un budget sérieux.',
  ]
  expect(blocksOf(lines.join('\n')).map(([kind]) => kind)).toEqual([
    'title',
    ...BODY.map(() => 'body'),
    'related',
    'related',
    'related',
    'comment',
    'comment',
  ])
})

test('text goes on after links in its middle', () => {
  const [first, second, third] = BODY
  const lines = [TITLE, first, 'À lire aussi', 'Les cantines, une histoire sans fin', second, third]
  expect(blocksOf(lines.join('\n')).map(([kind]) => kind)).toEqual([
    'title',
    'body',
    'related',
    'related',
    'body',
    'body',
  ])
})

test('networks below share lines are share lines, known or not', () => {
  const lines = [TITLE, ...BODY, 'Partager cet article :', 'Courriel,', 'Facebook,', 'Zigzag,', 'Yahoo!']
  expect(
    blocksOf(lines.join('\n'))
      .map(([kind]) => kind)
      .slice(4),
  ).toEqual(['share', 'share', 'share', 'share', 'share'])
})

test('the heading of links may name their subject', () => {
  const lines = [TITLE, ...BODY, 'Sur le même sujet Budget de Brenac', 'Les cantines, une histoire sans fin']
  expect(
    blocksOf(lines.join('\n'))
      .map(([kind]) => kind)
      .slice(4),
  ).toEqual(['related', 'related'])
})

test('a name below a quotation is its speaker, not the author', () => {
  const lines = [TITLE, ...BODY, '« Nous ne céderons pas. »', '— Léa Stein']
  expect(blocksOf(lines.join('\n')).at(-1)).toEqual(['body', '— Léa Stein'])
})

test('a last sentence without period is text', () => {
  const last = 'Plus de cinq cents habitants ont été invités à la prochaine séance du conseil'
  expect(blocksOf([TITLE, ...BODY, last].join('\n')).at(-1)).toEqual(['body', last])
  const after = blocksOf([TITLE, ...BODY, 'Partager cet article :', last].join('\n'))
  expect(after.at(-1)).toEqual(['boilerplate', last])
})

test.each(['31 janvier 2017. –', 'Le 31 janvier 2017. –', 'Lundi 31 janvier 2017. —'])(
  'a dateline with its own period stands apart: %s',
  (dateline) => {
    expect(blocksOf(`${dateline} ${BODY[0]}`)).toEqual([
      ['dateline', dateline],
      ['body', BODY[0]],
    ])
  },
)

test('a dateline with its own period stands apart; one inside the sentence does not', () => {
  expect(blocksOf(`31 janvier 2017. – ${BODY[0]}`)).toEqual([
    ['dateline', '31 janvier 2017. –'],
    ['body', BODY[0]],
  ])
  const inside = `Brenac, 31 janvier 2017 (Orbis-Presse) - ${BODY[0]}`
  expect(blocksOf(inside)).toEqual([['body', inside]])
})

test('the name of the site over its menu is no title', () => {
  const lines = ['Le Journal de Brenac', 'Accueil | Politique | Sports', 'Faits divers', TITLE, ...BODY]
  expect(blocksOf(lines.join('\n'))[3]).toEqual(['title', TITLE])
})

test.each(['18h42', '17 h 55', 'Il y a 2 heures'])(
  'the hour of a live report’s entry is none of its sentences: %s',
  (hour) => {
    expect(blocksOf([TITLE, ...BODY, hour, BODY[0]].join('\n'))[4]).toEqual(['dateline', hour])
  },
)

test.each(['SÉNÉGAL', 'Analyse', 'Vu de Brenac'])('a kicker above the title is none: %s', (kicker) => {
  expect(blocksOf([kicker, TITLE, '', ...BODY].join('\n')).slice(0, 2)).toEqual([
    ['navigation', kicker],
    ['title', TITLE],
  ])
})

test('metadata may word the title otherwise', () => {
  const lines = ['Une soirée de débats à la mairie', TITLE, ...BODY]
  expect(blocksOf(lines.join('\n'), 'Après trois heures, Brenac vote un budget très tendu')[1]).toEqual([
    'title',
    TITLE,
  ])
})

test('the metadata title is the title wherever it stands', () => {
  expect(
    blocksOf(['Le fil de Brenac', 'Une soirée', TITLE, ...BODY].join('\n'), TITLE.toUpperCase())[2],
  ).toEqual(['title', TITLE])
})

test('a text that is nothing but a date or a name is body', () => {
  expect(blocksOf('lundi 24 janvier 2016')).toEqual([['body', 'lundi 24 janvier 2016']])
})

const wrap = (text: string, width: number): string =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1)
    return lines === '' ? word : `${lines}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`
  }, '')

describe('hard-wrapped text', () => {
  test.each([45, 60, 80, 100])('%i characters wide: a paragraph is one block', (width) => {
    const paragraphs = BODY.map((paragraph) => wrap(paragraph, width))
    expect(blocksOf(paragraphs.join('\n\n')).map(([, text]) => text)).toEqual(paragraphs)
  })

  test('a page break inside a sentence does not end the block', () => {
    const paragraphs = BODY.map((paragraph) => wrap(paragraph, 60))
    paragraphs[1] = (paragraphs[1] as string).replace('\n', '\n\n\n\n')
    expect(blocksOf(paragraphs.join('\n\n')).map(([, text]) => text)).toEqual(paragraphs)
  })

  test('a line that ends in a civility goes on', () => {
    const text = `${wrap(BODY[0] as string, 60)}\n\nSelon M.\nDurand, le vote attendra.`
    expect(blocksOf(text).at(-1)).toEqual(['body', 'Selon M.\nDurand, le vote attendra.'])
  })

  test('one paragraph a line stays so', () => {
    expect(blocksOf(BODY.join('\n')).map(([, text]) => text)).toEqual(BODY)
  })
})

describe('sentences', () => {
  test('a title is one sentence, furniture has none, paragraphs are numbered', () => {
    const text = [
      'ENTRETIEN',
      'DIRECT. Le budget voté',
      '',
      'Il est passé. Il dort.',
      'Elle part.',
      'Commentaires fermés',
    ].join('\n')
    const { sentences } = reading.run(article(text, 'DIRECT. Le budget voté')).doc
    expect(
      sentences.map(({ start, end, kind, paragraph }) => [text.slice(start, end), kind, paragraph]),
    ).toEqual([
      ['DIRECT. Le budget voté', 'title', 0],
      ['Il est passé.', 'body', 1],
      ['Il dort.', 'body', 1],
      ['Elle part.', 'body', 2],
    ])
  })
})
