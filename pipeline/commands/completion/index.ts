/**
 * `depeche completion`: scripts that complete commands, options and their values at the press of Tab. Commander has
 * none. A library that asks the program at each Tab (`@bomb.sh/tab`) takes its start-up time and never completes
 * files, which most of our arguments are; so the scripts are written out, and the shell needs nothing else.
 */
import { Argument, type Command } from 'commander'
import type { Terminal } from '../terminal.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { completable } from './words.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript }
type Shell = keyof typeof SCRIPTS

const EXAMPLES = `
In this shell only:
  $ source <(depeche completion bash)           # zsh: the same with zsh
  $ depeche completion fish | source

In every new one:
  $ depeche completion bash >> ~/.bash_completion
  $ depeche completion zsh > ~/.zsh/completions/_depeche       # a folder of your $fpath
  $ depeche completion fish > ~/.config/fish/completions/depeche.fish

The shell must know the command as depeche: npm install --global, or npm link in a clone.`

export function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .summary('print what your shell needs to complete commands and options')
    .description('Prints a script with which a shell completes commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell) => terminal.out(SCRIPTS[shell](program.name(), completable(program)).trimEnd()))
}
