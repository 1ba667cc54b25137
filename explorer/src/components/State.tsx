/** What to show while data comes, when it does not, and when there is none. */
import type { ComponentChildren, JSX } from 'preact'
import type { Loading } from '../data.ts'
import { useI18n } from '../i18n/index.tsx'
import { href } from '../route.ts'

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}

interface WhenProps<T> {
  readonly loading: Loading<T>
  readonly children: (value: T) => JSX.Element | null
}

/** The value's view once it is there. */
export function When<T>({ loading, children }: WhenProps<T>) {
  const { t } = useI18n()
  if (loading.state === 'loading')
    return (
      <p class="loading" role="status">
        {t.loading}
      </p>
    )
  if (loading.state === 'failed')
    return (
      <p class="failed" role="alert">
        {t.failed(loading.error.message)}
      </p>
    )
  return children(loading.value)
}

export function NotFound() {
  const { t } = useI18n()
  return (
    <>
      <h1>{t.notFound}</h1>
      <Empty title={t.notFoundHint}>
        <a href={href([])}>{t.back}</a>
      </Empty>
    </>
  )
}
