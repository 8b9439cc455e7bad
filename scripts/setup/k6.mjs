import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { environmentOfK6 } from './environment.mjs';
import { buildK6 } from './k6-build.mjs';
import { downloadK6 } from './k6-release.mjs';
import { whileLocked } from './lock.mjs';
import { machineTrouble } from './machine.mjs';
import { cacheDirectory, firstOnPath, isSet } from './places.mjs';
import { collect } from './processes.mjs';
import { lastLines, messageOf, SetupError, say } from './say.mjs';
import { isAtLeast, K6_VERSION, k6VersionIn, MINIMUM_K6 } from './versions.mjs';

/** What helps where no k6 fits; each one is enough. */
export const K6_WAYS_OUT = [
  `install k6 ≥ ${MINIMUM_K6} and put it on PATH`,
  'or give its path: PASSGATE_K6=/path/to/k6',
  `or name a mirror of the k6 releases that can be reached: PASSGATE_K6_MIRROR=https://… (with v${K6_VERSION}/k6-v${K6_VERSION}-…)`,
  'or install Go ≥ 1.25, with a module proxy in reach: k6 is then built from source, once',
];

/**
 * One look at a k6: `{ path, source, version, status: 'ok' | 'too old' | 'unusable', reason }`. It is asked for its
 * version each time (some 20 ms), because what stands on PATH may be a shim that answers differently tomorrow.
 */
async function inspect(path, source) {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) return { path, source, status: 'unusable', reason: 'no such file' };
  if (!about.isFile()) return { path, source, status: 'unusable', reason: 'not a file' };
  const answer = await collect(path, ['version'], { env: environmentOfK6(process.env), timeoutMs: 10_000 });
  const version = answer.code === 0 ? k6VersionIn(answer.stdout) : undefined;
  if (version === undefined) {
    const words =
      lastLines(answer.stderr, 1) || `it says ${JSON.stringify(lastLines(answer.stdout, 1).slice(0, 80))}`;
    return { path, source, status: 'unusable', reason: `does not tell its version (${words})` };
  }
  if (isAtLeast(version, MINIMUM_K6)) return { path, source, version, status: 'ok', reason: '' };
  return { path, source, version, status: 'too old', reason: `${version} is older than ${MINIMUM_K6}` };
}

/**
 * Looks where a k6 may already be, in this order: `PASSGATE_K6`, PATH, the cache. Answers every look, the last one
 * being the one that fits, if one does. A `PASSGATE_K6` that does not fit is the end of it: who names a k6 means it.
 */
export async function lookForK6(env) {
  if (isSet(env.PASSGATE_K6)) return [await inspect(resolve(env.PASSGATE_K6), 'PASSGATE_K6')];
  const looks = [];
  const onPath = await firstOnPath(env, 'k6');
  looks.push(onPath === undefined ? { source: 'PATH', status: 'absent' } : await inspect(onPath, 'PATH'));
  if (looks[0].status === 'ok') return looks;
  const cached = cachedK6(env);
  const isCached = await stat(cached).then(
    () => true,
    () => false,
  );
  looks.push(isCached ? await inspect(cached, 'the cache') : { source: 'the cache', status: 'absent' });
  return looks;
}

/**
 * The same, going on to the release archive and then to a build from source. Answers the path of a k6 that fits;
 * throws a SetupError with exit code 2 for a bad `PASSGATE_K6`, with 3 and the ways out where nothing is to be had.
 */
export async function ensureK6({ env, root }) {
  const looks = await lookForK6(env);
  const last = looks[looks.length - 1];
  // The error says why, and would be the same sentence once more.
  if (last.source === 'PASSGATE_K6' && last.status !== 'ok') throw badGivenK6(last);
  // Which one is used matters where another was meant, and where there is none only once there is none anywhere.
  const told = looks.filter(({ status }) => last.status !== 'ok' || status !== 'absent');
  if (last.status !== 'ok' || told.length > 1) for (const look of told) say(sentence(look));
  if (last.status === 'ok') return last.path;
  const target = cachedK6(env);
  return whileLocked(cacheDirectory(env), 'k6', async () => {
    // Whoever held the lock before may have brought it.
    if ((await inspect(target, 'the cache')).status === 'ok') return target;
    for (const [source, attempt] of [
      ['the release archive', downloadK6],
      ['a build from source', buildK6],
    ]) {
      try {
        await attempt({ env, root, target, accept });
        say(`k6: using ${K6_VERSION} from ${source} (saved in ${target})`);
        return target;
      } catch (error) {
        const trouble = machineTrouble(error);
        // Where the cache cannot be written, no other source helps.
        if (trouble !== undefined) throw trouble;
        say(`k6: ${source}: ${messageOf(error)}`);
      }
    }
    throw new SetupError(`no k6 ≥ ${MINIMUM_K6} to be had`, { waysOut: K6_WAYS_OUT });
  });
}

/** Refuses a verified or built k6 that does not do on this machine, before it gets its place in the cache. */
async function accept(path) {
  const look = await inspect(path, 'new');
  if (look.status !== 'ok') throw new Error(`it is no use here: ${look.reason}`);
}

/** Where a fetched k6 is kept; its name carries version and platform, so that another version never finds it. */
export function cachedK6(env) {
  return join(cacheDirectory(env), 'k6', `v${K6_VERSION}-${process.platform}-${process.arch}`, 'k6');
}

/** The error for a `PASSGATE_K6` that cannot be used. */
function badGivenK6({ path, reason }) {
  return new SetupError(`PASSGATE_K6 names ${path}, which cannot be used: ${reason}`, {
    exitCode: 2,
    waysOut: [
      `give the path of a k6 ≥ ${MINIMUM_K6} in PASSGATE_K6`,
      'or unset PASSGATE_K6 to have one looked for',
    ],
  });
}

function sentence({ status, source, version, path, reason }) {
  if (status === 'ok') return `k6: using ${version} from ${source} (${path})`;
  if (status === 'absent') return `k6: none in ${source}`;
  return `k6: ${path} from ${source} not used: ${reason}`;
}
