/** The terminal as commands see it: so that they can be run in a test, and that only this folder prints. */
import pc from 'picocolors'
import { printableJson, visible } from './printable.ts'

export interface Terminal {
  /** Results, to standard output. A line end is added. */
  out(text: string): void
  /** Results as data, to standard output. */
  json(data: unknown): void
  /** Progress and complaints, to standard error. A line end is added. */
  err(text: string): void
  /** Whether standard error is a terminal: a progress bar makes sense. */
  readonly interactive: boolean
  /** Colours, or plain text when NO_COLOR is set or the output is a pipe. */
  readonly color: Pick<
    ReturnType<typeof pc.createColors>,
    'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
  >
}

export function processTerminal(): Terminal {
  // `depeche events dataset | head` closes the pipe when it has enough: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`depeche: Cannot write the output (${error.message})\n`)
    process.exit(2)
  })
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    json: (data) => process.stdout.write(`${printableJson(data)}\n`),
    err: (text) => process.stderr.write(`${visible(text)}\n`),
    interactive: Boolean(process.stderr.isTTY) && !process.env.CI,
    color: pc.createColors(pc.isColorSupported && Boolean(process.stdout.isTTY)),
  }
}

/** What a command tells the shell: 0 all well, 1 an input was refused or is wrong in the data, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2
