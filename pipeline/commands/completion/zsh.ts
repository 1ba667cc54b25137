import type { Completable, CompletableOption } from './words.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** Text inside a specification of `_arguments`, where brackets and colons separate its parts. */
const inSpec = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')

function specOf({ flags, about, value }: CompletableOption): string {
  const after = value === 'none' ? '' : value === 'any' ? ':value:_files' : `:value:(${value.join(' ')})`
  const what = `[${inSpec(about)}]${after}`
  // Repeatable (`*`): some options are, and to offer one twice does no harm.
  return flags.map((flag) => quoted(`*${flag}${what}`)).join(' ')
}

/** A completion function for zsh, with what each word means. */
export function zshScript(name: string, commands: readonly Completable[]): string {
  const list = commands.map(
    ({ name: command, about }) => `    ${quoted(`${inSpec(command)}:${about.replaceAll(':', '\\:')}`)}`,
  )
  const branches = commands.map(({ name: command, options, choices }) => {
    const argument = choices.length > 0 ? `'1:word:(${choices.join(' ')})'` : "'*:file:_files'"
    return `    ${command}) _arguments ${[...options.map(specOf), argument].join(' \\\n      ')} ;;`
  })
  return `#compdef ${name}
# ${name} completion for zsh: source <(${name} completion zsh), after compinit
_${name}() {
  local -a commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${branches.join('\n')}
  esac
}
compdef _${name} ${name}
`
}
