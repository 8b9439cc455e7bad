import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { collect } from './processes.mjs';

const PACKAGE_MANAGER = /^(npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx)(-cli)?(-\d[\w.-]*)?(\.[cm]?js)?$/;
const SHELL = /^-?(sh|ash|bash|dash|fish|ksh|mksh|zsh|busybox)$/;
const INTERVAL_MS = 500;

/**
 * The package managers (npx, npm, pnpm, yarn) that started this process, directly or through shells: their process ids, the nearest first. npm
 * puts a shell between itself and its command and passes a signal on to that alone, so that a command learns nothing of its end.
 */
export async function launchersOf(pid, { env, platform }) {
  // What every package manager sets; without it no process need be looked at.
  if (env.npm_config_user_agent === undefined && env.npm_execpath === undefined) return [];
  const found = [];
  for (let at = pid; at > 0; ) {
    const row = await inspect(at, platform);
    if (row === undefined) break;
    const program = programOf(row.command);
    if (PACKAGE_MANAGER.test(program)) found.push(at);
    else if (!SHELL.test(program)) break;
    at = row.parent;
  }
  return found;
}

/** The name of what a process runs: its first word, or the script that Node is given. */
function programOf(command) {
  // A process that gave itself a title has it there as one text: `npm exec passgate simulate`.
  const [first, ...others] = command.map((word) =>
    word.startsWith('/') ? basename(word) : basename(word.split(' ')[0]),
  );
  if (!/^(node|nodejs)$/.test(first)) return first;
  return others.find((word) => !word.startsWith('-')) ?? first;
}

/**
 * Calls `end` as soon as one of these processes has ended, however it did. Looking is all that can be done: nobody is told of the end of a
 * process that is not a child.
 */
export function watchLaunchers(pids, platform, end) {
  if (pids.length === 0) return;
  const timer = setInterval(async () => {
    const rows = await Promise.all(pids.map((pid) => inspect(pid, platform)));
    if (rows.every((row) => row !== undefined)) return;
    clearInterval(timer);
    end();
  }, INTERVAL_MS);
  timer.unref();
}

/** `{ parent, command }` of a process; undefined where it has ended, also where nobody has taken note of it yet. */
async function inspect(pid, platform) {
  if (platform !== 'linux') return inspectByPs(pid);
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The name of the program, in parentheses, may hold anything.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X'
      ? undefined
      : { parent: Number(parent), command: command.split('\0') };
  } catch {
    return undefined;
  }
}

async function inspectByPs(pid) {
  const { code, stdout } = await collect('ps', ['-o', 'ppid=,stat=,args=', '-p', String(pid)], {
    timeoutMs: 5000,
  });
  const [, parent, state, command] = /^\s*(\d+)\s+(\S+)\s+(.*)$/m.exec(stdout) ?? [];
  if (code !== 0 || parent === undefined || state.startsWith('Z')) return undefined;
  return { parent: Number(parent), command: command.split(' ') };
}
