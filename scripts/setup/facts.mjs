import { isGenerated } from './generated.mjs';
import { K6_WAYS_OUT, lookForK6 } from './k6.mjs';
import { packagesState } from './packages.mjs';
import { cacheDirectory, firstOnPath } from './places.mjs';
import { collect } from './processes.mjs';
import { isAtLeast, MINIMUM_K6, MINIMUM_NODE } from './versions.mjs';

/**
 * What the set-up would find here, without installing, downloading or building anything: the rows that `doctor`
 * prints, one each for node, packages, generated, k6, go and npm. See facts.d.mts for their shape.
 */
export async function gatherFacts({ env, root }) {
  const k6 = await k6Row(env);
  return Promise.all([
    nodeRow(env),
    packagesRow(root),
    generatedRow(root),
    k6,
    goRow(env, k6.status !== 'ok'),
    npmRow(env),
  ]);
}

async function nodeRow(env) {
  const inCache = process.execPath.startsWith(cacheDirectory(env));
  const fits = isAtLeast(process.version, MINIMUM_NODE);
  return row('node', {
    status: fits ? 'ok' : 'too old',
    version: process.version.replace(/^v/, ''),
    path: process.execPath,
    source: inCache ? 'the cache' : 'the machine',
    hint: fits ? null : `the set-up installs a Node ≥ ${MINIMUM_NODE} by itself; or put one first on PATH`,
  });
}

async function packagesRow(root) {
  const state = await packagesState(root);
  const hint = 'any npm script of the project installs the locked packages; or: npm ci --ignore-scripts';
  if (state === 'missing') return row('packages', { status: 'missing', hint });
  if (state === 'different')
    return row('packages', { status: 'too old', source: 'not those of package-lock.json', hint });
  const source = state === 'current' ? 'package-lock.json' : 'whoever installed this package';
  return row('packages', { status: 'ok', path: root, source });
}

async function generatedRow(root) {
  if (await isGenerated(root)) return row('generated', { status: 'ok', source: 'passgate generate' });
  return row('generated', { status: 'missing', hint: 'npx passgate generate' });
}

async function k6Row(env) {
  const looks = await lookForK6(env);
  const best = looks.find((look) => look.status === 'ok') ?? looks.find((look) => look.path !== undefined);
  if (best?.status === 'ok') return row('k6', { ...best, status: 'ok' });
  const hint =
    best?.source === 'PASSGATE_K6'
      ? `give the path of a k6 ≥ ${MINIMUM_K6} in PASSGATE_K6, or unset it`
      : ['the gate and the tests fetch or build one by themselves', ...K6_WAYS_OUT].join('; ');
  if (best === undefined) return row('k6', { status: 'missing', hint });
  const { path, source, version = null, reason } = best;
  const status = best.status === 'too old' ? 'too old' : 'missing';
  return row('k6', { status, path, source, version, hint: `${reason}; ${hint}` });
}

/** Go is a way to a k6 and nothing more: where there is a k6, a missing Go needs no mending. */
async function goRow(env, isNeeded) {
  const path = await firstOnPath(env, 'go');
  const hint = isNeeded ? 'only needed where k6 can neither be found nor downloaded' : null;
  if (path === undefined) return row('go', { status: 'missing', hint });
  const answer = await collect(path, ['env', 'GOVERSION'], { env, timeoutMs: 10_000 });
  const version = /^go(\d+\.\d+(?:\.\d+)?)/.exec(answer.stdout)?.[1];
  if (version === undefined) return row('go', { status: 'missing', path, source: 'PATH', hint });
  return row('go', { status: 'ok', version, path, source: 'PATH' });
}

async function npmRow(env) {
  const path = await firstOnPath(env, 'npm');
  const hint = 'npm comes with Node; the set-up installs the locked packages with it';
  if (path === undefined) return row('npm', { status: 'missing', hint });
  const answer = await collect(path, ['--version'], { env, timeoutMs: 20_000 });
  if (answer.code !== 0)
    return row('npm', { status: 'missing', path, source: 'PATH', hint: `it does not answer; ${hint}` });
  return row('npm', { status: 'ok', version: answer.stdout.trim(), path, source: 'PATH' });
}

function row(name, { status, version = null, path = null, source = null, hint = null }) {
  return { name, status, version, path, source, hint };
}
