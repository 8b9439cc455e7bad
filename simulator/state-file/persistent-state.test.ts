import { lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceCatalogue } from '../catalogue/reference.ts';
import type { SimulatorOptions } from '../options.ts';
import { startSimulator } from '../start.ts';
import { headersFor, JudgedCaller, type Values } from '../testing/judged-caller.ts';

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-state-'));
});
afterAll(() => rm(folder, { recursive: true }));

const newPath = (): string => {
  count += 1;
  return join(folder, `state ${count}.json`);
};
const started = async (stateFile: string, more: SimulatorOptions = {}) =>
  new JudgedCaller(await startSimulator({ stateFile, ...more }));

/** Runs one simulator after another with the same file. */
async function afterRestart(
  first: (caller: JudgedCaller) => Promise<Values>,
  second: (caller: JudgedCaller, values: Values) => Promise<unknown>,
  more: SimulatorOptions = {},
): Promise<unknown> {
  const path = newPath();
  const before = await started(path);
  const values = await first(before);
  await before.simulator.close();
  const after = await started(path, more);
  const result = await second(after, values);
  await after.simulator.close();
  return result;
}

const loggedIn = (caller: JudgedCaller) => caller.state('a viewer who has logged in');
const profilesOf = async (caller: JudgedCaller, values: Values) =>
  (await caller.call('GET', '/api/v2/REF30/profiles', { headers: headersFor(values) })).body.profiles;

describe('a state file', () => {
  it('keeps tokens, sessions and profiles over a restart', async () => {
    const result = await afterRestart(loggedIn, async (caller, values) => {
      const headers = headersFor(values);
      const poll = await caller.call('GET', `/api/v2/REF30/profiles/code/${values.code}`, { headers });
      return [Object.keys(await profilesOf(caller, values)), Object.keys(poll.body.profiles)];
    });
    expect(result).toEqual([['Cablevision'], ['Cablevision']]);
  });

  it('keeps software statements valid', async () => {
    const result = await afterRestart(
      async (caller) => (await caller.call('GET', '/_simulator/software-statement')).body,
      async (caller, json) => (await caller.call('POST', '/o/client/register', { json })).status,
    );
    expect(result).toBe(201);
  });

  it('goes on in time, so that what ended meanwhile has ended', async () => {
    const result = await afterRestart(
      loggedIn,
      async (caller, values) => {
        const clock = (await caller.call('GET', '/_simulator/clock')).body.now;
        const { status } = await caller.call('GET', '/api/v2/REF30/profiles', {
          headers: headersFor(values),
        });
        return [Math.abs(clock - Date.now() - 86_400_000) < 60_000, status];
      },
      { now: () => Date.now() + 86_400_000 },
    );
    expect(result).toEqual([true, 401]);
  });

  it('keeps the administrator of the settings', async () => {
    const catalogue = { ...referenceCatalogue, tenants: [{ id: 'another' }] };
    const status = await afterRestart(
      loggedIn,
      async (caller) => {
        const headers = { authorization: 'Bearer simulator-vantage-administrator' };
        const path = '/api/adminapi2/v1/tenants/another/clients/';
        return (await caller.call('POST', path, { headers, json: {} })).status;
      },
      { catalogue },
    );
    expect(status).toBe(400);
  });

  it('has the registration in it before it is answered, and is for its owner only', async () => {
    const path = newPath();
    const caller = await started(path);
    const { body: json } = await caller.call('GET', '/_simulator/software-statement');
    const { body } = await caller.call('POST', '/o/client/register', { json });
    expect(await readFile(path, 'utf8')).toContain(body.client_secret);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await caller.simulator.close();
  });

  it('has everything else in it a second after the answer', async () => {
    const path = newPath();
    const caller = await started(path);
    const { code } = await caller.state('an authentication session');
    await sleep(1000);
    expect(await readFile(path, 'utf8')).toContain(`"${code}"`);
    await caller.simulator.close();
  });

  it('drops the sign-ins at an MVPD that the catalogue does not have any more, and nothing else', async () => {
    const mvpds = referenceCatalogue.mvpds.filter(({ id }) => id !== 'Cablevision');
    const result = await afterRestart(loggedIn, profilesOf, {
      catalogue: { ...referenceCatalogue, mvpds },
    });
    expect(result).toEqual({});
  });

  it('is used by one simulator at a time', async () => {
    const path = newPath();
    const caller = await started(path);
    await expect(startSimulator({ stateFile: path })).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    await caller.simulator.close();
    await (await startSimulator({ stateFile: path })).close();
  });

  it('ignores a registration that was cut short, because nobody was told of it', async () => {
    const path = newPath();
    await (await startSimulator({ stateFile: path })).close();
    await writeFile(path, '0123456789abcdef {"registration":{"id"', { flag: 'a' });
    await (await startSimulator({ stateFile: path })).close();
  });

  it('may be empty', async () => {
    const path = newPath();
    await writeFile(path, '');
    await (await startSimulator({ stateFile: path })).close();
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a changed character',
      (text) => text.replace('"addresses":0', '"addresses":1'),
      /:1 is damaged: its checksum/,
    ],
    ['half a snapshot', (text) => text.slice(0, 200), /:1 is damaged: there is no complete line/],
    ['a changed registration', (text) => `${text}0123456789abcdef {}\n`, /:2 is damaged: its checksum/],
    ['something else', () => 'targets: {}\n', /:1 is damaged: there is no complete line/],
    ['a snapshot twice', (text) => text + text, /:2 is damaged: it is no registration/],
  ])('is refused with %s, and left as it is', async (_title, change, message) => {
    const path = newPath();
    await (await startSimulator({ stateFile: path })).close();
    const text = change(await readFile(path, 'utf8'));
    await writeFile(path, text);
    await expect(startSimulator({ stateFile: path })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(message),
    });
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('replaces what a link leads to, and keeps the link', async () => {
    const path = newPath();
    const link = newPath();
    await symlink(path, link);
    const caller = await started(link);
    const { code } = await caller.state('an authentication session');
    await caller.simulator.close();
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(path, 'utf8')).toContain(`"${code}"`);
  });

  it('is for its owner only, also where a killed process left its new version behind', async () => {
    const path = newPath();
    await writeFile(`${path}.tmp`, 'half', { mode: 0o644 });
    await (await startSimulator({ stateFile: path })).close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a folder', (path: string) => mkdir(path)],
    ['a device', (path: string) => symlink('/dev/null', path)],
  ])('is refused where it is %s', async (_title, make) => {
    const path = newPath();
    await make(path);
    await expect(startSimulator({ stateFile: path })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('it is no regular file'),
    });
  });

  it('is refused where it cannot be opened', async () => {
    const stateFile = join(folder, 'no such folder', 'state.json');
    await expect(startSimulator({ stateFile })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(`The state file ${stateFile} cannot be opened`),
    });
  });
});
