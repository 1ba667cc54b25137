/** English names of what records hold: types, statuses, codes. The French ones must have the same keys. */
import type {
  Article,
  Event,
  EventDate,
  InputErrorRecord,
  Place,
  Quote,
  Role,
} from '../../../pipeline/core/records.generated.ts'

const types: Record<Event['type'], string> = {
  AGREE: 'Agreement',
  CONSULT: 'Meeting',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
  STATEMENT: 'Statement',
  APPOINTMENT: 'Appointment',
  VOTE: 'Vote',
  JUSTICE: 'Justice',
  DISASTER: 'Disaster',
  DEATH: 'Death',
}

const statuses: Record<Event['status'], string> = {
  happened: 'happened',
  ongoing: 'ongoing',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
  habitual: 'habitual',
}

const roleStatuses: Record<Role['status'], string> = {
  current: 'current',
  former: 'former',
  acting: 'acting',
  future: 'to come',
}

const anchors = {
  text: 'its own words',
  document: 'the date of the article',
  previous: 'the date last spoken of',
  none: 'nothing (none needed, or none could)',
}

const dateBases: Record<EventDate['basis'], string> = {
  explicit: 'said in the clause',
  inherited: 'from the sentence, the paragraph or the title',
  anchored: 'reckoned from another event',
  none: 'none',
}

const placeBases: Record<NonNullable<Place['basis']>, string> = {
  explicit: 'said in the clause',
  inherited: 'from the text before',
  institution: 'seat of an institution',
  dateline: 'dateline of the article',
}

const documentBases: Record<Article['documentDate']['basis'], string> = {
  metadata: 'from the metadata',
  html: 'from the page',
  dateline: 'from the dateline',
  url: 'from the address',
  none: 'unknown',
}

const quoteTypes: Record<Quote['type'], string> = {
  direct: 'direct: an utterance between marks',
  mixed: 'mixed: a marked fragment in the reporter’s sentence',
  indirect: 'indirect: a reported clause without marks',
}

const skipReasons: Record<NonNullable<Article['skipReason']>, string> = {
  'not-french': 'not in French',
  'language-unknown': 'language unknown',
  'no-text': 'no text',
}

const fields: Record<string, string> = {
  date: 'Date',
  place: 'Place',
  status: 'Status',
  type: 'Type',
  participants: 'Participants',
}

const refusals: Record<InputErrorRecord['code'], string> = {
  unreadable: 'Unreadable file',
  empty: 'Empty file',
  binary: 'No text file',
  'too-large': 'Too large',
  'bad-json': 'Invalid JSON',
  'bad-csv': 'Invalid CSV',
  schema: 'Unexpected field',
  'no-text': 'No text',
  'duplicate-id': 'Id taken',
  'bad-date': 'Invalid date',
  unsupported: 'Unsupported format',
  internal: 'Error of the program',
}

export const enTerms = {
  types,
  statuses,
  roleStatuses,
  anchors,
  dateBases,
  placeBases,
  documentBases,
  quoteTypes,
  skipReasons,
  fields,
  refusals,
  stages: {
    ingest: 'when read',
    dataset: 'when added to the dataset',
    extraction: 'when analysed',
  } as Record<string, string>,
  steps: { day: 'day', week: 'week', month: 'month' },

  partsOfDay: {
    MO: 'morning',
    MI: 'midday',
    AF: 'afternoon',
    EV: 'evening',
    NI: 'night',
    DT: 'daytime',
  },
  seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  weekOf: (week: string, year: string) => `week ${week} of ${year}`,
  weekendOf: (week: string, year: string) => `week-end of week ${week} of ${year}`,
  quarterOf: (quarter: string, year: string) => `quarter ${quarter} of ${year}`,
  halfOf: (half: string, year: string) => `half ${half} of ${year}`,
}

export type Terms = typeof enTerms
