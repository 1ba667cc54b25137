/** Where the sources disagree on an event, and who says what. */
import type { EventOfDataset } from '../../../../pipeline/report/contract.ts'
import { Words } from '../../components/Text.tsx'
import { useI18n } from '../../i18n/index.tsx'

export function Conflicts({ entry: { record, origins } }: { entry: EventOfDataset }) {
  const { t, date } = useI18n()
  if (record.conflicts.length === 0) return null
  const sourceOf = (id: string) => origins.find(({ article }) => article === id)?.source ?? id
  return (
    <section>
      <h2>{t.conflicts}</h2>
      <table>
        <tbody>
          {record.conflicts.map(({ field, values }) =>
            values.map(({ value, articles }, at) => (
              <tr key={`${field} ${value}`}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={values.length}>
                    {t.fields[field] ?? field}
                  </th>
                )}
                <td class={field === 'date' ? 'whole' : undefined}>
                  <Words>{field === 'date' ? date(value) : value}</Words>
                </td>
                <td class="muted">
                  {t.saidBy} <Words>{[...new Set(articles.map(sourceOf))].join(', ')}</Words>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
