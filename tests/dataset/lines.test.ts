import { mkdtempSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LineReader, LineWriter, readLines, readRecords } from '../../pipeline/dataset/lines.ts'

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

test('a line comes back whole when the system reads less than it was asked for; a cut file is an error', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'depeche-')), 'lines.jsonl')
  const writer = new LineWriter(file)
  const place = writer.write('{"text":"à lire en plusieurs fois"}')
  writer.close()
  const short = ((handle: number, data: Buffer, at: number, length: number, offset: number) =>
    readSync(handle, data, at, Math.min(length, 5), offset)) as typeof readSync
  const reader = new LineReader(file, short)
  expect(reader.read(place)).toBe('{"text":"à lire en plusieurs fois"}')
  expect(() => reader.read({ ...place, bytes: place.bytes + 10 })).toThrow('ends within a line')
  reader.close()
})

test('a writer that is closed twice leaves alone what was opened meanwhile', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'depeche-'))
  const writer = new LineWriter(path.join(folder, 'a'))
  writer.write('x')
  writer.close()
  const other = new LineWriter(path.join(folder, 'b')) // is given the same file handle
  writer.close()
  writer.discard()
  other.write('y')
  other.close()
  expect(readFileSync(path.join(folder, 'b'), 'utf8')).toBe('y\n')
})

test('a damaged record is named by file and line', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'depeche-')), 'articles.jsonl')
  writeFileSync(file, '{"id":"a"}\n{"id":"b\n')
  const read = async () => {
    for await (const _ of readRecords(file));
  }
  await expect(read()).rejects.toThrow(`${file}:2 is damaged`)
})

test('a file that is not there has no lines', async () => {
  expect(await all('/nowhere/at/all.jsonl')).toEqual([])
})
