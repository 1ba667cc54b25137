import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeReport } from '../../pipeline/report/index.ts'
import { browserPath, HOW_TO_GET_ONE, launch, type Visit, visit } from './browser.ts'
import { HOSTILE, writeDataset } from './fixture.ts'

if (browserPath === null) console.warn(HOW_TO_GET_ONE)

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const VIEWS = {
  overview: '#/',
  events: '#/events',
  event: '#/event/ev-1',
  'event with hostile words': '#/event/ev-2',
  people: '#/people',
  person: '#/person/per-1',
  articles: '#/articles',
  article: '#/article/a1',
  'article not analysed': '#/article/constructor',
  refused: '#/refused',
  'no such record': '#/event/ev-99',
  'no such view': '#/nowhere',
}

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Serious and critical violations that axe-core sees. Run past the page's policy, as a debugger does. */
async function violations({ page }: Visit): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  await evaluate(AXE)
  const { result } = await evaluate(
    "axe.run(document, { resultTypes: ['violations'], preload: false }).then((r) => r.violations)",
  )
  return (result.value as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

describe.skipIf(browserPath === null)('the page in a browser', () => {
  let browser: Browser
  let index = ''
  let empty = ''
  beforeAll(async () => {
    const dataset = writeDataset()
    index = await writeReport(dataset, path.join(dataset, 'report'))
    const nothing = writeDataset({ empty: true })
    empty = await writeReport(nothing, path.join(nothing, 'report'))
    browser = await launch(browserPath as string)
  }, 60_000)
  afterAll(() => browser?.close())

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    let open: Visit
    beforeAll(async () => {
      open = await visit(browser, index, { scheme })
    })
    afterAll(() => open.page.context().close())

    test.each(Object.entries(VIEWS))(
      '%s opens without complaint, executes nothing, is accessible',
      async (_, hash) => {
        await open.go(hash)
        expect(await violations(open)).toEqual([])
        expect(await open.page.evaluate('window.hacked')).toBeUndefined()
        expect(open.complaints).toEqual([])
      },
    )
  })

  test('no script runs but the page and its data files', async () => {
    const dataset = writeDataset()
    const file = await writeReport(dataset, path.join(dataset, 'report'))
    writeFileSync(path.join(path.dirname(file), 'evil.js'), 'window.hacked = 7')
    const evil =
      '<script src="evil.js"></script><script>window.hacked = 8</script><style>main { display: none }</style>'
    writeFileSync(file, readFileSync(file, 'utf8').replace('<noscript>', `${evil}<noscript>`))
    const open = await visit(browser, file)
    expect(await open.page.evaluate('window.hacked')).toBeUndefined()
    await expect.poll(() => open.page.locator('main h1').isVisible()).toBe(true)
    const refusals = () => open.complaints.filter((text) => text.includes('Content Security Policy'))
    await expect.poll(refusals).toHaveLength(3)
    const appended = open.page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('script'), { src: 'evil.js' }))
    })
    await expect(appended).rejects.toThrow('TrustedScriptURL')
    await open.page.context().close()
  })

  test('a data file that is damaged or gone is told of, not waited for', async () => {
    const dataset = writeDataset()
    const file = await writeReport(dataset, path.join(dataset, 'report'))
    const data = (name: string) => path.join(path.dirname(file), 'data', name)
    writeFileSync(data('people.js'), 'depeche("people", {"rows":[')
    writeFileSync(data('articles.js'), '')
    rmSync(data('refused.js'))
    const open = await visit(browser, file)
    for (const view of ['people', 'articles', 'refused']) {
      await open.go(`#/${view}`)
      await expect.poll(() => open.page.locator('main').textContent()).toContain(`data/${view}.js`)
    }
    await open.page.context().close()
  })

  test('an empty dataset has a page too', async () => {
    const open = await visit(browser, empty)
    for (const hash of ['#/', '#/events', '#/people', '#/articles', '#/refused']) {
      await open.go(hash)
      expect(await violations(open)).toEqual([])
    }
    await expect.poll(() => open.page.textContent('main')).toContain('Nothing was refused.')
    expect(open.complaints).toEqual([])
    await open.page.context().close()
  })

  describe('used by hand', () => {
    let open: Visit
    beforeAll(async () => {
      open = await visit(browser, index)
    })
    afterAll(() => open.page.context().close())

    const titles = async () => (await open.page.locator('.event-item .sentence').allTextContents()).sort()
    const status = () => open.page.locator('main [role=status]')

    test('hostile words are words', async () => {
      await open.go('#/article/a1')
      for (const words of HOSTILE.slice(0, 3))
        await expect.poll(() => open.page.locator('main').textContent()).toContain(words)
      expect(await open.page.locator('a[href^="javascript"]').count()).toBe(0)
      expect(await open.page.locator('main script, main style, main img').count()).toBe(0)
    })

    test('events are found by words, type, country, person, period and sources', async () => {
      await open.go('#/events')
      const { page } = open
      await expect.poll(titles).toHaveLength(2)
      const all = await titles()
      const meeting = all.filter((title) => title.startsWith('La ministre'))
      for (const [label, value] of [
        ['Words', 'rennes diall'],
        ['Person', 'le gall'],
        ['From', '2024-05-01'],
        ['Independent sources', '2'],
      ] as const) {
        await page.getByLabel(label).fill(value)
        await expect.poll(() => status().textContent()).toBe('1 event matches')
        await expect.poll(titles, { message: label }).toEqual(meeting)
        await page.getByRole('button', { name: 'Clear the filters' }).click()
        await expect.poll(() => status().textContent()).toBe('2 events match')
      }
      for (const [label, value] of [
        ['Type', 'CONSULT'],
        ['Country', 'SN'],
        ['Status', 'happened'],
      ] as const) {
        await page.getByLabel(label).selectOption(value)
        await expect.poll(titles).toEqual(meeting)
        await page.getByRole('button', { name: 'Clear the filters' }).click()
      }
      await page.getByLabel('To').fill('2024-05-02')
      await expect.poll(() => page.locator('.empty').textContent()).toContain('No event matches.')
    })

    test('a filtered list is an address', async () => {
      await open.go('#/events?type=CONSULT')
      await expect.poll(titles).toHaveLength(1)
      await expect.poll(() => open.page.getByLabel('Type').inputValue()).toBe('CONSULT')
    })

    test('marks are explained by keyboard, put away by Escape, and lead on by Enter', async () => {
      await open.go('#/article/a1')
      const { page } = open
      await page.locator('.mark.is-role').focus()
      const tip = page.getByRole('tooltip')
      for (const words of ['ministre', 'role.before-name', 'Right before the name'])
        await expect.poll(() => tip.textContent()).toContain(words)
      for (const kind of ['person', 'event', 'person', 'date']) {
        await page.keyboard.press('Tab')
        await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain(kind)
      }
      for (const words of ['2024-05-03', 'date.day-month', 'its own words', 'DATE'])
        await expect.poll(() => tip.textContent()).toContain(words)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-describedby')))
        .toBe(await tip.getAttribute('id'))
      await page.keyboard.press('Escape')
      await expect.poll(() => tip.count()).toBe(0)
      await page.locator('.mark.is-event').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url()).toContain('#/event/ev-1')
    })

    test('marks are explained when pointed at, and can be left out', async () => {
      await open.go('#/article/a1')
      const { page } = open
      await page.locator('.mark.is-quote').hover()
      await expect.poll(() => page.getByRole('tooltip').textContent()).toContain('Anne Le Gall')
      await page.getByLabel(/^Quotes/).uncheck()
      await expect.poll(() => page.locator('.mark.is-quote').count()).toBe(0)
      expect(await page.locator('.mark.is-date').count()).toBe(1)
    })

    test('an event shows each source, the conflict, the reasons and what happened within it', async () => {
      await open.go('#/event/ev-1')
      const { page } = open
      await expect.poll(() => page.locator('.report .mark').count()).toBeGreaterThan(4)
      await expect.poll(() => page.locator('.report').count()).toBe(2)
      // The words that tell this event stand out from those of others.
      await expect
        .poll(() => page.locator('.report .mark.is-stressed').allTextContents())
        .toEqual(['a rencontré', 'a rencontré'])
      for (const words of ['Where the reports disagree', 'same day', 'What happened within it'])
        await expect.poll(() => page.locator('main').textContent()).toContain(words)
    })

    test('an id that was taken in leads to the event that took it', async () => {
      await open.go('#/event/ev-0')
      await open.page.locator('main a').first().click()
      await expect.poll(() => open.page.locator('.facts').textContent()).toContain('ev-1')
    })

    test('on paper a list is no longer than what it shows', async () => {
      await open.go('#/events')
      const { page } = open
      await expect.poll(titles).toHaveLength(2)
      const height = () => page.locator('.virtual').evaluate((list) => (list as HTMLElement).style.height)
      await expect.poll(height).not.toBe('')
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect.poll(height).toBe('')
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      await expect.poll(height).not.toBe('')
    })

    test('the language can be switched, and follows the browser at first', async () => {
      const french = await visit(browser, index, { locale: 'fr-CA' })
      const heading = () => french.page.locator('h1').textContent()
      await expect.poll(heading).toBe('Ce que contient le jeu de données')
      expect(await french.page.evaluate(() => document.documentElement.lang)).toBe('fr')
      await french.page.getByRole('button', { name: 'English' }).click()
      await expect.poll(heading).toBe('What the dataset holds')
      await french.page.context().close()
    })

    test('a new view begins at its top and takes the focus', async () => {
      await open.go('#/')
      await open.page.getByRole('link', { name: 'People' }).first().click()
      await open.page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
      await expect.poll(() => open.page.evaluate(() => document.activeElement?.id)).toBe('main')
      await expect.poll(() => open.page.title()).toBe('People · Dépêche')
    })
  })
})
