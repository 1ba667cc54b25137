/** The page's language: words, and forms of numbers, days, countries and languages. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { en, type Messages } from './en.ts'
import { fr } from './fr.ts'
import { valueFormat } from './value.ts'

export type Language = 'fr' | 'en'

export interface I18n {
  readonly lang: Language
  readonly t: Messages
  number(value: number): string
  /** A count with its noun: `count(3, t.nArticles)`. */
  count(value: number, words: (n: string, one: boolean) => string): string
  /** A TIMEX3 value or ISO day as words where it is a plain one, else as it is. */
  date(value: string): string
  country(code: string): string
  language(code: string): string
}

/** What `Intl.DisplayNames` does not know, or calls otherwise. */
const BODIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { EU: 'Union européenne', UN: 'Nations unies', und: 'indéterminée', mul: 'plusieurs langues' },
  en: { EU: 'European Union', UN: 'United Nations', und: 'Undetermined', mul: 'Several languages' },
}

function named(names: Intl.DisplayNames, bodies: Readonly<Record<string, string>>, code: string): string {
  try {
    return bodies[code] ?? names.of(code) ?? code
  } catch {
    return code
  }
}

function makeI18n(lang: Language): I18n {
  const t = lang === 'fr' ? fr : en
  const numbers = new Intl.NumberFormat(lang)
  const plurals = new Intl.PluralRules(lang)
  const countries = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' })
  const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' })
  return {
    lang,
    t,
    number: (value) => numbers.format(value),
    count: (value, words) => words(numbers.format(value), plurals.select(value) === 'one'),
    date: valueFormat(lang, t),
    country: (code) => named(countries, BODIES[lang], code),
    language: (code) => named(languages, BODIES[lang], code),
  }
}

const Context = createContext<I18n & { setLang(lang: Language): void }>({
  ...makeI18n('en'),
  setLang: () => {},
})

export const useI18n = () => useContext(Context)

const KEY = 'depeche-language'

/** The reader's choice, else the browser's language. Storage may be closed to pages from the file system. */
function firstLanguage(): Language {
  try {
    const chosen = localStorage.getItem(KEY)
    if (chosen === 'fr' || chosen === 'en') return chosen
  } catch {}
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

export function I18nProvider({ children }: { children: ComponentChildren }) {
  const [lang, setLang] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = lang
    try {
      localStorage.setItem(KEY, lang)
    } catch {}
  }, [lang])
  const value = useMemo(() => ({ ...makeI18n(lang), setLang }), [lang])
  return <Context.Provider value={value}>{children}</Context.Provider>
}
