import type { Completable } from './words.ts'

/** One branch of the `case`: after which words (`export --format`) which words can follow. */
const branch = (patterns: readonly string[], words: readonly string[]): string =>
  `    ${patterns.map((pattern) => `'${pattern}'`).join('|')}) words='${words.join(' ')}' ;;`

/** For bash 3.2 and later, without the bash-completion package. What is no word of ours is completed as a file. */
export function bashScript(name: string, commands: readonly Completable[]): string {
  const values = commands.flatMap((command) =>
    command.options.flatMap(({ flags, value }) =>
      typeof value === 'string'
        ? []
        : branch(
            flags.map((flag) => `${command.name} ${flag}`),
            value,
          ),
    ),
  )
  const firsts = commands.flatMap(({ name: command, choices }) =>
    choices.length === 0 ? [] : branch([`${command} ${command}`], choices),
  )
  const options = commands.map(({ name: command, options }) =>
    branch(
      [command],
      options.flatMap(({ flags }) => flags.filter((flag) => flag.startsWith('--'))),
    ),
  )
  return `# ${name} completion for bash: source <(${name} completion bash)
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=''
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${[...values, ...firsts].join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then words='${commands.map((command) => command.name).join(' ')}'
  elif [[ $current == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${options.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`
}
