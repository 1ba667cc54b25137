/** Ids of persons over all articles: readable, and the same when more articles are added later. */
import { createHash } from 'node:crypto'
import { lettersOf } from '../../names/index.ts'
import { type Appearance, type Group, isFullName } from './group.ts'

/**
 * Gives each group its id, asked for in order of first appearance: name and country of the earliest appearance under
 * a full name (`vladimir-poutine-ru`), with a number when an earlier person already has it. Articles that are added
 * with later dates do not change it; one with an earlier date can.
 */
export function makeIds(): (group: Group) => string {
  const given = new Set<string>()
  return ({ members }) => {
    const anchor = members.find(({ name }) => isFullName(name)) ?? (members[0] as Appearance)
    const slug = lettersOf(anchor.name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const name = slug === '' ? createHash('sha256').update(anchor.name).digest('hex').slice(0, 12) : slug
    const base = anchor.country === null ? name : `${name}-${anchor.country.toLowerCase()}`
    let id = base
    // A name can end as a numbered id does.
    for (let count = 2; given.has(id); count++) id = `${base}-${count}`
    given.add(id)
    return id
  }
}
