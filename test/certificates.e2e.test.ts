import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certificatePlace, noAuthorities } from './testing/certificate-place.ts';
import { type Ended, start } from './testing/passgate-process.ts';

/** One setting for Node, Pact and k6, and the same words for what is wrong with a certificate. */
const place = certificatePlace();
const { at } = place;
const commands: Readonly<Record<string, readonly string[]>> = {
  verify: ['verify', '--filter', 'deleteRegistrationCode'],
  load: ['load', 'polling', '--devices', '10', '--duration', '7s', '--interval', '3s', '--out', 'load'],
  gate: ['gate', '--only', 'verify', '--out', 'gate'],
};

function run(command: string, front: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  const words = [...(commands[command] ?? []), '--target', at(front)];
  return start(words, place.folder, undefined, { ...noAuthorities, ...env }).ended;
}

/** As one line, however wide the terminal is. */
const said = ({ err }: Ended): string => err.replaceAll(/\s+/g, ' ');

describe('an authority that only the environment names', () => {
  it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])('in %s is trusted', async (variable) => {
    const ended = await run('verify', 'good', { [variable]: join(place.folder, 'ca.pem') });
    expect([ended.code, ended.err]).toEqual([0, expect.stringContaining('meets every contract')]);
  });

  it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])('in %s is named where it is none', async (variable) => {
    const ended = await run('verify', 'good', { [variable]: '/none.pem' });
    expect([ended.code, ended.err]).toEqual([
      2,
      expect.stringContaining(`${variable} names /none.pem, which`),
    ]);
  });
});

describe.each(Object.keys(commands))('%s', (command) => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    [' with NODE_TLS_REJECT_UNAUTHORIZED=0', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('cannot judge a certificate of an unknown authority%s, and says what to set', async (_name, env) => {
    const ended = await run(command, 'good', env);
    expect(ended.code).toBe(3);
    expect(said(ended)).toContain(`${at('good')} cannot be judged: its certificate is not trusted (`);
    expect(said(ended)).toContain('Set NODE_EXTRA_CA_CERTS=FILE to the authority that signed it');
    expect(said(ended).includes('=0 is ignored')).toBe('NODE_TLS_REJECT_UNAUTHORIZED' in env);
    expect(ended.err).not.toContain('makes TLS connections');
  });

  it.each([
    ['expired', 'has expired'],
    ['elsewhere', 'is for other host names'],
  ])('fails on a certificate that is %s', async (front, reason) => {
    const ended = await run(command, front, place.known);
    expect([ended.code, said(ended)]).toEqual([
      1,
      expect.stringContaining(`The certificate of ${at(front)} ${reason}.`),
    ]);
  });
});
