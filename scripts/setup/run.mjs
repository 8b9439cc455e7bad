#!/usr/bin/env node
/**
 * The first thing that runs, on whatever Node the machine brings: sets up what is missing, then starts the real
 * thing with the right Node and stays until it ends. Only Node's own modules may be imported from here.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { environmentOfPassgate } from './environment.mjs';
import { isGenerated } from './generated.mjs';
import { launchersOf, watchLaunchers } from './launcher.mjs';
import { heldLocks } from './lock.mjs';
import { machineTrouble } from './machine.mjs';
import { ensureNode, withNodeFirst } from './node.mjs';
import { ensurePackages } from './packages.mjs';
import { program, projectRoot, temporaryFolders } from './places.mjs';
import { planFor } from './plan.mjs';
import { handOver, onInterruption } from './processes.mjs';
import { messageOf, SetupError, say } from './say.mjs';

/** Node first, then the packages with that Node, then what they generate, then k6: each needs the one before. */
async function setUp(plan) {
  const root = projectRoot;
  const node = (await ensureNode({ env: process.env, root })).path;
  const whole = await withNodeFirst(process.env, node);
  const { env, leftOut } = environmentOfPassgate(whole);
  if (leftOut !== '') say(`NODE_OPTIONS: left out for Passgate: ${leftOut}`);
  await ensurePackages({ env: whole, root });
  // As a URL: Node reads what it is to import as one, so that a `#` or a `%` in a path means something else there.
  const child = pathToFileURL(join(root, 'scripts', 'setup', 'child.mjs')).href;
  const passgate = ['--import', child, program];
  if (plan.generated && !(await isGenerated(root))) {
    say('nothing is generated from the documents yet: passgate generate');
    const code = await handOver(node, [...passgate, 'generate'], { env, cwd: root });
    if (code !== 0)
      throw new SetupError('the documents could not be turned into code (see above)', { exitCode: code });
  }
  // PATH as the person has it: the folder of the Node that was found may hold a k6, too.
  const k6 = await k6For(plan, process.env, root);
  if (k6 !== undefined) env.PASSGATE_K6 = k6;
  return { root, node, env, passgate };
}

// What few commands need is imported where it is needed: each start would pay for it.
async function k6For(plan, env, root) {
  if (plan.k6 === 'no') return undefined;
  const { ensureK6, lookForK6 } = await import('./k6.mjs');
  if (plan.k6 === 'needed') return ensureK6({ env, root });
  if (plan.k6 === 'if found') return (await lookForK6(env)).find((look) => look.status === 'ok')?.path;
  return undefined;
}

function tidyUp() {
  say('interrupted');
  for (const path of [...temporaryFolders(), ...heldLocks()]) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A tool that is ending may still write there: the next set-up removes what is left.
    }
  }
}

/** A shell may stand in a folder that somebody has removed. */
function assertWorkingFolder() {
  try {
    process.cwd();
  } catch {
    const waysOut = ['change to a folder that exists and rerun the command'];
    throw new SetupError('The working folder no longer exists.', { waysOut });
  }
}

async function main(words) {
  assertWorkingFolder();
  const plan = planFor(words);
  const settled = onInterruption(tidyUp);
  // As if it had been told itself: what a package manager started ends with it. A shell that ends is no reason.
  const { env: given, platform } = process;
  const launchers = await launchersOf(process.ppid, { env: given, platform });
  watchLaunchers(launchers, platform, () => process.kill(process.pid, 'SIGTERM'));
  const { root, node, env, passgate } = await setUp(plan);
  if (plan.kind === 'check') {
    const { check } = await import('./check.mjs');
    return check({ node, root, env, passgate });
  }
  settled();
  if (plan.kind === 'bench') {
    const { bench } = await import('./bench.mjs');
    return bench({ node, root, env, filters: plan.args });
  }
  const programs = {
    packages: ['scripts', 'packages', 'run.ts'],
    release: ['scripts', 'release', 'run.ts'],
    'bench:load': ['test', 'bench', 'load', 'run.ts'],
    'bench:peers': ['test', 'bench', 'peers', 'run.ts'],
    screenshots: ['test', 'testing', 'screenshots.ts'],
    schemathesis: ['test', 'schemathesis', 'run.ts'],
    verdict: ['test', 'bench', 'verdict', 'real.ts'],
  };
  if (Object.hasOwn(programs, plan.kind)) {
    const file = join(root, ...programs[plan.kind]);
    return handOver(node, [...passgate.slice(0, 2), file, ...plan.args], { env, cwd: root });
  }
  if (plan.kind === 'vitest') {
    const { withPlainRoot } = await import('./plain-path.mjs');
    return withPlainRoot(root, (place) => {
      const vitest = join(place.root, 'node_modules', 'vitest', 'vitest.mjs');
      const loader = pathToFileURL(join(place.root, 'core', 'typescript.mjs')).href;
      // Vite would make a file of its configuration, and find no package from there by a path that is a link.
      const direct = place.nodeArgs.length === 0 ? [] : ['--configLoader', 'native', '--root', place.root];
      const args = [
        ...(direct.length === 0 ? [] : ['--import', loader]),
        ...place.nodeArgs,
        vitest,
        'run',
        ...direct,
      ];
      return handOver(node, [...args, ...plan.args], { env: { ...env, ...plan.env }, cwd: place.root });
    });
  }
  return handOver(node, [...memoryFor(plan.args), ...passgate, ...plan.args], { env, channel: true });
}

/**
 * V8 gives short-lived objects up to 128 MB, however little of them stays: reading a recording of 130 MB, of which
 * some 50 MB stay, would take 270 MB. With 32 MB it takes no longer.
 */
function memoryFor([command]) {
  return command === 'certify' ? ['--max-semi-space-size=16'] : [];
}

async function exitCodeOf(words) {
  try {
    return await main(words);
  } catch (error) {
    const known = error instanceof SetupError ? error : machineTrouble(error);
    const { message, waysOut, exitCode } = known ?? new SetupError(messageOf(error));
    process.stderr.write(`passgate: ${message}\n`);
    for (const way of waysOut) process.stderr.write(`  ${way}\n`);
    // Never from the working folder, as the command's own errors: it may be what is missing.
    const page = `${join(projectRoot, 'docs', 'errors.md')}#set_up`;
    if (process.stderr.isTTY) process.stderr.write(`More: ${page}\n`);
    if (words.includes('--json')) {
      const told = { code: 'SET_UP', message, hint: waysOut.join('\n'), exitCode, page };
      process.stdout.write(`${JSON.stringify({ error: told }, null, 2)}\n`);
    }
    return exitCode;
  }
}

// A reader that has gone, or a full disk behind it, must not end this process before the command has told what it found.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
// A connection that a download left open for the next one must not hold up the end.
process.exit(await exitCodeOf(process.argv.slice(2)));
