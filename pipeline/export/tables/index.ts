/** All tables, in the order in which they are described and written. */
import type { Table } from '../table.ts'
import { articles, dates, sentences } from './articles.ts'
import { conflicts, events, links, mentions, participants, sources } from './events.ts'
import { names, offices, people, personArticles, roles } from './people.ts'
import { quotes } from './quotes.ts'

export const tables: readonly Table[] = [
  articles,
  sentences,
  dates,
  names,
  roles,
  quotes,
  people,
  offices,
  personArticles,
  events,
  participants,
  mentions,
  sources,
  links,
  conflicts,
]
