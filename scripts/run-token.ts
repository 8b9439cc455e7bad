import { isThisMachine, PassgateError, type World } from '../core/index.ts';

const variable = 'PASSGATE_TOKEN';
const shortestToken = 16;

/**
 * Returns the token that whoever speaks to the server of a run must show. It comes from the
 * environment only, because files and command lines are read by others.
 * @throws PassgateError `CONFIG` (exit 2) without one, with one that no header can hold, and with a
 *   short one where other machines may connect
 */
export function runToken(env: World['env'], host: string): string {
  const token = env[variable] ?? '';
  if (token === '') {
    throw new PassgateError(
      'CONFIG',
      `${variable} is not set: runners show it to the collector, and nobody else may deliver results.`,
      `Set ${variable} to the same secret for the collector and for every runner, such as the output of \`openssl rand -hex 16\`.`,
    );
  }
  assertHeaderText(variable, token);
  if (!isThisMachine(host)) assertLength(token, `with --host ${host}`);
  return token;
}

/**
 * Checks a secret of the environment before it goes to a cluster, where a server that refuses it would
 * be started again and again.
 * @throws PassgateError `CONFIG` (exit 2)
 */
export function assertClusterToken(name: string, token: string): void {
  assertHeaderText(name, token);
  if (name === variable) assertLength(token, 'in a cluster');
}

function assertHeaderText(name: string, token: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new PassgateError(
    'CONFIG',
    `${name} has characters that an HTTP header cannot hold.`,
    'Use letters and digits, without a space or a line break.',
  );
}

function assertLength(token: string, where: string): void {
  if (token.length >= shortestToken) return;
  throw new PassgateError(
    'CONFIG',
    `${variable} has ${token.length} characters, and ${where} other machines can reach the collector.`,
    `Use a token of at least ${shortestToken} characters.`,
  );
}
