/** Another event by its id: its sentence once it is loaded. */
import type { EventEntry } from '../../../../pipeline/report/contract.ts'
import { Words } from '../../components/Text.tsx'
import { useRecord } from '../../data.ts'
import { useI18n } from '../../i18n/index.tsx'
import { href } from '../../route.ts'

export function EventLink({ id }: { id: string }) {
  const { t, date } = useI18n()
  const loading = useRecord<EventEntry>('event', id)
  const record =
    loading.state === 'ready' && loading.value && 'record' in loading.value ? loading.value.record : null
  return (
    <a href={href(['event', id])}>
      {record ? (
        <>
          <span class="type">{t.types[record.type]}</span> {record.date && `${date(record.date.value)} · `}
          <Words>{record.title}</Words>
        </>
      ) : (
        <code>{id}</code>
      )}
    </a>
  )
}
