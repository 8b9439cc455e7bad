import {
  type ApiName,
  createMasker,
  environmentSecrets,
  ownVariable,
  PassgateError,
  rememberSecret,
  type SecretKind,
  secretKinds,
  type Target,
  variablesFor,
  type World,
} from '../core/index.ts';
import type { TargetDescription } from './describe-target.ts';
import { mostSecretBytes, mostSecretMs, runSecretCommand, type SecretOutput } from './run-secret-command.ts';

/** What a secret is called in messages, and the API that nobody can use without it. */
const facts: { readonly [Kind in SecretKind]: readonly [what: string, api: ApiName] } = {
  softwareStatement: ['software statement', 'dcr'],
  vantageToken: ['Vantage token', 'vantage-clients'],
  vantageUserToken: ['Vantage token of a user', 'vantage-clients'],
};

/**
 * Runs the commands that print the secrets of a target, each once, and returns what they printed.
 * A command is not run where the target's own variable is set, or where the target does not serve
 * the API. Every masker that is made from now on knows what was printed.
 * @throws PassgateError `TOOL_MISSING`, `SECRET`, `INTERRUPTED` (exit 3)
 */
export async function printedSecrets(
  { name, origins, secrets = {} }: Pick<TargetDescription, 'name' | 'origins' | 'secrets'>,
  world: World,
  mostMs = mostSecretMs,
): Promise<Pick<Target, 'printedSecret'>> {
  const printed = new Map<SecretKind, string>();
  for (const kind of secretKinds) {
    const { command } = secrets[kind] ?? {};
    const [, api] = facts[kind];
    const isGiven = (world.env[ownVariable(name, kind) ?? ''] ?? '') !== '';
    if (command === undefined || isGiven || origins[api] === undefined) continue;
    const output = await runSecretCommand(command, world, mostMs);
    const secret = secretIn(output, { name, kind, command, mostMs }, world);
    rememberSecret(world.env, secret);
    printed.set(kind, secret);
  }
  return printed.size === 0 ? {} : { printedSecret: (kind) => printed.get(kind) };
}

interface RunCommand {
  readonly name: string;
  readonly kind: SecretKind;
  readonly command: readonly string[];
  readonly mostMs: number;
}

/** Returns the secret in what a command printed, or throws with what it wrote for people, masked. */
function secretIn(output: SecretOutput, run: RunCommand, { env }: World): string {
  const secret = output.kind === 'ended' ? output.stdout.trim() : '';
  const problem = problemOf(output, secret, run);
  if (problem === undefined) return secret;
  const masker = createMasker();
  for (const known of environmentSecrets(env)) masker.learn(known);
  for (const line of secret.split('\n')) masker.learn(line.trim());
  const { name, kind, command } = run;
  const [what] = facts[kind];
  const written = lastLine(masker.text(output.stderr));
  const text = `The ${what} of ${name} is missing: the command \`${shown(masker.text(command.join(' ')))}\` ${problem}.`;
  const code =
    output.kind === 'interrupted' ? 'INTERRUPTED' : output.kind === 'not started' ? 'TOOL_MISSING' : 'SECRET';
  throw new PassgateError(
    code,
    written === '' ? text : `${text} It wrote: ${written}`,
    `Run the command by itself, correct targets.${name}.secrets.${kind}.command, or set ${variablesFor(name, kind)[0]}.`,
  );
}

function problemOf(
  output: SecretOutput,
  secret: string,
  { command, mostMs }: RunCommand,
): string | undefined {
  if (output.kind !== 'ended') {
    return {
      'not started': `cannot be started: there is no program ${shown(command[0] ?? '')}`,
      'too late': `did not end within ${mostMs / 1000} s`,
      'too long': `printed more than ${mostSecretBytes / 1024} KiB`,
      interrupted: 'was interrupted',
      killed: 'was ended by a signal',
    }[output.kind];
  }
  if (output.code !== 0) return `ended with exit code ${output.code}`;
  if (secret === '') return 'printed nothing';
  const lines = secret.split('\n').length;
  if (lines > 1) return `printed ${lines} lines instead of the secret alone`;
  return /^[\x21-\x7e]+$/.test(secret) ? undefined : 'printed something else than one word of plain text';
}

/** Returns the last line with text, short and without control characters. */
function lastLine(text: string): string {
  return shown(text.split('\n').findLast((line) => line.trim() !== '') ?? '');
}

function shown(text: string): string {
  const plain = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}
