/** Starts the page. */
import { render } from 'preact'
import { App } from './App.tsx'
import { I18nProvider } from './i18n/index.tsx'
import './styles/index.css'

render(
  <I18nProvider>
    <App />
  </I18nProvider>,
  document.body,
)
