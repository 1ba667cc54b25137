/**
 * Several files changed as one. New files are written to `.next/` beside the old ones; a marker written last says
 * that they are complete; then each is renamed into place. A run killed before the marker leaves the old dataset,
 * one killed after it is finished by the next run: nothing is lost or doubled (write-ahead with roll-forward).
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const NEXT = '.next'
const MARKER = 'COMPLETE'

function sync(file: string): void {
  const handle = openSync(file, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Renames complete files into place. Safe to repeat: a file already moved is no longer there. */
function rollForward(folder: string): void {
  const next = path.join(folder, NEXT)
  for (const file of readdirSync(next).sort())
    if (file !== MARKER && !file.startsWith('.')) renameSync(path.join(next, file), path.join(folder, file))
  sync(folder)
  rmSync(next, { recursive: true, force: true })
}

/** Whether some files of a complete change may not be in place yet: a run is moving them, or was killed meanwhile. */
export const isInterrupted = (folder: string): boolean => existsSync(path.join(folder, NEXT, MARKER))

/** Finishes or drops what an interrupted run left. Returns what it did, null when there was nothing to do. */
export function recover(folder: string): 'finished' | 'dropped' | null {
  const next = path.join(folder, NEXT)
  if (!existsSync(next)) return null
  if (isInterrupted(folder)) {
    rollForward(folder)
    return 'finished'
  }
  rmSync(next, { recursive: true, force: true })
  return 'dropped'
}

export interface Transaction {
  /** Path to write a new file at. Names that begin with `.` are scratch files and are dropped at the end. */
  path(name: string): string
  /** Makes all files written so far the dataset's, together. */
  commit(): void
  /** Drops everything written; nothing once it is complete, when the next run finishes what a commit began. */
  abort(): void
}

/** Begins a change of the dataset in `folder`, which must have been recovered. Throws when it cannot be written. */
export function begin(folder: string): Transaction {
  const next = path.join(folder, NEXT)
  mkdirSync(next, { recursive: true })
  return {
    path: (name) => path.join(next, name),
    commit() {
      for (const file of readdirSync(next)) sync(path.join(next, file))
      const marker = path.join(next, MARKER)
      writeFileSync(marker, '')
      sync(marker)
      sync(next)
      rollForward(folder)
    },
    abort: () => {
      if (!isInterrupted(folder)) rmSync(next, { recursive: true, force: true })
    },
  }
}
