import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../pipeline/core/errors.ts'
import { listInputs } from '../../pipeline/ingest/index.ts'
import { folderOf } from './files.ts'

const FILES = {
  'a.txt': 'a',
  'b.HTML': 'b',
  'é.jsonl': '',
  'sub/a.txt': 'c',
  'sub/deep/z.csv': '',
  'metadata.jsonl': '',
  'sub/metadata.csv': '',
  'photo.jpg': '',
  '.hidden/x.txt': 'x',
  '.x.txt': 'x',
}

/** Paths below the folder. */
const below = (folder: string, files: readonly { path: string }[]) =>
  files.map((file) => path.relative(folder, file.path))

const FOUND = ['a.txt', 'b.HTML', 'sub/a.txt', 'sub/deep/z.csv', 'é.jsonl']

describe('a list of inputs', () => {
  test('holds the files of a folder and those below it, sorted; not metadata, hidden or other files', async () => {
    const folder = folderOf(FILES)
    const { files, ignored, refused } = await listInputs([folder])
    expect(below(folder, files)).toEqual(FOUND)
    expect(ignored.map((file) => path.relative(folder, file))).toEqual(['photo.jpg'])
    expect(refused).toEqual([])
  })

  test('is the same for any order of inputs, and holds each file once', async () => {
    const folder = folderOf(FILES)
    const inputs = [folder, `${folder}/sub/`, `${folder}/./a.txt`, `${folder}/**/*.txt`]
    const one = await listInputs(inputs)
    expect(below(folder, one.files)).toEqual(FOUND)
    expect((await listInputs(inputs.reverse())).files).toEqual(one.files)
  })

  test('leaves out datasets and reports, by folder and by glob; not a file of theirs that is named', async () => {
    const folder = folderOf({
      'a.txt': 'x',
      'output/articles.jsonl': '',
      'output/events.jsonl': '',
      'output/manifest.json': '{}',
      'output/export/csv/events.csv': '',
      'output/report/index.html': '',
      'page/index.html': '',
      'page/data/overview.js': '',
      'site/index.html': 'x',
    })
    const found = ['a.txt', 'site/index.html']
    expect(below(folder, (await listInputs([folder])).files)).toEqual(found)
    expect(below(folder, (await listInputs([`${folder}/**/*.{txt,html,jsonl,csv}`])).files)).toEqual(found)
    const named = await listInputs([`${folder}/output/articles.jsonl`])
    expect(below(folder, named.files)).toEqual(['output/articles.jsonl'])
    await expect(listInputs([`${folder}/output`])).rejects.toThrow(UsageError)
  })

  test('takes globs', async () => {
    const folder = folderOf(FILES)
    expect(below(folder, (await listInputs([`${folder}/**/*.{txt,csv}`])).files)).toEqual([
      'a.txt',
      'sub/a.txt',
      'sub/deep/z.csv',
    ])
    expect(below(folder, (await listInputs([`${folder}/s*`])).files)).toEqual(['sub/a.txt', 'sub/deep/z.csv'])
  })

  test('takes a name with glob characters for the file of that name', async () => {
    const folder = folderOf({ 'a[1].txt': 'x', 'a1.txt': 'y' })
    expect(below(folder, (await listInputs([`${folder}/a[1].txt`])).files)).toEqual(['a[1].txt'])
  })

  test('survives links in a circle, and reads what they lead to once', async () => {
    const folder = folderOf({ 'a/x.txt': 'x', 'b/y.txt': 'y' })
    symlinkSync('..', path.join(folder, 'a/up'))
    symlinkSync('../b', path.join(folder, 'a/aside'))
    symlinkSync('../a', path.join(folder, 'b/aside'))
    symlinkSync('self', path.join(folder, 'self'))
    symlinkSync('a/x.txt', path.join(folder, 'z.txt'))
    expect(below(folder, (await listInputs([folder])).files)).toEqual(['a/x.txt', 'b/y.txt'])
  })

  test('reads a folder that is only linked to', async () => {
    const folder = folderOf({ 'real/x.txt': 'x' })
    mkdirSync(path.join(folder, 'in'))
    symlinkSync('../real', path.join(folder, 'in/link'))
    expect(below(folder, (await listInputs([`${folder}/in`])).files)).toEqual(['in/link/x.txt'])
  })

  test('refuses a named file of another kind, and metadata', async () => {
    const folder = folderOf({ 'a.pdf': '', 'b.json': '[]', 'metadata.csv': '', 'c.txt': 'c' })
    const { files, refused } = await listInputs(
      ['c.txt', 'b.json', 'metadata.csv', 'a.pdf'].map((name) => path.join(folder, name)),
    )
    expect(below(folder, files)).toEqual(['c.txt'])
    expect(refused.map((error) => `${error.code} ${error.message}`)).toEqual([
      expect.stringMatching(/^unsupported Expected a \.txt, .* file; convert it to plain text/),
      expect.stringMatching(/^unsupported .*jq -c/),
      expect.stringMatching(/^unsupported Metadata is read with the articles beside it/),
    ])
  })

  test.each([
    ['no input', () => [], /at least one file, folder, glob/],
    [
      'no such file',
      (folder: string) => [folder, `${folder}/nope.txt`],
      /No such file or folder: .*nope\.txt$/,
    ],
    ['a glob without match', (folder: string) => [`${folder}/*.md`], /No file matches .*\*\.md$/],
    [
      'a folder with nothing to read',
      (folder: string) => [folder, `${folder}/none`],
      /in .*none: \.txt, \.html, .*\.csv$/,
    ],
  ])('is wrong usage: %s', async (_, inputs, message) => {
    const folder = folderOf({ 'a.txt': 'a', 'none/photo.jpg': '' })
    const listing = listInputs(inputs(folder))
    await expect(listing).rejects.toThrow(UsageError)
    await expect(listing).rejects.toThrow(message)
  })
})
