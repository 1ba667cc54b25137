import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LineReader, LineWriter, readLines } from '../../pipeline/dataset/lines.ts'

const all = async (file: string) => {
  const lines: string[] = []
  for await (const line of readLines(file)) lines.push(line)
  return lines
}

test('lines come back as written, whatever they hold, by stream and by place', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'depeche-')), 'lines.jsonl')
  const lines = ['{"a":"é"}', '', '\u2028 is no line end', '😀'.repeat(200_000), 'last']
  const writer = new LineWriter(file)
  const places = lines.map((line) => writer.write(line))
  writer.close()
  expect(await all(file)).toEqual(lines)
  const reader = new LineReader(file)
  expect(places.map((place) => reader.read(place)).reverse()).toEqual([...lines].reverse())
  reader.close()
})

test('a file that is not there has no lines', async () => {
  expect(await all('/nowhere/at/all.jsonl')).toEqual([])
})
