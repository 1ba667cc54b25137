/** The role rules as a rule set, for the test that runs every example of every rule. */
import type { Doc } from '../../pipeline/core/doc.ts'
import { fold } from '../../pipeline/core/fold.ts'
import type { Found, RuleSet } from '../../pipeline/core/rule.ts'
import { byPosition, spanText } from '../../pipeline/core/span.ts'
import { entitiesStage } from '../../pipeline/entities/index.ts'
import { morphologyStage } from '../../pipeline/morphology/index.ts'
import { type Cluster, clusterMentions } from '../../pipeline/officials/cluster.ts'
import { withEchoes } from '../../pipeline/officials/mentions/echo.ts'
import { findMentions } from '../../pipeline/officials/mentions/find.ts'
import type { OfficialsDoc } from '../../pipeline/officials/reading.ts'
import { type AssignedRole, assignRoles } from '../../pipeline/officials/roles/assign.ts'
import type { RoleRule } from '../../pipeline/officials/roles/rule.ts'
import { roleRules } from '../../pipeline/officials/roles/rules.ts'
import { sentencesStage } from '../../pipeline/sentences/index.ts'
import { tokensStage } from '../../pipeline/tokens/index.ts'

/** A bare text with the layers that roles are read from. */
function read(text: string): OfficialsDoc {
  const source = {
    id: '',
    source: null,
    url: null,
    title: null,
    publishedAt: null,
    documentDate: { value: null, basis: 'none' as const },
    text,
    folded: fold(text),
    blocks: [{ start: 0, end: text.length, kind: 'body' as const, language: 'fra' }],
    language: { code: 'fra', confidence: 1 },
  }
  const silent = () => {}
  let doc = { ...source, sentences: sentencesStage.run(source as never, silent) } as Doc<'sentences'>
  doc = { ...doc, tokens: tokensStage.run(doc, silent) } as Doc<'sentences' | 'tokens'>
  const tagged = { ...doc, morphology: morphologyStage.run(doc as never, silent) } as Doc<
    'sentences' | 'tokens' | 'morphology'
  >
  return { ...tagged, entities: entitiesStage.run(tagged as never, silent) }
}

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
    const doc = read(text)
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
