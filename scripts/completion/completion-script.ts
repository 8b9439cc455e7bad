import type { Command } from '../command.ts';
import { flagOf } from '../option.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** Words that may stand where a command or an option takes a value: `load` → scenarios, `--only` → stages. */
export type KnownWords = Readonly<Record<string, readonly string[]>>;

/**
 * Returns what a shell runs to complete a command line of `passgate`, and of `npx passgate`: commands,
 * options and known values, else files.
 */
export function completionScript(shell: Shell, commands: readonly Command[], known: KnownWords): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](commands, known);
}

const flagsOf = ({ options }: Command): string[] => ['--help', ...Object.keys(options).map(flagOf)];

function bashScript(commands: readonly Command[], known: KnownWords): string {
  const ofCommands = commands.map((command) => {
    const words = [...flagsOf(command), ...(known[command.name] ?? [])];
    return `    ${command.name}) words='${words.join(' ')}' ;;`;
  });
  return `# passgate: bash completion. In ~/.bashrc: eval "$(npx passgate completion bash)"
_passgate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      passgate) ;;
      -*) ;;
      *) command="$word"; break ;;
    esac
  done
  case "$previous" in
${valuesOf(known)
  .map(
    ([flag, words]) => `    ${flag}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current")); return ;;`,
  )
  .join('\n')}
  esac
  case "$command" in
    '') words='${commands.map(({ name }) => name).join(' ')} help --help --version' ;;
${ofCommands.join('\n')}
    help) words='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
# npx has no completion of its own, so it is given one for its first word.
_passgate_npx() {
  if [ "\${COMP_WORDS[1]}" = passgate ]; then _passgate; else COMPREPLY=($(compgen -W passgate -- "\${COMP_WORDS[COMP_CWORD]}")); fi
}
complete -F _passgate passgate
complete -o default -F _passgate_npx npx
`;
}

/** zsh runs the completion of bash; \`bashcompinit\` is part of it. */
function zshScript(commands: readonly Command[], known: KnownWords): string {
  return `# passgate: zsh completion. In ~/.zshrc: eval "$(npx passgate completion zsh)"
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bashScript(commands, known).replace(/^#.*\n/, '')}`;
}

function fishScript(commands: readonly Command[], known: KnownWords): string {
  const lines = commands.flatMap((command) => {
    const { name, summary, options } = command;
    const within = `complete -c passgate -n '__fish_seen_subcommand_from ${name}'`;
    const words = known[name] ?? [];
    return [
      `complete -c passgate -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...(words.length === 0 ? [] : [`${within} -a '${words.join(' ')}'`]),
      ...Object.entries(options).map(([option, row]) => {
        const flag = flagOf(option);
        const values = known[flag] ?? [];
        const value = row.kind === 'flag' ? '' : values.length === 0 ? ' -r' : ` -x -a '${values.join(' ')}'`;
        return `${within} -l ${flag.slice(2)}${value} -d ${quoted(row.description)}`;
      }),
    ];
  });
  return `# passgate: fish completion. npx passgate completion fish > ~/.config/fish/completions/passgate.fish\n${lines.join('\n')}\n`;
}

function valuesOf(known: KnownWords): [string, readonly string[]][] {
  return Object.entries(known).filter(([name]) => name.startsWith('--'));
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
