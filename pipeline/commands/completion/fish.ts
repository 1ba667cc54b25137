import type { Completable, CompletableOption } from './words.ts'

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`

function flagsOf({ flags, about, value }: CompletableOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const after = value === 'none' ? '' : value === 'any' ? ' -r' : ` -xa ${quoted(value.join(' '))}`
  return `${names.join(' ')}${after} -d ${quoted(about)}`
}

/** Completions for fish, with what each word means. */
export function fishScript(name: string, commands: readonly Completable[]): string {
  const lines = commands.flatMap(({ name: command, about, options, choices }) => {
    const within = `complete -c ${name} -n ${quoted(`__fish_seen_subcommand_from ${command}`)}`
    return [
      `complete -c ${name} -n __fish_use_subcommand -fa ${command} -d ${quoted(about)}`,
      ...options.map((option) => `${within} ${flagsOf(option)}`),
      ...(choices.length > 0 ? [`${within} -fa ${quoted(choices.join(' '))}`] : []),
    ]
  })
  return `# ${name} completion for fish: ${name} completion fish | source\n${lines.join('\n')}\n`
}
