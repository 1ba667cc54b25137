/** A browser for the tests of the report's page: Debian's chromium, driven by playwright-core. */
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of an installed browser; null when there is none. `CHROMIUM` names another one. */
export const browserPath: string | null =
  [process.env.CHROMIUM, ...PLACES].find((file) => file !== undefined && existsSync(file)) ?? null

export const HOW_TO_GET_ONE =
  'No chromium found: the tests of the report in a browser are skipped. Get one with `apt-get install chromium`, or name one in CHROMIUM.'

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export interface Visit {
  readonly page: Page
  /** What the browser complained of, refusals of the Content-Security-Policy included. */
  readonly complaints: readonly string[]
  /** Shows another view. */
  go(hash: string): Promise<void>
}

/** Opens a report from the file system and waits for its first view. */
export async function visit(
  browser: Browser,
  index: string,
  { scheme = 'light', locale = 'en-GB' }: { scheme?: 'light' | 'dark'; locale?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ colorScheme: scheme, locale, offline: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  const url = pathToFileURL(index).href
  const settled = () => page.waitForSelector('main h1, main .empty')
  await page.goto(url)
  await settled()
  return {
    page,
    complaints,
    async go(hash) {
      await page.goto(`${url}${hash}`)
      await page.waitForFunction(() => !document.querySelector('main .loading'))
      await settled()
    },
  }
}
