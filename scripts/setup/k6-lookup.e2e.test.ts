import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedK6, k6Script, type Machine, machine, script, start } from './testing/set-up.ts';

type Place = 'given' | 'path' | 'cache';

async function withK6s(
  places: Partial<Record<Place, string>>,
): Promise<{ m: Machine; paths: Record<Place, string> }> {
  const m = await machine();
  const paths = { given: join(m.root, 'given-k6'), path: join(m.bin, 'k6'), cache: cachedK6(m) };
  for (const place of ['given', 'path', 'cache'] as const) {
    const version = places[place];
    if (version === 'broken') await script(paths[place], 'echo what; exit 1');
    else if (version !== undefined && version !== 'absent') await k6Script(paths[place], version, m.trace);
  }
  if (places.given !== undefined) m.env.PASSGATE_K6 = paths.given;
  // A look that goes further than the test wants ends at a closed door, not on the internet.
  m.env.PASSGATE_K6_MIRROR = 'http://127.0.0.1:9';
  return { m, paths };
}

describe.concurrent('the k6 that is used', () => {
  it.each([
    ['the given one before all', { given: '2.2.0', path: '2.3.0', cache: '2.2.0' }, 'given'],
    ['PATH before the cache', { path: '2.2.0', cache: '2.2.0' }, 'path'],
    ['the cache where PATH has none', { cache: '2.2.0' }, 'cache'],
    ['the cache where that of PATH is too old', { path: '2.1.9', cache: '2.2.0' }, 'cache'],
    ['the cache where that of PATH is broken', { path: 'broken', cache: '2.2.0' }, 'cache'],
    ['a much newer one', { path: '10.0.0' }, 'path'],
  ] as const)('%s', async (title, places, used) => {
    const { m, paths } = await withK6s(places);
    const { code, stdout, stderr } = await start(m, ['gate']).ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ args: ['gate'], k6: paths[used] });
    // Said only where another was found first, which does not fit.
    expect(stderr.includes('set-up: k6: using')).toBe(/too old|broken/.test(title));
  });

  it('is asked for its version without the settings of k6 and Go, and so is esbuild, which may not start with them', async () => {
    const { m, paths } = await withK6s({ path: '2.2.0' });
    await script(
      paths.path,
      'test -z "$K6_LOG_OUTPUT$GOMEMLIMIT" && echo "k6 v2.2.0 (go1.26.8, linux/amd64)"',
    );
    Object.assign(m.env, { K6_LOG_OUTPUT: 'nonsense', GOMEMLIMIT: 'nonsense' });
    const { code, stdout, stderr } = await start(m, ['gate']).ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ k6: paths.path });
  });

  it.each([
    ['too old', '2.1.9', 'older than 2.2.0'],
    ['broken', 'broken', 'does not tell its version'],
    ['not there', 'absent', 'no such file'],
  ])('a given one that is %s is an error, even with a good one on PATH', async (_title, given, reason) => {
    const { m, paths } = await withK6s({ given, path: '2.2.0' });
    const { code, stdout, stderr } = await start(m, ['gate', '--json']).ended;
    const page = expect.stringMatching(/^\/.*\/docs\/errors\.md#set_up$/);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'SET_UP', exitCode: 2, page });
    expect(code).toBe(2);
    expect(stderr).toContain(`PASSGATE_K6 names ${paths.given}`);
    expect(stderr).toContain(reason);
  });

  it('with nothing to get one from: exit 3 and the ways out, in seconds', async () => {
    const { m } = await withK6s({ path: '1.0.0' });
    const began = performance.now();
    const { code, stdout, stderr } = await start(m, ['gate']).ended;
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const way of ['on PATH', 'PASSGATE_K6=', 'PASSGATE_K6_MIRROR=', 'install Go'])
      expect(stderr).toContain(way);
    const attempts = stderr.split('\n').filter((line) => line.startsWith('set-up: k6:'));
    expect(attempts.join('\n')).toMatch(
      /from PATH not used.*\n.*none in the cache\n.*trying the release archive.*\n.*cannot be fetched.*\n.*no Go on PATH/,
    );
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it.each([[['verify']], [['gate', '--help']], [['doctor']]])('%j does not need one', async (words) => {
    const { m } = await withK6s({ given: 'absent' });
    expect((await start(m, words).ended).code).toBe(0);
  });
});
