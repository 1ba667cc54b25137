/** The frame of every view: name, views, language, content. */
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Overview as OverviewData } from '../../pipeline/report/contract.ts'
import { NotFound } from './components/State.tsx'
import { useData } from './data.ts'
import { type Language, useI18n } from './i18n/index.tsx'
import { href, type Route, useRoute } from './route.ts'
import { useTitle } from './title.ts'
import { ArticlePage } from './views/ArticlePage.tsx'
import { Articles } from './views/Articles.tsx'
import { EventPage } from './views/EventPage.tsx'
import { Events } from './views/Events.tsx'
import { Overview } from './views/Overview.tsx'
import { People } from './views/People.tsx'
import { PersonPage } from './views/PersonPage.tsx'
import { Refused } from './views/Refused.tsx'

const VIEWS = ['overview', 'events', 'people', 'articles', 'refused'] as const
type View = (typeof VIEWS)[number]

/** The entry of the navigation that a page belongs to. */
const SECTION: Readonly<Record<string, View>> = {
  event: 'events',
  person: 'people',
  article: 'articles',
  ...Object.fromEntries(VIEWS.map((view) => [view, view])),
}

function view(route: Route): JSX.Element {
  const [name = 'overview', id] = route.path
  if (id !== undefined) {
    if (name === 'event') return <EventPage key={id} id={id} />
    if (name === 'person') return <PersonPage key={id} id={id} />
    if (name === 'article') return <ArticlePage key={id} id={id} />
  }
  if (name === 'overview') return <Overview />
  if (name === 'events') return <Events route={route} />
  if (name === 'people') return <People />
  if (name === 'articles') return <Articles />
  if (name === 'refused') return <Refused />
  return <NotFound />
}

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['fr', 'Français'],
  ['en', 'English'],
]

function LanguageSwitch() {
  const { t, lang, setLang } = useI18n()
  return (
    <fieldset class="languages">
      <legend class="unseen">{t.language}</legend>
      {LANGUAGES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={lang === code}
          onClick={() => setLang(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

function Footer() {
  const { t } = useI18n()
  const data = useData<OverviewData>('overview')
  return <footer>{data.state === 'ready' && <p>{t.madeWith(data.value.version)}</p>}</footer>
}

export function App() {
  const { t } = useI18n()
  const route = useRoute()
  const place = route.path.join('/')
  const section = SECTION[route.path[0] ?? 'overview'] ?? 'overview'
  useTitle(route.path.length > 1 ? null : section === 'overview' ? '' : t[section])
  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  // A new view begins at its top, for eyes and for screen readers alike.
  useEffect(() => {
    if (first.current) first.current = false
    else {
      window.scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
  }, [place])
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t.skipToContent}
      </button>
      <header class="masthead">
        <a class="name" href={href([])}>
          Dépêche
        </a>
        <nav aria-label={t.mainNavigation}>
          {VIEWS.map((each) => (
            <a
              key={each}
              href={href(each === 'overview' ? [] : [each])}
              aria-current={each === section ? 'page' : undefined}
            >
              {t[each]}
            </a>
          ))}
        </nav>
        <LanguageSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1} key={place}>
        {view(route)}
      </main>
      <Footer />
    </>
  )
}
