import { readFile, rename } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { checksumFile, checksums, mirror, release, whole } from './testing/mirror.ts';
import {
  archiveName,
  cachedK6,
  filesUnder,
  type Machine,
  machine,
  releaseArchive,
  sha256,
  start,
  until,
} from './testing/set-up.ts';

const sum = (letter: string) => letter.repeat(64);

/** A machine that trusts this archive, as one does whose mirror serves a build of its own. */
async function machineFor(archive: Buffer, url: string): Promise<Machine> {
  const m = await machine();
  Object.assign(m.env, { PASSGATE_K6_MIRROR: url, PASSGATE_K6_SHA256: sha256(archive) });
  return m;
}

async function nothingLeft(m: Machine): Promise<void> {
  expect(await filesUnder(m.cache)).toEqual([]);
  await expect(readFile(m.trace)).rejects.toThrow('ENOENT');
}

describe.concurrent('a release archive', () => {
  it('is used and kept when its sums agree, and not fetched again', async () => {
    const m = await machine();
    const archive = await releaseArchive('2.2.0', m.trace);
    const host = await mirror(release(archive));
    Object.assign(m.env, {
      PASSGATE_K6_MIRROR: `${host.url}/`,
      PASSGATE_K6_SHA256: sha256(archive).toUpperCase(),
    });
    const first = await start(m, ['gate']).ended;
    expect(JSON.parse(first.stdout)).toMatchObject({ k6: cachedK6(m) });
    expect(await filesUnder(m.cache)).toEqual([cachedK6(m).slice(m.cache.length + 1)]);
    host.close();
    const second = await start(m, ['gate']).ended;
    expect(JSON.parse(second.stdout)).toMatchObject({ k6: cachedK6(m) });
    expect(host.asked).toHaveLength(2);
  });

  it('is fetched through a redirect', async () => {
    const m = await machine();
    const archive = await releaseArchive('2.2.0', m.trace);
    const real = await mirror(release(archive));
    const redirect = (name: string) => (response: ServerResponse) =>
      void response.writeHead(302, { location: `${real.url}/v2.2.0/${name}` }).end();
    const front = await mirror({ [checksums]: redirect(checksums), [archiveName]: redirect(archiveName) });
    Object.assign(m.env, { PASSGATE_K6_MIRROR: front.url, PASSGATE_K6_SHA256: sha256(archive) });
    expect((await start(m, ['gate']).ended).code).toBe(0);
  });

  it.each([
    [
      'has another sum than its release says',
      (archive: Buffer) => ({
        ...release(archive),
        [archiveName]: whole(Buffer.concat([archive, Buffer.from('x')])),
      }),
      'its release says',
    ],
    [
      'has no line in the checksum file',
      (archive: Buffer) => ({
        ...release(archive),
        [checksums]: whole(checksumFile(sum('a'), `${archiveName}.sig`)),
      }),
      'has no line for',
    ],
    [
      'comes without a checksum file',
      (archive: Buffer) => ({ [archiveName]: whole(archive) }),
      'answers 404',
    ],
    [
      'breaks off',
      (archive: Buffer) => ({
        ...release(archive),
        [archiveName]: (response: ServerResponse) => {
          response.writeHead(200, { 'content-length': archive.length });
          response.write(archive.subarray(0, archive.length / 2), () => response.destroy());
        },
      }),
      'cannot be fetched',
    ],
    [
      'is only the first half',
      (archive: Buffer) => ({
        ...release(archive),
        [archiveName]: whole(archive.subarray(0, archive.length / 2)),
      }),
      'its release says',
    ],
  ])('that %s is refused, never run, and leaves nothing', async (_title, files, reason) => {
    const m = await machine();
    const archive = await releaseArchive('2.2.0', m.trace);
    const host = await mirror(files(archive));
    Object.assign(m.env, { PASSGATE_K6_MIRROR: host.url, PASSGATE_K6_SHA256: sha256(archive) });
    const { code, stderr } = await start(m, ['gate']).ended;
    expect({ code, stderr }).toMatchObject({ code: 3 });
    expect(stderr).toContain(reason);
    await nothingLeft(m);
  });

  it.each([
    ['the project', undefined],
    ['the person', sum('b')],
  ])('whose sum is not the one that %s pins is refused before it is fetched', async (_title, pinned) => {
    const m = await machine();
    const host = await mirror(release(await releaseArchive('2.2.0', m.trace)));
    Object.assign(m.env, { PASSGATE_K6_MIRROR: host.url, ...(pinned && { PASSGATE_K6_SHA256: pinned }) });
    const { code, stderr } = await start(m, ['gate']).ended;
    expect(code).toBe(3);
    expect(stderr).toContain('is pinned');
    expect(host.asked).toEqual([`/v2.2.0/${checksums}`]);
    await nothingLeft(m);
  });

  it('that holds no k6 in its place is refused', async () => {
    const m0 = await machine();
    const archive = await releaseArchive('2.2.0', m0.trace, 'elsewhere/k6');
    const host = await mirror(release(archive));
    const m = await machineFor(archive, host.url);
    const { code, stderr } = await start(m, ['gate']).ended;
    expect(code).toBe(3);
    expect(stderr).toMatch(/cannot be unpacked|contains no/);
    await nothingLeft(m);
  });

  it('whose k6 is too old does not get into the cache', async () => {
    const m0 = await machine();
    const archive = await releaseArchive('2.1.0', m0.trace);
    const host = await mirror(release(archive));
    const m = await machineFor(archive, host.url);
    const { code, stderr } = await start(m, ['gate']).ended;
    expect(code).toBe(3);
    expect(stderr).toContain('2.1.0 is older than 2.2.0');
    expect(await filesUnder(m.cache)).toEqual([]);
  });

  it('of a host that never answers is given up within seconds', async () => {
    const m = await machine();
    const host = await mirror({ [checksums]: () => {} });
    m.env.PASSGATE_K6_MIRROR = host.url;
    const began = performance.now();
    const { code, stderr } = await start(m, ['gate']).ended;
    expect(code).toBe(3);
    expect(stderr).toContain('no answer within 8 s');
    expect(performance.now() - began).toBeLessThan(14_000);
  });
});

/** Sends half at once and the rest when told. */
function slowly(archive: Buffer) {
  const rest: (() => void)[] = [];
  const answer = (response: ServerResponse) => {
    response.write(archive.subarray(0, 100));
    rest.push(() => response.end(archive.subarray(100)));
  };
  return { answer, waiting: () => rest.length > 0, go: () => rest.forEach((send) => void send()) };
}

describe.concurrent('a download under way', () => {
  it('is waited for by a second set-up, which then uses what it brought', async () => {
    const m0 = await machine();
    const archive = await releaseArchive('2.2.0', m0.trace);
    const slow = slowly(archive);
    const host = await mirror({ ...release(archive), [archiveName]: slow.answer });
    const m = await machineFor(archive, host.url);
    const first = start(m, ['gate']);
    await until(slow.waiting);
    const second = start(m, ['gate']);
    await until(() => second.said.stderr.includes('another set-up is at it'));
    slow.go();
    const [one, two] = await Promise.all([first.ended, second.ended]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(JSON.parse(two.stdout)).toMatchObject({ k6: cachedK6(m) });
    expect(host.asked.filter((path) => path.endsWith(archiveName))).toHaveLength(1);
    expect(await filesUnder(m.cache)).toHaveLength(1);
  });

  it('whose cache is cleared meanwhile does not keep a second set-up from its own', async () => {
    const m0 = await machine();
    const archive = await releaseArchive('2.2.0', m0.trace);
    const slow = slowly(archive);
    const host = await mirror({ ...release(archive), [archiveName]: slow.answer });
    const m = await machineFor(archive, host.url);
    const first = start(m, ['gate']);
    await until(slow.waiting);
    const second = start(m, ['gate']);
    await until(() => second.said.stderr.includes('another set-up is at it'));
    // In one step: the second set-up writes there all the time, and would fill what is just being emptied.
    await rename(m.cache, `${m.cache}-cleared`);
    await until(() => host.asked.filter((path) => path.endsWith(archiveName)).length === 2);
    slow.go();
    expect((await second.ended).code).toBe(0);
    await first.ended;
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'and ended by %s leaves nothing that breaks the next one',
    async (signal) => {
      const m0 = await machine();
      const archive = await releaseArchive('2.2.0', m0.trace);
      const slow = slowly(archive);
      const host = await mirror({ ...release(archive), [archiveName]: slow.answer });
      const m = await machineFor(archive, host.url);
      const killed = start(m, ['gate']);
      await until(slow.waiting);
      killed.child.kill(signal);
      const { code, stdout } = await killed.ended;
      expect({ code, stdout }).toEqual({ code: signal === 'SIGKILL' ? null : 3, stdout: '' });
      if (signal !== 'SIGKILL') expect(await filesUnder(m.cache)).toEqual([]);
      const good = await mirror(release(archive));
      m.env.PASSGATE_K6_MIRROR = good.url;
      expect((await start(m, ['gate']).ended).code).toBe(0);
      expect(await filesUnder(m.cache)).toEqual([cachedK6(m).slice(m.cache.length + 1)]);
    },
  );
});
