import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotesOf, speakerAndCue } from './rule-sets/quotes.ts'

describe('what is no quotation gives its reason', () => {
  test.each([
    ['Ces « vacances » ont duré dix minutes.', 'scare'],
    ['Elle relit le roman « Le Sel des marais ».', 'work'],
    ['L’opération « Aurore » est finie.', 'name'],
    ['Rien à voir avec l’« affaire Bolet », dit-on.', 'name'],
    ['Ils préparaient une attaque qualifiée de « grave ».', 'scare'],
    ['Le mouvement « En avant ! » recrute.', 'name'],
    ['La loi dite « Rivage » sera votée.', 'naming'],
    ['Jean Roux, dit « le Boiteux », a été arrêté.', 'naming'],
    ['Ana « Nana » Bolet chante ce soir.', 'nickname'],
  ])('%s → %s', (text, reason) => {
    const odd: string[] = []
    expect(quotesOf(text, undefined, ({ rule }) => odd.push(rule))).toEqual([])
    expect(odd).toEqual([`quote.no.${reason}`])
  })

  test('the same naming words report when somebody says them', () => {
    expect(quotesOf('La maire Ana Bolet s’est dite « ravie ».').map(speakerAndCue)).toEqual([
      'Ana Bolet ← s’est dite',
    ])
  })
})

describe('the cue is the verb that reports, in any form', () => {
  test.each([
    ['La maire Ana Bolet aurait, par courriel, confié être « lasse ».', 'aurait, par courriel, confié'],
    ['Le guide Paul Rey a déclaré avoir vu « un éclair ».', 'a déclaré'],
    ['Ana Bolet a dit que les envois seraient « divisés en lots ».', 'a dit'],
    ['Paul Rey fait savoir qu’il « reviendra ».', 'fait savoir'],
    ['L’élu Paul Rey juge le devis « indécent ».', 'juge'],
    ['Ana Bolet a accusé la région de vouloir « tout raser ».', 'a accusé'],
    ['Ana Bolet a répété qu’elle souhaitait « tourner la page ».', 'a répété'],
    ['Paul Rey a appelé les riverains à répondre « non ».', 'a appelé'],
  ])('%s → %s', (text, cue) => {
    expect(quotesOf(text).map((quote) => quote.cue?.text)).toEqual([cue])
  })
})

describe('the speaker is resolved within the article', () => {
  test.each([
    ['Paul Rey et Ana Bolet ont promis « un accord ».', 'Paul Rey ; Ana Bolet', 'person'],
    ['Anne et Paul Rey ont promis « un accord ».', 'Anne et Paul Rey', 'person'],
    ['Une riveraine a pleuré. « Tout est perdu », dit-elle.', 'Une riveraine', 'anonymous'],
    ['Le parquet de Lens enquête. « Il est libre », selon le parquet.', 'parquet de Lens', 'organisation'],
    ['Paris se dit « inquiet ».', 'Paris', 'country'],
    ['Le décret a été bloqué par le juge Paul Rey. Il dénonce « un abus ».', 'Paul Rey', 'person'],
    ['Ce score a permis à la maire Ana Bolet de dire que la ville revivait.', 'Ana Bolet', 'person'],
    ['Le roi a chargé Paul Rey d’expliquer que la caisse était vide.', 'Paul Rey', 'person'],
    ['Ana Bolet attend que le toit sèche, ajoutant qu’il « tiendra ».', 'Ana Bolet', 'person'],
    ['Selon un bilan provisoire du ministère, « trois ponts » ont cédé.', 'ministère', 'organisation'],
    ['Le Niger, par la voix de son ministre Paul Rey, promet « un geste ».', 'Paul Rey', 'person'],
    ['Ana Bolet dirige le port depuis mai. L’élue parle d’« un gâchis ».', 'Ana Bolet', 'person'],
    ['« Non », a raillé la présidente du parti national, Marine Dupuis.', 'Marine Dupuis', 'person'],
    ['« Trop tard », a lancé le député (PS) Paul Rey.', 'Paul Rey', 'person'],
    ['Le conseiller Paul Rey (PS/Nord) y voit « un jour noir ».', 'Paul Rey', 'person'],
    ['Le député au Grand Conseil Paul Rey s’est dit « surpris ».', 'Paul Rey', 'person'],
    ['La maire Ana Bolet a quant à elle affirmé que Lens « n’a rien promis ».', 'Ana Bolet', 'person'],
    ['La ministre, Ana Bolet, avait elle appelé à « une enquête ».', 'Ana Bolet', 'person'],
    ['La maire Ana Bolet, pour qui « chaque jour compte », est partie.', 'Ana Bolet', 'person'],
    ['Pour Ana Bolet, adjointe à la jeunesse, « tout est à refaire ».', 'Ana Bolet', 'person'],
    ['Selon l’hebdomadaire L’Express, « tout va bien ».', 'L’Express', 'organisation'],
    ['Ana Bolet, sa fille, actuelle maire de Lens, parle d’« un acharnement ».', 'Ana Bolet', 'person'],
    ['Joint par RFI, un haut gradé parle d’« une purge ».', 'un haut gradé', 'anonymous'],
    [
      'Le conseiller Paul Rey a annoncé que les deux rois évoqueraient « à fond » le sujet.',
      'Paul Rey',
      'person',
    ],
    ['Ana Bolet a pleuré. Paul Rey part. Selon lui, « tout va bien ».', 'Paul Rey', 'person'],
    [
      'Ana Bolet l’a vu ; elle lui a rendu hommage et l’a félicité pour « ce bon travail ».',
      'Ana Bolet',
      'person',
    ],
    ['Le gouvernement Dupuis promet « un geste ».', 'gouvernement Dupuis', 'organisation'],
    ['Airbus recrute. Le groupe aéronautique promet « un geste ».', 'Airbus', 'organisation'],
    ['Mediapart a tout lu. Le site parle d’« un faux ».', 'Mediapart', 'organisation'],
    [
      'Le tir a été revendiqué par des rebelles armés. « Le roi partira », ont-ils écrit.',
      'des rebelles armés',
      'anonymous',
    ],
    ['« Le pont était vieux », selon la préfecture même.', 'préfecture', 'organisation'],
    [
      'Le préfet de la Drôme, Paul Rey, et son homologue, Ana Bolet, jurent que tout va bien.',
      'Paul Rey ; Ana Bolet',
      'person',
    ],
  ])('%s → %s', (text, name, kind) => {
    expect(quotesOf(text).map(({ speaker }) => [speaker?.name, speaker?.kind])).toEqual([[name, kind]])
  })

  test.each([
    ['« Rien n’est signé », a dit Ana Bolet, citée par l’agence Reuters.', 'agence Reuters'],
    ['« Rien n’est signé », a dit Ana Bolet, selon Le Monde.', 'Le Monde'],
  ])('%s → via %s', (text, relay) => {
    const [quote] = quotesOf(text)
    expect(quote?.speaker?.name).toBe('Ana Bolet')
    expect(quote?.via?.map(({ name }) => name)).toEqual([relay])
  })

  test.each([
    '« Je n’y crois plus depuis longtemps. »',
    'Les images révèlent « un vide ».',
    'On dit que la tour penche.',
  ])('no guess: %s', (text) => {
    for (const { speaker } of quotesOf(text)) expect(speaker).toBeNull()
  })
})

test.each([
  'Cela veut dire que le lac baisse.',
  'Le risque de gel veut dire que le port fermera.',
  'La hausse des prix laisse penser que la récolte fut mauvaise.',
  'Il faut dire que le moulin est vieux.',
  'Force est de constater que la digue tremble.',
  'Le vent d’est annonce la pluie.',
  'Une saison qualifiée de brillante par tous les observateurs.',
  'Les Français Paul Rey et Ana Bolet se sont présentés au départ pour défendre leur titre.',
  'Ana Bolet a publié un message sur Twitter qu’elle a vite effacé.',
  'La maire Ana Bolet a démenti et convaincu le préfet.',
  'La mairie répond aux besoins que connaît le quartier.',
  'Programme :\n– Une annonce est attendue samedi.\n– Le maire recevra les élus.',
])('nobody reports: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})

test.each([
  ['Le club, qui promet de rallier les jeunes, se réunit lundi.', 'rallier les jeunes'],
  ['Les élus qui réclament un vote sont partis.', 'un vote'],
  ['Le mage, qui jure que la pluie viendra, part demain.', 'la pluie viendra'],
])('a report within a relative clause ends with it: %s', (text, clause) => {
  expect(quotesOf(text).map((quote) => quote.text)).toEqual([clause])
})

test('a clause with a marked fragment is reported by its fragment, unless it has a source of its own', () => {
  expect(quotesOf('Ana Bolet a dit que la ville « coulait ».').map(({ type }) => type)).toEqual(['mixed'])
  expect(
    quotesOf('La radio raconte que le berger a juré que le loup était revenu.').map(({ text }) => text),
  ).toEqual(['le berger a juré que le loup était revenu', 'le loup était revenu'])
})

test('any text gives spans of its own words, in order', () => {
  const parts = fc.constantFrom(
    '« ',
    ' »',
    '"',
    '“',
    '’',
    ' a dit ',
    'Ana Bolet',
    ' que ',
    ', ',
    '. ',
    '\n\n',
    '— ',
    'selon ',
    'il',
    ' : ',
    '(',
  )
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
      (text) => {
        const found = quotesOf(text)
        for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b))
      },
    ),
    { numRuns: 150 },
  )
})

describe('what is reported ends where the reporter goes on', () => {
  test.each([
    ['Les causes restent inconnues, mais selon le maire, la digue a cédé.', 'la digue a cédé'],
    ['La gare est fermée, a-t-on appris de source policière.', 'La gare est fermée'],
    ['Lens, 14 février (RHC/ACN) Le pont a été fermé, a indiqué la mairie.', 'Le pont a été fermé'],
    ['Ana Bolet réclame une trêve et a salué le préfet.', 'une trêve'],
    ['Alors que Rome annonce le retrait du texte, Paul Rey a réagi.', 'le retrait du texte'],
    ['Selon les bilans qui se succèdent, la ville est détruite.', 'la ville est détruite'],
    ['Selon Ana Bolet, de l’université de Lens, le sol bouge.', 'le sol bouge'],
    [
      'La ligne rouvrira à 9 heures (7 h GMT), a indiqué la préfecture.',
      'La ligne rouvrira à 9 heures (7 h GMT)',
    ],
  ])('%s → %s', (text, reported) => {
    expect(quotesOf(text).map((quote) => quote.text)).toEqual([reported])
  })

  test('who asks for anonymity has said nothing yet', () => {
    expect(quotesOf('Un diplomate a requis l’anonymat.')).toEqual([])
  })
})

test('a verb after « et » goes on with the verb of its number', () => {
  const text = 'Le Sénat estime que les maires exagèrent, et annonce « une mission ».'
  expect(quotesOf(text).map(({ speaker }) => speaker?.name)).toEqual(['Sénat', 'Sénat'])
})
