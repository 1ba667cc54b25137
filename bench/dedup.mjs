#!/usr/bin/env node
// How the cost of deduplication grows: time and peak memory over 1,000, 10,000 and 100,000 generated articles.
//
//   npm run build && node bench/dedup.mjs            the three sizes, then the exponent of growth
//   node bench/dedup.mjs 20000                       one size
//
// Each size runs in a process of its own, for its peak memory. The articles are made as news is: few events are told
// by many sources and many by one (the number of reports falls with its square), people and cities are named as often
// as their rank allows (Zipf), an article tells four events, each in one to three sentences, a third of the sentences
// are copied from a wire text, and a quarter of the mentions lack date, place or participants.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SIZES = [1_000, 10_000, 100_000]
const ARTICLES_PER_DAY = 100
const EVENTS_PER_ARTICLE = 4

/** Seeded generator of numbers in [0, 1): the same articles every time. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A rank from 0 below `size`, lower ones more often: Zipf with exponent 1. */
const zipf = (next, size) => Math.floor(size ** next()) - 1

const KINDS = [
  ['CONSULT', 'consult.visit', 'visite'],
  ['CONSULT', 'consult.talk.meeting', 'rencontre'],
  ['AGREE', 'deal.sign', 'signature'],
  ['STATEMENT', '=decla', 'a déclaré'],
  ['PROTEST', 'protest.strike', 'grève'],
  ['PROTEST', 'protest.march', 'manifestation'],
  ['ASSAULT', 'assault', 'attaque'],
  ['SANCTION', 'sanction', 'sanctions'],
  ['APPOINTMENT', 'office.take', 'nomination'],
  ['DISASTER', 'disaster.flood', 'inondations'],
]
const STATES = [
  'FR',
  'US',
  'RU',
  'DE',
  'GB',
  'CN',
  'UA',
  'IL',
  'IT',
  'ES',
  'BE',
  'TR',
  'MA',
  'DZ',
  'CA',
  'JP',
  'IN',
  'BR',
  'CH',
  'PL',
]

const isoDay = (day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)

function generate(articles) {
  const next = random(20_250_314)
  const days = Math.ceil(articles / ARTICLES_PER_DAY)
  const word = () => `mot${zipf(next, 30_000).toString(36)}`
  const sentence = (trigger) => `${Array.from({ length: 18 }, word).join(' ')} ${trigger}.`
  const state = (rank) => STATES[rank % STATES.length]
  const person = (role) => {
    const rank = zipf(next, 20_000)
    return { name: `Prénom${rank % 97} Nom${rank}`, country: state(rank), kind: 'person', role }
  }

  const digests = Array.from({ length: articles }, (_, at) => ({
    article: `art-${String(at).padStart(7, '0')}`,
    source: `Source ${zipf(next, 300)}`,
    date: isoDay(Math.floor((at * days) / articles)),
    sentences: [],
    mentions: [],
    people: [],
    sketch: Array.from({ length: 40 }, () => Math.floor(next() * 0x20000000) * 8).sort((a, b) => a - b),
  }))

  const report = (digest, { type, sense, trigger, participants, place, day, wire }) => {
    const tellings = 1 + Math.floor(3 * next() ** 2)
    for (let telling = 0; telling < tellings; telling++) {
      const text = next() < 0.33 ? wire : sentence(trigger)
      const start = 300 * digest.sentences.length
      const index = digest.sentences.push({ start, end: start + text.length, text }) - 1
      digest.mentions.push({
        event: `e${digest.mentions.length + 1}`,
        sentence: index,
        trigger: { start, end: start + trigger.length },
        type,
        status: 'happened',
        participants: participants.filter(() => next() > 0.25),
        place: next() > 0.25 ? place : null,
        date: next() > 0.25 ? { value: day, interval: { from: day, to: day }, basis: 'explicit' } : null,
        sense,
        speech: type === 'STATEMENT',
        earlier: false,
        another: false,
        definite: false,
        antecedent: null,
      })
    }
  }

  for (let told = 0; told < EVENTS_PER_ARTICLE * articles; ) {
    const [type, sense, trigger] = KINDS[Math.floor(next() * KINDS.length)]
    const day = Math.floor(next() * days)
    const city = zipf(next, 2_000)
    const event = {
      type,
      sense,
      trigger,
      participants:
        type === 'DISASTER' ? [] : [person('actor'), ...(next() < 0.6 ? [person('recipient')] : [])],
      place: { name: `Ville${city}`, country: state(city), basis: 'explicit' },
      day: isoDay(day),
      wire: sentence(trigger),
    }
    const reports = Math.min(articles, 500, Math.floor(1 / (1 - next())))
    for (let one = 0; one < reports; one++, told++) {
      const within = (day + 3 * next() ** 2) * (articles / days)
      const digest = digests[Math.min(articles - 1, Math.floor(within + next() * ARTICLES_PER_DAY))]
      report(digest, event)
    }
  }
  return digests
}

async function measure(articles) {
  const { deduplicate, noLinks } = await import('../dist/corpus/index.js')
  const digests = generate(articles)
  const mentions = digests.reduce((sum, digest) => sum + digest.mentions.length, 0)
  const held = process.resourceUsage().maxRSS
  const started = performance.now()
  const events = deduplicate(digests, noLinks)
  const seconds = (performance.now() - started) / 1000
  return { articles, mentions, events: events.length, seconds, held, peak: process.resourceUsage().maxRSS }
}

const megabytes = (kilobytes) => `${Math.round(kilobytes / 1024)} MB`.padStart(9)

function show({ articles, mentions, events, seconds, held, peak }) {
  const counts = [articles, mentions, events].map((count) => count.toLocaleString('en').padStart(10))
  console.log(
    `${counts.join('')}${`${seconds.toFixed(2)} s`.padStart(11)}${megabytes(held)}${megabytes(peak)}`,
  )
}

const [mode, size] = process.argv.slice(2)
if (mode === '--measure') console.log(JSON.stringify(await measure(Number(size))))
else {
  console.log('  articles  mentions    events       time  digests     peak')
  const sizes = mode === undefined ? SIZES : [Number(mode)]
  const results = sizes.map((articles) => {
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=8192', fileURLToPath(import.meta.url), '--measure', String(articles)],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    )
    if (child.status !== 0) process.exit(child.status ?? 1)
    const result = JSON.parse(child.stdout)
    show(result)
    return result
  })
  for (const [at, larger] of results.entries()) {
    const smaller = results[at - 1]
    if (smaller === undefined) continue
    const exponent = Math.log(larger.seconds / smaller.seconds) / Math.log(larger.articles / smaller.articles)
    console.log(
      `growth exponent ${smaller.articles.toLocaleString('en')} → ${larger.articles.toLocaleString('en')}: ${exponent.toFixed(2)}`,
    )
  }
}
