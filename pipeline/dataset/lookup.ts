/** Single records of a dataset by id. */
import { UsageError } from '../core/errors.ts'
import type { Article, Event } from '../core/records.generated.ts'
import { datasetPath } from './files.ts'
import { readRecords } from './lines.ts'
import { readArticles, readManifest } from './open.ts'

/** Throws `UsageError` when the dataset does not hold the article. */
export async function findArticle(folder: string, id: string): Promise<Article> {
  const { inputs } = readManifest(folder)
  for await (const article of readArticles(folder)) if (article.id === id) return article
  const ids = inputs.map((input) => input.id)
  const alike = ids.filter((one) => one.startsWith(id))
  const examples = (alike.length > 0 ? alike : ids).slice(0, 5)
  throw new UsageError(`${folder} holds no article "${id}"; its ids are like ${examples.join(', ')}`)
}

/** Whether `id` is the event's, or was before it was found to be the same as another. */
export const isCalled = (event: Event, id: string): boolean => event.id === id || event.absorbed.includes(id)

/** The event that `id` leads to; null when it is none of the dataset's. */
export async function findEvent(folder: string, id: string): Promise<Event | null> {
  readManifest(folder)
  if (!id.startsWith('ev-')) return null
  for await (const event of readRecords<Event>(datasetPath(folder, 'events')))
    if (isCalled(event, id)) return event
  return null
}

/** Events that an article tells, in order of id. */
export async function eventsOfArticle(folder: string, article: string): Promise<Event[]> {
  const events: Event[] = []
  for await (const event of readRecords<Event>(datasetPath(folder, 'events')))
    if (event.mentions.some((mention) => mention.article === article)) events.push(event)
  return events
}
