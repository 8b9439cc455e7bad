import { X509Certificate } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviceAuthority } from './authority-file.ts';
import { makeAuthority } from './certificates.ts';

const dayMs = 86_400_000;
let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'passgate-authority-'));
});

afterEach(() => rm(cache, { recursive: true, force: true }));

function authorityAt(nowMs = Date.now(), env: Record<string, string> = { PASSGATE_CACHE: cache }) {
  return deviceAuthority({ env, platform: 'linux', now: () => nowMs });
}

const privateFile = () => join(cache, 'authority/authority.pem');

describe('the authority of a user', () => {
  it('has a key that only this user may read, in a folder that only this user may open', async () => {
    const { certificateFile, identity } = await authorityAt();
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(join(cache, 'authority'))).toBe('700');
    expect(await modeOf(privateFile())).toBe('600');
    expect((await readdir(join(cache, 'authority'))).sort()).toEqual(['authority.pem', 'ca.pem']);
    expect(await readFile(certificateFile, 'utf8')).toBe(identity.cert);
    expect(identity.cert).not.toContain('PRIVATE');
  });

  it('closes a folder that was open to others', async () => {
    await authorityAt();
    await chmod(join(cache, 'authority'), 0o755);
    await authorityAt();
    expect((await stat(join(cache, 'authority'))).mode & 0o777).toBe(0o700);
  });

  it('is the same after a restart', async () => {
    const first = await authorityAt();
    const second = await authorityAt(Date.now() + 365 * dayMs);
    expect(second.identity).toEqual(first.identity);
    expect([first.isNew, second.isNew]).toEqual([true, false]);
  });

  it('is one for all that start at the same moment', async () => {
    const starts = Array.from({ length: 20 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index / 2));
      return authorityAt();
    });
    const all = await Promise.all(starts);
    expect(new Set(all.map(({ identity }) => identity.key)).size).toBe(1);
  });

  it.each([
    ['stays', 3559, false],
    ['is made again', 3561, true],
  ])('%s when it was made %i days ago', async (_name, days, isNew) => {
    const first = await authorityAt();
    const later = Date.now() + days * dayMs;
    const second = await authorityAt(later);
    expect(second.isNew).toBe(isNew);
    expect(second.identity.key === first.identity.key).toBe(!isNew);
    expect(second.validUntil.getTime()).toBeGreaterThan(later);
    const nameOf = ({ identity }: typeof first) => new X509Certificate(identity.cert).subject;
    expect(nameOf(second) === nameOf(first)).toBe(!isNew);
  });

  it.each<[string, (text: string) => Promise<void>, string]>([
    ['that others may read', () => chmod(privateFile(), 0o640), 'other users may read it (mode 640)'],
    ['that is empty', () => writeFile(privateFile(), ''), 'is damaged'],
    ['that was cut', (text) => writeFile(privateFile(), text.slice(0, 500)), 'is damaged'],
    [
      'whose certificate is of another key',
      async (text) => {
        const { cert } = await makeAuthority(Date.now());
        await writeFile(privateFile(), text.replace(/-+BEGIN CERTIFICATE[\s\S]*/, cert));
      },
      'is damaged: key and certificate do not match',
    ],
  ])('%s is refused with the reason, and not replaced', async (_name, spoil, reason) => {
    await authorityAt();
    await spoil(await readFile(privateFile(), 'utf8'));
    const spoilt = await readFile(privateFile(), 'utf8');
    await expect(authorityAt()).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining(reason),
      hint: expect.stringContaining(`Delete ${privateFile()}`),
    });
    expect(await readFile(privateFile(), 'utf8')).toBe(spoilt);
  });

  it('that cannot be kept is refused', async () => {
    await writeFile(join(cache, 'file'), '');
    await expect(authorityAt(0, { PASSGATE_CACHE: join(cache, 'file') })).rejects.toMatchObject({
      code: 'CONFIG',
    });
  });
});
