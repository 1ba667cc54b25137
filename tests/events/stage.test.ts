import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { events } from './events.ts'

const told = (text: string, trigger: string) =>
  events(text).filter((one) => one.trigger.text.includes(trigger))
const who = (text: string, trigger: string) =>
  told(text, trigger).map(({ participants }) => participants.map(({ name }) => name))

describe('status', () => {
  test.each([
    ['Vladimir Poutine a rencontré Xi Jinping.', 'happened'],
    ['Vladimir Poutine rencontrera Xi Jinping.', 'planned'],
    ['Vladimir Poutine va rencontrer Xi Jinping.', 'planned'],
    ['Vladimir Poutine doit rencontrer Xi Jinping.', 'planned'],
    ['Vladimir Poutine pourrait rencontrer Xi Jinping.', 'hypothetical'],
    ['Vladimir Poutine aurait rencontré Xi Jinping.', 'hypothetical'],
    ['Vladimir Poutine se dit prêt à rencontrer Xi Jinping.', 'hypothetical'],
    ['Vladimir Poutine n’a pas rencontré Xi Jinping.', 'denied'],
  ])('%s → %s', (text, status) => {
    expect(told(text, 'rencontr').map((one) => one.status)).toEqual([status])
  })

  test.each([
    [
      'Trois jours après les sanctions britanniques, l’Europe veut frapper à son tour.',
      'sanctions',
      'happened',
    ],
    ['La visite du ministre chinois sera suivie d’un sommet.', 'visite', 'planned'],
  ])('a noun has that of its verb only as its subject: %s', (text, trigger, status) => {
    expect(told(text, trigger)[0]?.status).toBe(status)
  })

  test('a strike that gives the time of what is past is not the one announced', () => {
    const text =
      'Les cheminots ont maintenu leur préavis de grève pour le 5 décembre. Le jour de la grève, un train sur dix avait roulé.'
    expect(told(text, 'grève').map(({ status, date }) => [status, date?.value ?? null])).toEqual([
      ['planned', '2018-12-05'],
      ['happened', null],
    ])
  })

  test.each([
    ['Le ministre Jean Roy n’a nommé que trois préfets.', 'nommé', 'happened'],
    ['Le ministre Jean Roy n’a pas arrêté les voleurs.', 'arrêté', 'denied'],
    ['Jean Roy a arrêté plus de dix voleurs.', 'arrêté', 'happened'],
    ['La bataille aura duré cent jours.', 'bataille', 'happened'],
  ])('negation and the future perfect: %s → %s %s', (text, trigger, status) => {
    expect(told(text, trigger).map((one) => one.status)).toEqual([status])
  })

  test.each([
    ['Le parti réclame une enquête.', 'enquête', 'hypothetical'],
    ['Ada Roy souhaite engager des discussions avec Rome.', 'discussions', 'planned'],
    ['Deux hommes préparaient un attentat.', 'attentat', 'planned'],
    ['Le groupe a revendiqué l’attentat.', 'attentat', 'happened'],
    ['Le syndicat annonce une grève.', 'grève', 'planned'],
    ['Il sera suspendu en cas de mise en examen.', 'mise en examen', 'hypothetical'],
    ['Ada Roy a dit qu’elle quitterait le gouvernement.', 'quitterait', 'planned'],
    ['Ada Roy quitterait le gouvernement.', 'quitterait', 'hypothetical'],
    ['Paul Lund est candidat à la présidentielle.', 'présidentielle', 'planned'],
    ['Paul Lund a été élu lors de la primaire.', 'primaire', 'happened'],
    ['Depuis sa victoire à la primaire, Paul Lund voyage.', 'primaire', 'happened'],
    ['Un camion fonce sur la foule à Oslo.', 'fonce', 'happened'],
    ['Un homme a tenté de poignarder Paul Lund.', 'poignarder', 'happened'],
    ['Le convoi a fui après que la police ait ouvert le feu.', 'ouvert', 'happened'],
  ])('that of an object is its verb’s: %s → %s %s', (text, trigger, status) => {
    expect(told(text, trigger).map((one) => one.status)).toEqual([status])
  })

  test('a visit that comes back every year is a habit', () => {
    expect(told('Les visites annuelles de Vladimir Poutine à Minsk ont cessé.', 'visite')[0]?.status).toBe(
      'habitual',
    )
  })
})

describe('participants', () => {
  test('an office stands for its holder, also when brackets part it from the name', () => {
    const text =
      'Le ministre Per Lund a reçu Ada Roy. Elle s’est entretenue mardi avec le président du Bundestag (chambre basse) Jan Berg.'
    expect(told(text, 'entretenue')[0]?.participants.map(({ name }) => name)).toEqual(['Ada Roy', 'Jan Berg'])
  })

  test('a group is counted by any number in letters', () => {
    const text = 'Treize policiers et quarante civils ont été blessés mardi dans un attentat à Lyon.'
    expect(who(text, 'blessés')).toEqual([['Treize policiers', 'quarante civils']])
  })

  test('the unnamed are those whom the article names for them, before and after', () => {
    expect(
      who(
        'Trois élues nommées au Conseil\n\nTrois élues ont été nommées mardi. Ada Roy, Eva Holm et Mona Berg sont les nouvelles élues du Conseil.',
        'nommées',
      ),
    ).toEqual(Array(2).fill(['Ada Roy', 'Eva Holm', 'Mona Berg']))
    expect(who('Un homme a été arrêté mardi à Lyon. Il s’agit de Jean Roy, 39 ans.', 'arrêté')).toEqual([
      ['Jean Roy'],
    ])
    expect(
      who(
        'Jean Morel et Ada Roy, parents d’un soldat, ont écrit au ministre. Le couple a porté plainte.',
        'plainte',
      ),
    ).toEqual([['Jean Morel', 'Ada Roy']])
  })

  test('other people of the same kind stay unnamed', () => {
    const text =
      'Jean Morel et Ada Roy, parents d’un soldat, ont écrit au ministre. D’autres parents ont manifesté mardi. Deux hommes ont été arrêtés.'
    expect(who(text, 'manifesté')).toEqual([['parents']])
    expect(who(text, 'arrêtés')).toEqual([['Deux hommes']])
  })

  test('« ce dernier » is whoever was named last, not the subject', () => {
    expect(
      who('Le ministre Jean Roy a rencontré mardi Paul Lund. Ce dernier a démissionné.', 'démissionné'),
    ).toEqual([['Paul Lund']])
  })

  test.each([
    [
      'Jean Morel a démissionné mardi après y avoir été contraint par Ada Roy.',
      'contraint',
      ['Jean Morel', 'Ada Roy'],
    ],
    [
      'Après avoir rencontré Xi Jinping, Angela Merkel a quitté Pékin.',
      'rencontré',
      ['Angela Merkel', 'Xi Jinping'],
    ],
    ['Jean Morel a dénoncé le vote et menacé la Pologne.', 'menacé', ['Jean Morel', 'Pologne']],
    ['La firme japonaise Sony a signé un accord avec Toyota.', 'signé', ['Sony', 'Toyota']],
  ])('whoever acts in the clause beside: %s', (text, trigger, names) => {
    expect(who(text, trigger)[0]?.toSorted()).toEqual(names.toSorted())
  })

  test.each([
    [
      'Le gouvernement estime que les rebelles sont en fuite et annonce une riposte.',
      'annonce',
      ['gouvernement'],
    ],
    [
      'Igor Petrov et Jan Lund, qui s’était rendu à Cuba, ont signé un accord.',
      'rendu',
      ['Jan Lund', 'Cuba'],
    ],
    [
      'Igor Petrov et Jan Lund, qui s’étaient rendus à Cuba, ont signé.',
      'rendus',
      ['Igor Petrov', 'Jan Lund', 'Cuba'],
    ],
    ['Jean Morel, que Paul Roy a reçu lundi, a démissionné.', 'démissionné', ['Jean Morel']],
  ])('a subject agrees with its verb: %s', (text, trigger, names) => {
    expect(who(text, trigger)).toEqual([names])
  })

  test.each([
    ['Jean Morel, que Paul Roy a reçu lundi, a démissionné.', 'reçu', ['Paul Roy', 'Jean Morel']],
    ['La police a arrêté des hommes qui préparaient un vol.', 'arrêté', ['hommes', 'police']],
    ['Ada Roy, nièce de Jean Morel, élue lundi, a répondu.', 'élue', ['Ada Roy']],
    [
      'L’attentat a été condamné par Ada Roy, Paul Lund ou encore l’ONU.',
      'condamné',
      ['Ada Roy', 'ONU', 'Paul Lund'],
    ],
    ['« Je condamne cette attaque », a dit Ada Roy.', 'condamne', ['Ada Roy']],
    ['« Nous avons condamné cette attaque », a dit Ada Roy.', 'condamné', ['Ada Roy']],
    ['France : un camion fonce sur des passants', 'fonce', ['passants']],
    ['Mardi, trois hommes ont été interpellés, mis en examen et écroués.', 'écroués', ['trois hommes']],
    ['Ada Roy s’en est prise aux dockers de Gênes.', 's’en est prise', ['Ada Roy', 'dockers de Gênes']],
  ])('who is meant before, behind and in apposition: %s', (text, trigger, names) => {
    expect(who(text, trigger)[0]?.toSorted()).toEqual(names.toSorted())
  })

  test('the victims that a verb counts are those of the attack', () => {
    expect(events('L’attentat de Lyon a tué dix passants.').map(({ participants }) => participants)).toEqual([
      [expect.objectContaining({ name: 'dix passants', role: 'recipient' })],
    ])
    expect(who('Des rebelles ont attaqué un convoi, tuant dix soldats.', 'attaqué')).toEqual([
      ['rebelles', 'dix soldats'],
    ])
  })

  test.each([
    // Trades and offices, inhabitants and bodies stand for whoever they are.
    ['Des gardiens de la paix ont tué mardi dix loups.', 'tué', ['gardiens de la paix']],
    ['Les Belges de l’étranger ont voté en faveur de la réforme.', 'voté', ['Belges de l’étranger']],
    ['Le collectif a refusé la proposition du ministère.', 'refusé', ['collectif', 'ministère']],
    ['La municipalité de Brest a rejeté le projet.', 'rejeté', ['municipalité de Brest']],
    ['Le groupe pétrolier a été condamné à Lyon.', 'condamné', ['groupe pétrolier']],
    // The name that a trade or body stands before says who it is.
    ['Le Belge Jan Berg a rencontré Ada Roy.', 'rencontré', ['Jan Berg', 'Ada Roy']],
    // Whom it befalls.
    ['La Russie, victime d’une attaque, accuse la Chine.', 'attaque', ['Russie']],
    ['Jan Berg, visé par une enquête, a démissionné.', 'enquête', ['Jan Berg']],
    ['Airbus a subi hier une cyberattaque.', 'cyberattaque', ['Airbus']],
    ['La tempête a frappé la France.', 'tempête', ['France']],
    ['La tempête n’a pas touché la France.', 'tempête', []],
    // What belongs to another noun.
    ['Jan Berg a annoncé sa candidature à la présidentielle.', 'présidentielle', []],
    // Who did it, by the verb that the noun is subject of.
    ['L’attaque a été perpétrée par des rebelles.', 'attaque', ['rebelles']],
    ['Une enquête, menée par le parquet de Brest, est en cours.', 'enquête', ['parquet de Brest']],
    ['Le contrat, passé avec la Chine, est ancien.', 'contrat', ['Chine']],
  ])('%s: who takes part in « %s »', (text, trigger, names) => {
    expect(who(text, trigger)).toEqual([names])
  })

  test.each([
    ['Le préfet du Nord a annoncé que la route était coupée.', 'préfet du Nord'],
    ['L’archevêque de Reims a déclaré que la paix était proche.', 'archevêque de Reims'],
  ])('%s: who speaks without a name', (text, name) => {
    expect(who(text, 'a ')).toEqual([[name]])
  })

  test('a body alone takes up a name, and is no participant of its own', () => {
    const taking = events('Le groupe a été condamné à Lyon.').flatMap(({ participants }) => participants)
    expect(taking.map(({ name }) => name)).not.toContain('groupe')
  })

  test.each(['Marine', 'Amine', 'Janez'])('a given name that looks like a verb acts: %s', (name) => {
    expect(who(`${name} Durand a rencontré lundi Paul Lund à Rome.`, 'rencontré')).toEqual([
      [`${name} Durand`, 'Paul Lund'],
    ])
  })

  test('what an earthquake or a storm hits and kills is its own', () => {
    expect(
      events('Un séisme a frappé dimanche l’ouest de la Turquie, tuant deux bergers.').map(
        ({ type, date }) => [type, date?.value],
      ),
    ).toEqual([['DISASTER', '2018-10-28']])
    expect(events('Un cyclone a frappé Mayotte samedi et tué 31 pêcheurs.').map(({ type }) => type)).toEqual([
      'DISASTER',
    ])
  })

  test('an attack and those killed in it have the same participants', () => {
    expect(
      who('Dix soldats ont été tués mardi dans une attaque des rebelles.', '').map((names) => names.sort()),
    ).toEqual(Array(2).fill(['Dix soldats', 'rebelles']))
  })

  test('a national election is held by the country that the article is about', () => {
    expect(who('La France vote dimanche. La présidentielle est ouverte.', 'présidentielle')).toEqual([
      ['France'],
    ])
  })

  test('a shared surname is one meeting, two names are two', () => {
    expect(who('Vladimir Poutine a rencontré Raul et Fidel Castro.', 'rencontré')).toHaveLength(1)
    expect(who('Vladimir Poutine a rencontré Angela Merkel et Xi Jinping.', 'rencontré')).toEqual([
      ['Vladimir Poutine', 'Angela Merkel'],
      ['Vladimir Poutine', 'Xi Jinping'],
    ])
  })

  test('a country with two names takes part once', () => {
    expect(who('La Biélorussie et le Bélarus ont signé un accord avec la Russie.', 'signé')).toEqual([
      ['Biélorussie', 'Russie'],
    ])
  })

  test.each([
    ['Arrêté lundi à Lyon, Per Lund a été libéré mardi.', 'Arrêté', ['Per Lund']],
    ['Nommé ministre en 2012, Per Lund a quitté le gouvernement.', 'Nommé', ['Per Lund']],
    ['Per Lund a parlé : un témoin interpellé a tout vu.', 'interpellé', ['témoin']],
  ])('a participle belongs to its noun, or to the subject that it leads to: %s', (text, trigger, names) => {
    expect(who(text, trigger).flat()).toEqual(names)
  })

  test('« l’ » is not whoever has a name, but whoever was told of last', () => {
    const text =
      'Per Lund est maire de la ville. Un homme a menacé des passants, puis un policier l’a abattu.'
    expect(who(text, 'abattu').flat()).not.toContain('Per Lund')
  })

  test('who receives and who is received may be without a name', () => {
    expect(told('Le premier ministre a reçu lundi à Hanoï l’ambassadeur de Chine.', 'reçu')).toMatchObject([
      { type: 'CONSULT', place: { name: 'Hanoï' } },
    ])
  })

  test('a capital acts for its country, but is only a place after « à »', () => {
    expect(who('Moscou a condamné l’attaque.', 'condamné')).toEqual([['Russie']])
    expect(who('Angela Merkel a rencontré Vladimir Poutine à Moscou.', 'rencontré')).toEqual([
      ['Angela Merkel', 'Vladimir Poutine'],
    ])
  })

  test('a title and a sentence that tell one side each are told both', () => {
    expect(
      who(
        'Airbus visé par une enquête\n\nL’enquête, menée par le parquet de Brest, a été ouverte mardi.',
        'nquête',
      ).map((names) => [...names].sort()),
    ).toEqual([
      ['Airbus', 'parquet de Brest'],
      ['Airbus', 'parquet de Brest'],
    ])
  })

  test('a later mention takes over who and when from an earlier one', () => {
    const text = 'Angela Merkel a démissionné mardi. La démission a surpris.'
    const [, second] = events(text).filter(({ type }) => type === 'APPOINTMENT')
    expect(second).toMatchObject({
      participants: [{ name: 'Angela Merkel' }],
      date: { value: '2018-10-30', basis: 'inherited' },
    })
  })
})

describe('dates and places', () => {
  test.each([
    ['Après la réélection de Jean Roy, les dockers ont manifesté mardi à Gênes.', 'réélection', null, null],
    ['Jean Roy a démissionné mardi à Rome, à quelques jours du scrutin.', 'scrutin', null, null],
    ['Depuis la signature, le 13 mars 2018, de l’accord, Jean Roy se tait.', 'signature', '2018-03-13', null],
    ['Après l’attentat du 14 juillet à Nice, Jean Roy s’est tu mardi.', 'attentat', '2018-07-14', 'Nice'],
    ['Jean Roy, né le 3 mai 1960, a été arrêté à Rome.', 'arrêté', null, 'Rome'],
    ['Les victimes de l’attentat ont été reçues mardi à Rome.', 'attentat', null, null],
    ['Ada Roy, invitée du Salon de Rome en octobre, a reçu Paul Lund.', 'reçu', null, undefined],
  ])('what is told to be after or before an event has its own time: %s', (text, trigger, date, place) => {
    const [event] = told(text, trigger)
    expect(event?.date?.value ?? null).toBe(date)
    if (place !== undefined) expect(event?.place?.name ?? null).toBe(place)
  })

  test.each([
    ['Jean Roy a attaqué Paul Lund mardi à 16 h 20.', 'attaqué', '2018-10-30T16:20'],
    ['Jean Roy a condamné mardi l’attentat.', 'attentat', null],
    ['Page actualisée : 13 octobre 2018 — Jean Roy a démissionné.', 'démissionné', null],
    ['Jean Roy a annoncé dimanche qu’il signerait un accord avec Oslo.', 'signerait', null],
    ['La ville a subi deux coups : en janvier, une attaque avait visé un hôtel.', 'attaque', '2018-01'],
    ['Ce 26 octobre, Jean Roy dévoilait les chiffres pour le mois de mai.', 'dévoilait', '2018-10-26'],
  ])('the day of what is told, not of what is said of it: %s → %s %s', (text, trigger, date) => {
    expect(told(text, trigger)[0]?.date?.value ?? null).toBe(date)
  })

  test('who speaks of an attack need not do so on its day', () => {
    const text = 'Un attentat a tué dix passants mardi à Lyon. Le maire Jean Roy a évoqué « un drame ».'
    expect(told(text, 'évoqué')[0]?.date).toBeNull()
  })

  test('an explosion is a bomb in a report about an attack', () => {
    const types = (text: string) => told(text, 'explosion').map(({ type }) => type)
    expect(types('Attentat à Lyon\n\nL’explosion a eu lieu à midi.')).toEqual(['ASSAULT'])
    expect(types('Accident à Lyon\n\nL’explosion a eu lieu à midi.')).toEqual(['DISASTER'])
  })

  test('an attack told as lying before the story is not the one that goes on', () => {
    const text =
      'Un attentat a visé un marché de Lahore jeudi. Le 13 octobre, un attentat avait frappé Quetta. L’attentat a été revendiqué.'
    expect(told(text, 'attentat').map(({ date }) => date?.value)).toEqual([
      '2018-11-01',
      '2018-10-13',
      '2018-11-01',
    ])
  })

  test('the date of the clause is explicit, and none is never the day of publication', () => {
    expect(told('Angela Merkel a rencontré Xi Jinping mardi.', 'rencontré')[0]?.date).toMatchObject({
      value: '2018-10-30',
      basis: 'explicit',
    })
    expect(told('Angela Merkel a rencontré Xi Jinping.', 'rencontré')[0]?.date).toBeNull()
  })

  test('a clause between commas does not part an event from its day', () => {
    const text = 'Le peintre Jan Berg est mort d’un cancer à Oslo, où il vivait, ce mercredi 31 octobre.'
    expect(told(text, 'mort').map(({ date }) => date?.value)).toEqual(['2018-10-31'])
  })

  test('the day on which somebody is found dead is not that of the death', () => {
    expect(told('Per Lund a été retrouvé mort mardi.', 'retrouvé')).toMatchObject([
      { type: 'DEATH', date: null },
    ])
  })

  test('a date belongs to the words beside it', () => {
    const text = 'Angela Merkel, qui avait reçu Xi Jinping en mai 2017, a rencontré Vladimir Poutine mardi.'
    expect(told(text, 'reçu')[0]?.date?.value).toBe('2017-05')
    expect(told(text, 'rencontré')[0]?.date?.value).toBe('2018-10-30')
  })

  test('what is done after « depuis » is not of the day that it began', () => {
    const text = 'Les suspects, fichés depuis 2015, ont été interpellés à Lyon.'
    expect(told(text, 'interpellés').map(({ date }) => date)).toEqual([null])
  })

  test.each([
    ['Élu en 2010, Paul Roy a été arrêté.', 'arrêté'],
    ['Paul Roy a démissionné mardi après y avoir été contraint par Ada Roy.', 'contraint'],
    ['Angela Merkel a salué l’accord de 2015 avec l’Iran.', 'salué'],
    ['Après l’élection de Paul Roy, des manifestations ont éclaté mardi à Lyon.', 'élection'],
  ])('a date beside another event is not its own: %s', (text, trigger) => {
    expect(told(text, trigger).map(({ date }) => date)).toEqual([null])
  })

  test('other words for the scene of the lead are of its day', () => {
    const text =
      'Une bombe a explosé mardi dans le centre de Lyon. Le maire est inquiet. L’attaque a fait trois morts.'
    expect(told(text, 'attaque')[0]?.date).toMatchObject({ value: '2018-10-30', basis: 'inherited' })
  })

  test('an event is not of its morrow', () => {
    const text = 'Au lendemain de l’attentat de Kaboul, Angela Merkel a rencontré Xi Jinping.'
    expect(told(text, 'attentat')[0]?.date?.value).toBe('2018-11-01')
  })

  test('the title and what is said beside the lead are of the day of the story', () => {
    const text =
      'Angela Merkel en visite à Minsk\n\nXi Jinping a rencontré Vladimir Poutine mardi. « Nous sommes prêts », a déclaré Sergueï Lavrov.'
    expect(events(text).map(({ date }) => [date?.value, date?.basis])).toEqual([
      ['2018-10-30', 'inherited'],
      ['2018-10-30', 'explicit'],
      ['2018-10-30', 'inherited'],
    ])
  })

  test('what is told as done takes no date to come', () => {
    const text =
      'Le ministre Jan Berg a promis de l’aide et convié les syndicats à une réunion jeudi prochain.'
    expect(events(text)[0]).toMatchObject({ status: 'happened', date: null })
  })

  test('a town completes the noun that it stands beside, also through another event', () => {
    const text =
      'Les ministres ont examiné à Bruxelles une liste liée à la répression des manifestations de Minsk.'
    expect(told(text, 'répression')[0]?.place?.name).toBe('Minsk')
    expect(told(text, 'manifestations')[0]?.place?.name).toBe('Minsk')
    expect(told('À Rome, la visite du maire de Paris a duré un jour.', 'visite')[0]?.place?.name).toBe('Rome')
  })

  test.each([
    ['Ada Roy a été reçue par le maire, Per Lund, qui est attendu à Oslo en juin.', 'reçue', undefined],
    ['Ada Roy, qui a grandi à Oslo, a rencontré Per Lund.', 'rencontré', undefined],
    ['Ada Roy a signé un accord qui permet à sa ville d’ouvrir un port à Oslo.', 'signé', undefined],
    ['Ada Roy a reçu à Oslo Per Lund, qui revient de Berlin.', 'reçu', 'Oslo'],
    ['Ada Roy s’est rendue à Oslo, où elle a rencontré Per Lund.', 'rencontré', 'Oslo'],
    ['Ada Roy a rencontré Per Lund lorsqu’elle était à Oslo.', 'rencontré', 'Oslo'],
  ])('the place of another verb is not that of the event: %s', (text, trigger, place) => {
    expect(told(text, trigger)[0]?.place?.name).toBe(place)
  })

  test.each([
    ['Vladimir Poutine a reçu Per Lund au Kremlin.', 'Moscou'],
    ['Emmanuel Macron a reçu Per Lund à l’Élysée.', 'Paris'],
  ])('a seat of power is told as its city: %s', (text, city) => {
    expect(told(text, 'reçu')[0]?.place?.name).toBe(city)
  })

  test('the place says how it was found', () => {
    expect(told('Angela Merkel a rencontré Xi Jinping à Pékin.', 'rencontré')[0]?.place).toMatchObject({
      country: 'CN',
      basis: 'explicit',
    })
    expect(
      told('MOSCOU (Orbis) – Angela Merkel a rencontré Vladimir Poutine.', 'rencontré')[0]?.place,
    ).toMatchObject({
      country: 'RU',
      basis: 'dateline',
    })
  })
})

describe('quotations', () => {
  test('an event told in a quotation keeps its speaker', () => {
    const text = '« La Russie a attaqué l’Ukraine », a déclaré Emmanuel Macron.'
    expect(told(text, 'attaqué')[0]?.claimedBy).toBe('Emmanuel Macron')
    expect(told(text, 'déclaré')[0]).toMatchObject({ participants: [{ name: 'Emmanuel Macron' }] })
  })

  test('one statement per speaker and occasion', () => {
    const text =
      '« Le budget sera voté », a déclaré Bruno Le Maire. « Il est équilibré », a-t-il ajouté. Selon lui, tout va bien.'
    expect(events(text).filter(({ type }) => type === 'STATEMENT')).toHaveLength(1)
  })
})

describe('PLOVER', () => {
  test.each([
    [
      'Angela Merkel a rencontré Xi Jinping.',
      'rencontré',
      { type: 'CONSULT', mode: null, quad: 'verbal cooperation' },
    ],
    [
      'Angela Merkel rencontrera Xi Jinping.',
      'rencontrera',
      { type: 'AGREE', mode: null, quad: 'verbal cooperation' },
    ],
    [
      'Matteo Renzi a démissionné.',
      'démissionné',
      { type: 'RETREAT', mode: 'resign', quad: 'material cooperation' },
    ],
    ['Carlos Ghosn a été arrêté.', 'arrêté', { type: 'COERCE', mode: 'arrest', quad: 'material conflict' }],
    ['Un séisme a secoué l’Équateur.', 'séisme', null],
  ])('%s → %o', (text, trigger, plover) => {
    expect(told(text, trigger)[0]?.plover).toEqual(plover)
  })
})

const words = fc.constantFrom(
  'Vladimir Poutine',
  'Cuba',
  'Moscou',
  'a',
  'été',
  'reçu',
  'rencontré',
  'par',
  'à',
  'la',
  'visite',
  'de',
  'et',
  ',',
  '« ',
  ' »',
  'mardi',
  'que',
  'qui',
  'accord',
  'signé',
  '.',
  '\n\n',
  'il',
  'sa',
  'démission',
  'menace',
  'les deux pays',
)

test('whatever the text, triggers and sentences are spans of it', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      for (const { trigger, sentence } of events(text)) {
        expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
        expect(sentence.start).toBeLessThanOrEqual(trigger.start)
      }
    }),
    { numRuns: 60 },
  )
})
