/** Words from articles: hostile until shown otherwise, so they are only ever text, isolated from what surrounds them. */
import { useI18n } from '../i18n/index.tsx'
import { wordReason } from '../i18n/reasons.ts'

/** Words of a source. `bdi`: direction marks in them reach no further. */
export const Words = ({ children, lang = 'fr' }: { children: string; lang?: string }) => (
  <bdi lang={lang}>{children}</bdi>
)

/** Why something was united, in the reader's language. It may hold names from articles. */
export function ReasonText({ children }: { children: string }) {
  const { lang } = useI18n()
  const reason = wordReason(children, lang)
  return <Words lang={reason.lang}>{reason.text}</Words>
}

/** A link out, only for addresses of the web: an article may claim `javascript:…` as its own. */
export function OutLink({ url }: { url: string }) {
  return /^https?:\/\/[^\s]+$/i.test(url) ? (
    <a href={url} rel="noopener noreferrer external">
      <Words>{url}</Words>
    </a>
  ) : (
    <Words>{url}</Words>
  )
}

/** What a source says, for a window title: direction controls would turn the browser's own words around. */
export const plainTitle = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
