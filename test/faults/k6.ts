import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noSpace, onlyRead } from './disk.ts';
import { full, type Place, readOnly, small } from './place.ts';
import type { FaultRow } from './row.ts';

const asked: Readonly<Record<string, readonly string[]>> = {
  gate: ['--only', 'load', '--devices', '5', '--duration', '4s', '--out', '{out}'],
  load: ['polling', '--devices', '5', '--interval', '3s', '--duration', '4s', '--out', '{out}'],
};

/** Puts a script in place of k6. */
function standIn(body: string): (place: Place) => Promise<void> {
  return async ({ base }) => {
    const path = join(base, 'k6');
    await writeFile(path, `#!/bin/sh\n${body}\n`);
    await chmod(path, 0o755);
  };
}

const knowsVersion = `if [ "$1" = version ]; then echo 'k6 v2.2.0 (go1.26.8, linux/amd64)'; exit 0; fi`;
const named = { PASSGATE_K6: '{base}/k6' };

/** Neither a mirror nor a module proxy answers. */
const toDownload = {
  PASSGATE_K6: undefined,
  PASSGATE_K6_MIRROR: 'http://127.0.0.1:9',
  GOPROXY: 'http://127.0.0.1:9',
  GOFLAGS: '-mod=mod',
  GOMODCACHE: '{base}/go',
};

/** No k6 is there, and there is no place for one that would be downloaded. */
function withoutPlaceFor(command: string, args: readonly string[]): readonly FaultRow[] {
  const row = { kind: 'k6', command, args: [command, ...args], env: toDownload, exit: [3] } as const;
  return [
    { ...row, fault: 'k6 to download, cache full', mounts: true, prepare: full('cache'), says: noSpace },
    {
      ...row,
      fault: 'k6 to download, cache read-only',
      mounts: true,
      prepare: readOnly('cache'),
      says: onlyRead,
    },
    {
      ...row,
      fault: 'k6 to download, cache too small',
      mounts: true,
      target: 'endless mirror of k6',
      env: { ...toDownload, PASSGATE_K6_MIRROR: '{target}' },
      prepare: small('cache', 512),
      says: noSpace,
    },
    {
      ...row,
      fault: 'k6 to download, archive endless',
      target: 'endless mirror of k6',
      env: { ...toDownload, PASSGATE_K6_MIRROR: '{target}' },
      says: /cannot be fetched: larger than 300000000 bytes/,
    },
  ];
}

export const k6Rows: readonly FaultRow[] = Object.entries(asked).flatMap(([command, args]) => {
  const row = { kind: 'k6', command, args: [command, ...args], env: named } as const;
  return [
    { ...row, fault: 'k6 missing', exit: [2], says: /PASSGATE_K6 names .*: no such file/ },
    {
      ...row,
      fault: 'k6 nowhere to be had',
      exit: [3],
      says: /no k6 ≥ [\d.]+ to be had/,
      env: toDownload,
    },
    ...withoutPlaceFor(command, args),
    {
      ...row,
      fault: 'k6 old',
      prepare: standIn("echo 'k6 v1.0.0 (go1.24, linux/amd64)'"),
      exit: [2],
      says: /1\.0\.0 is older than/,
    },
    {
      ...row,
      fault: 'k6 broken',
      prepare: standIn('echo "Segmentation fault" >&2; exit 139'),
      exit: [2],
      says: /does not tell its version/,
    },
    {
      ...row,
      fault: 'k6 fails at its start',
      prepare: standIn(`${knowsVersion}; echo 'level=error msg="no such flag"' >&2; exit 107`),
      exit: [1],
      says: /first: no request was sent/,
    },
    {
      ...row,
      fault: 'k6 killed',
      prepare: standIn(`${knowsVersion}; sleep 1; kill -9 $$`),
      exit: [1],
      says: /first: no request was sent/,
    },
  ];
});
