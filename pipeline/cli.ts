#!/usr/bin/env node
/** Arguments → options → command → exit code. */
import { Command, CommanderError } from 'commander'
import { addCompletion } from './commands/completion/index.ts'
import { addEvaluate } from './commands/evaluate.ts'
import { addEvents } from './commands/events.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addExtract } from './commands/extract.ts'
import { addReport } from './commands/report.ts'
import { type ExitCode, processTerminal } from './commands/terminal.ts'
import { addValidate } from './commands/validate.ts'
import { SetupError, UsageError } from './core/errors.ts'
import { VERSION } from './version.ts'

const terminal = processTerminal()

function makeProgram(exit: (code: ExitCode) => void): Command {
  const program = new Command('depeche')
    .description(
      'French news into a dataset: dates, quotes, officials, and one event record however many sources report it.',
    )
    .version(VERSION, '-v, --version')
    .showHelpAfterError('(depeche --help shows what there is)')
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .exitOverride()
  for (const add of [
    addExtract,
    addEvents,
    addExplain,
    addExport,
    addReport,
    addValidate,
    addEvaluate,
    addCompletion,
  ])
    add(program, terminal, exit)
  for (const command of program.commands)
    command.showHelpAfterError(`(depeche ${command.name()} --help shows what it takes)`)
  program.addHelpText(
    'after',
    '\nBegin with:\n  $ depeche extract input --out output\n  $ depeche events output',
  )
  return program
}

/** What the disk or its rights refuse (`ENOSPC: no space left on device, …`): no mistake of ours. */
const isRefusedBySystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** Explains an error in one line; the stack only when it is our own mistake. */
function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError || isRefusedBySystem(error)) terminal.err(`depeche: ${error.message}`)
  else if (error instanceof SetupError)
    terminal.err(`depeche: ${error.message}\nThis is a mistake in the program; please report it.`)
  else
    terminal.err(
      `depeche: ${(error as Error).stack ?? error}\nThis is a mistake in the program; please report it.`,
    )
  return 2
}

let code: ExitCode = 0
try {
  await makeProgram((given) => {
    code = given
  }).parseAsync()
} catch (error) {
  code = explain(error)
}
process.exitCode = code
