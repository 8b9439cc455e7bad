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
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new PassgateError(
      'CONFIG',
      `${variable} has characters that an HTTP header cannot hold.`,
      'Use letters and digits, without a line break at the end.',
    );
  }
  if (token.length < shortestToken && !isThisMachine(host)) {
    throw new PassgateError(
      'CONFIG',
      `${variable} has ${token.length} characters, and with --host ${host} other machines can reach the collector.`,
      `Use a token of at least ${shortestToken} characters.`,
    );
  }
  return token;
}
