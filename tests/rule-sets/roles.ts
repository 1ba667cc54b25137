/** The role rules as a rule set, for the test that runs every example of every rule. */
import type { Found, RuleSet } from '../../pipeline/core/rule.ts'
import { byPosition, spanText } from '../../pipeline/core/span.ts'
import { type Cluster, clusterMentions } from '../../pipeline/officials/cluster.ts'
import { withEchoes } from '../../pipeline/officials/mentions/echo.ts'
import { findMentions } from '../../pipeline/officials/mentions/find.ts'
import { type AssignedRole, assignRoles } from '../../pipeline/officials/roles/assign.ts'
import type { RoleRule } from '../../pipeline/officials/roles/rule.ts'
import { roleRules } from '../../pipeline/officials/roles/rules.ts'
import { tagged } from '../tagged.ts'

const describe = (
  { person, role, status, country, facts }: AssignedRole,
  clusters: readonly Cluster[],
): string => `${clusters[person]?.names[0]}: ${role.noun.title} ${country ?? facts.country ?? '-'} ${status}`

/** `find` gives one span a role phrase; its value names every person who holds it. */
export const roleRuleSet: RuleSet<RoleRule> = {
  name: 'roles',
  rules: roleRules,
  published: '2024-01-01',
  find(text, rules): readonly Found[] {
    const doc = tagged(text)
    const clusters = clusterMentions(doc.tokens.all, withEchoes(doc, findMentions(doc)))
    const found: Found[] = []
    for (const held of assignRoles(doc, clusters, rules).roles) {
      const start = doc.tokens.all[held.role.from]?.start ?? 0
      const span = spanText(text, { start, end: doc.tokens.all[held.role.to - 1]?.end ?? start })
      const same = found.findIndex((one) => one.start === span.start)
      const value = describe(held, clusters)
      if (same < 0) found.push({ ...span, value, rule: held.rule })
      else found[same] = { ...(found[same] as Found), value: `${found[same]?.value}; ${value}` }
    }
    return found.sort(byPosition)
  },
}
