import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleOptions } from '../../../load/run/bundle.ts';
import { watchProcess } from '../../../load/run/process-usage.ts';
import type { Figures } from './figures.ts';
import { handWritten } from './fleets.ts';
import type { Place } from './passgate-run.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs a script by hand, with the collector settings that Passgate gives k6. */
export async function runScript(place: Place, script: string): Promise<Figures> {
  const { k6Path, target, fleet, load, world } = place;
  const folder = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
  try {
    const fleetPath = join(folder, 'fleet.json');
    const scriptPath = join(folder, 'script.js');
    await writeFile(fleetPath, handWritten(target, fleet));
    await build({ ...bundleOptions(here, script, join(here, script)), outfile: scriptPath, write: true });
    const ring = JSON.stringify({ ...load, fleetPath });
    const args = ['run', '--quiet', '--no-color', '--no-usage-report', '--env', `RING=${ring}`, scriptPath];
    const child = spawn(k6Path, args, {
      env: { PATH: world.env.PATH, HOME: folder, GOGC: '400' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const usage = watchProcess(child.pid ?? 0);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        said = (said + data.toString()).slice(-20_000);
      });
    }
    const [code]: unknown[] = await once(child, 'close');
    const { cpuSeconds, maxRssBytes } = usage.stop();
    const told = /^figures (.*)$/m.exec(said)?.[1];
    if (code !== 0 || told === undefined) throw new Error(`k6 ended with ${String(code)}: ${said}`);
    const figures: { sent: number; wrong: number; latenessP99Ms?: number } = JSON.parse(told);
    return {
      ...figures,
      sentShare: figures.sent / ((load.devices * load.durationMs) / load.intervalMs),
      ...(cpuSeconds === undefined ? {} : { cpuPer1000: (cpuSeconds / figures.sent) * 1000 }),
      ...(maxRssBytes === undefined ? {} : { maxRssMb: maxRssBytes / 1024 ** 2 }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
