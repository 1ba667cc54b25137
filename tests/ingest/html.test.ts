import { describe, expect, test } from 'vitest'
import { readPage } from '../../pipeline/ingest/html.ts'
import { brief, folderOf, ingest, ingestFiles } from './files.ts'

const LONG =
  'Le gouvernement a présenté mardi le texte que les députés examineront, a-t-il dit, dans la semaine. '
const BODY = `<p>Paris a signé l&#8217;accord, selon « la source ». ${LONG.repeat(3)}</p><p>${LONG.repeat(4)}</p>`

const page = (head: string, body = `<article><h1>Le titre</h1>${BODY}</article>`) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

const facts = (head: string, body?: string) => readPage(page(head, body), 'p.html', null).page

const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the text of a page', () => {
  const text = readPage(
    page(
      '<title>Le titre - Le Fil</title><style>p{}</style><script>var a = "<p>non</p>"</script>',
      `<nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
       <article><h1>Le titre</h1>${BODY}
       <h2>Un intertitre</h2><p>Une ligne<br>une autre. ${LONG.repeat(3)}</p>
       <ul><li>un point</li><li>un autre</li></ul>
       <figure><img src="x.jpg"><figcaption>Photo : X</figcaption></figure>
       <p>La fin&nbsp;: ${LONG.repeat(3)}</p></article>
       <aside><h3>À lire aussi</h3><a href="/b">Neuf ans après</a></aside>
       <footer>Mentions légales</footer>`,
    ),
    'p.html',
    null,
  ).text

  test('begins with the headline', () => {
    expect(text).toMatch(/^Le titre\n\nParis a signé l’accord, selon « la source »\. Le gouvernement/)
  })
  test('has a blank line between paragraphs, and lines for items and breaks', () => {
    expect(text).toContain('\n\nUn intertitre\n\nUne ligne\nune autre. Le gouvernement')
    expect(text).toContain('\n\nun point\nun autre\n\nLa fin\u00a0: Le')
  })
  test('has no menu, teaser, caption, footer or script', () => {
    expect(text).not.toMatch(/Accueil|À lire aussi|Neuf ans|Photo|Mentions|var a/)
  })
})

describe('the facts of a page', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Le titre',
    datePublished: '2018-11-02T09:30:00+01:00',
    dateModified: '2018-11-05',
    publisher: { '@type': 'Organization', name: 'Le Fil' },
  }
  test.each([
    ['an object', article],
    ['an array', [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }],
    ['a page about it', { '@type': 'WebPage', datePublished: '2001-01-01', mainEntity: article }],
    ['several types', { ...article, '@type': ['Article', 'ReportageNewsArticle'] }],
  ])('come from structured data: %s', (_, data) => {
    expect(facts(script(data))).toEqual({
      title: 'Le titre',
      publishedAt: '2018-11-02T09:30:00+01:00',
      source: 'Le Fil',
    })
  })

  test('are not those of articles that the page lists', () => {
    const other = { ...article, headline: 'Autre', datePublished: '2011-11-11', url: 'https://e.org/autre' }
    const list = { '@type': 'ItemList', itemListElement: [{ item: other }] }
    const canonical = '<link rel="canonical" href="https://e.org/ici">'
    expect(facts(canonical + script([list, other, { ...article, url: 'https://e.org/ici' }]))).toMatchObject({
      title: 'Le titre',
      publishedAt: '2018-11-02T09:30:00+01:00',
      url: 'https://e.org/ici',
    })
    expect(facts(script(list)).publishedAt).toBeUndefined()
  })

  test.each([
    ['<meta property="article:published_time" content="2018-11-02T09:30:00Z">', '2018-11-02T09:30:00Z'],
    ['<meta name="DC.date" content="2018-11-02">', '2018-11-02'],
    ['<meta name="parsely-pub-date" content="2018-11-02 09:30">', '2018-11-02 09:30'],
    ['<meta itemprop="datePublished" content="20181102T0930">', '2018-11-02'],
    ['<meta name="pubdate" content="Fri, 02 Nov 2018 23:30:00 -0500">', '2018-11-02'],
    ['<meta name="date" content="2 novembre 2018 à 10h30">', '2018-11-02'],
    ['<meta name="date" content="02/11/2018">', '2018-11-02'],
    [
      '<meta property="article:modified_time" content="2018-11-05"><meta name="date" content="2018-11-02">',
      '2018-11-02',
    ],
    ['<meta property="article:modified_time" content="2018-11-05">', '2018-11-05'],
    ['<meta name="date" content="2018-02-30"><meta name="pubdate" content="hier">', undefined],
    ['<script type="application/ld+json">{"@type": "NewsArticle", broken</script>', undefined],
  ])('day from %s', (head, day) => {
    expect(facts(head).publishedAt).toBe(day)
  })

  test('day from the time beside the headline, not from teasers and comments', () => {
    const body = `<aside><time datetime="2011-11-11">11 nov.</time></aside>
      <article><header><h1>Le titre</h1><time datetime="2018-11-02T09:30">2 nov.</time></header>${BODY}
      <ul class="related"><li><a href="/x"><time datetime="2012-12-12">12 déc.</time>Neuf ans après</a></li></ul></article>`
    expect(facts('', body).publishedAt).toBe('2018-11-02T09:30')
    const teaser = `<article><h1>Le titre</h1>${BODY}<a href="/x"><time datetime="2012-12-12">12</time></a></article>`
    expect(facts('', teaser).publishedAt).toBeUndefined()
  })

  test('title without the name of the site; references written twice are read', () => {
    const site = '<meta property="og:site_name" content="Le Fil">'
    expect(
      facts(`${site}<meta property="og:title" content="L&amp;#039;accord - signé | Le Fil">`),
    ).toMatchObject({
      title: "L'accord - signé",
      source: 'Le Fil',
    })
    expect(facts('<title>Autre chose</title>').title).toBe('Le titre')
  })

  test('address: canonical, else that of OpenGraph; relative ones are none', () => {
    const graph = '<meta property="og:url" content="https://e.org/g">'
    expect(facts(`<link rel="canonical" href="https://e.org/c">${graph}`).url).toBe('https://e.org/c')
    expect(facts(`<link rel="canonical" href="/c">${graph}`).url).toBe('https://e.org/g')
  })
})

describe('HTML inputs', () => {
  test('are files, records, or standard input', async () => {
    const html = page('<meta name="date" content="2018-11-02">')
    const { articles } = await ingestFiles({
      'p.HTM': html,
      'r.jsonl': `${JSON.stringify({ id: 'r', html, title: 'Mon titre' })}\n`,
    })
    expect(articles.map(({ id, title, documentDate }) => [id, title, documentDate.value])).toEqual([
      [expect.stringMatching(/^p-/), 'Le titre', '2018-11-02'],
      ['r', 'Mon titre', '2018-11-02'],
    ])
    async function* stdin() {
      yield Buffer.from(html)
    }
    const piped = await ingest(['-'], { stdin: stdin() })
    expect(piped.articles).toMatchObject([
      { id: expect.stringMatching(/^stdin-/), documentDate: { basis: 'html' } },
    ])
  })

  test('are read in the charset that they declare', async () => {
    const html = page('').replace('utf-8', 'ISO-8859-1').replace('&#8217;', '’')
    const bytes = Buffer.from(html.replaceAll('’', '\x92'), 'latin1')
    expect((await ingestFiles({ 'p.html': bytes })).articles[0]?.text).toContain(
      'l’accord, selon « la source »',
    )
  })

  test.each([
    ['no body', '<html><head><title>x</title></head></html>', 'no-text p.html'],
    ['an empty body', '<html><body><script>x()</script><nav>Menu</nav></body></html>', 'no-text p.html'],
    ['nothing', '', 'empty p.html'],
    ['100,000 nested elements', `<body>${'<div>'.repeat(100_000)}x`, 'too-large p.html'],
    ['a million tags', `<body>${'<p>x</p>'.repeat(500_000)}`, 'too-large p.html'],
  ])('with %s are refused', async (_, html, expected) => {
    const folder = folderOf({ 'p.html': html })
    expect((await ingest([folder])).errors.map(brief)).toEqual([expected])
  })

  test.each([
    ['a tag with 100,000 attributes', `<p ${'a b=1 '.repeat(100_000)}>${LONG}</p>`],
    ['quotes never closed', `<p>${LONG}</p>${'<p title="'.repeat(50_000)}`],
    ['5,000 line breaks', `${LONG}${'x<br><br>'.repeat(5000)}`],
  ])('with %s are read in good time', (_, body) => {
    expect(readPage(page('', body), 'p.html', null).text).toContain(LONG.trim())
  })
})
