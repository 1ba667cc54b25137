/** Words from articles: hostile until shown otherwise, so they are only ever text, isolated from what surrounds them. */

/** Words of a source. `bdi`: direction marks in them reach no further. */
export const Words = ({ children, lang = 'fr' }: { children: string; lang?: string }) => (
  <bdi lang={lang}>{children}</bdi>
)

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
