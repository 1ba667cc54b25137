/** Where the marks of an article lead: to the event and the person that the dataset made of them. */
import type { ArticleEntry } from '../../../pipeline/report/contract.ts'
import type { Mark } from '../marks.ts'
import { href } from '../route.ts'

export const markTarget =
  ({ events, people }: ArticleEntry) =>
  ({ found }: Mark): string | null => {
    const find = (pairs: ArticleEntry['events'], own: string) => pairs.find(([one]) => one === own)?.[1]
    if (found.kind === 'event') {
      const event = find(events, found.event.id)
      return event === undefined ? null : href(['event', event])
    }
    if (found.kind === 'person' || found.kind === 'role') {
      const person = find(people, found.person.id)
      return person === undefined ? null : href(['person', person])
    }
    return null
  }
