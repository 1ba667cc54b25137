/** What there is to complete, read off the commands themselves, so that a script cannot forget one. */
import type { Command, Option } from 'commander'

export interface Completable {
  readonly name: string
  readonly about: string
  readonly options: readonly CompletableOption[]
  /** Values of the first argument when it takes few; otherwise arguments are files. */
  readonly choices: readonly string[]
}

export interface CompletableOption {
  /** `-f`, `--format`. */
  readonly flags: readonly string[]
  readonly about: string
  /** What stands after the option: nothing, one of few values, or a file or free text. */
  readonly value: 'none' | 'any' | readonly string[]
}

function optionOf({ short, long, description, required, optional, argChoices }: Option): CompletableOption {
  const value = required || optional ? (argChoices ?? 'any') : 'none'
  return { flags: [short, long].filter((flag) => flag !== undefined), about: description, value }
}

/** The program's commands in the order of its help. */
export function completable(program: Command): Completable[] {
  const help = program.createHelp()
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    about: command.summary() || command.description(),
    options: help.visibleOptions(command).map(optionOf),
    choices:
      command.name() === 'help'
        ? program.commands.map((each) => each.name())
        : (command.registeredArguments[0]?.argChoices ?? []),
  }))
}
