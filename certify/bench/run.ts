/**
 * `npm run bench -- certify`: what it costs to read and to judge a recording of 100,000 exchanges,
 * 150 MB, of one device, of 20 and of 2,000. Writes one file at a time into the folder for
 * temporary files. Fails above 5 s of CPU or 256 MB of resident memory. Prints lines for people on standard error and one JSON document on standard
 * output.
 */
import { createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { endProcess, processWorld, temporaryFolder } from '../../core/index.ts';
import { harChunks } from '../testing/har-chunks.ts';
import { startReading } from './child.ts';

const entries = 100_000;
const fleets = [1, 20, 2_000];
const mostCpuSeconds = 5;
const mostMegabytes = 256;

const world = processWorld([]);
const folder = await temporaryFolder('passgate-certify-');
const results: object[] = [];
let isOver = false;
try {
  for (const devices of fleets) {
    const path = join(folder, 'recording.har');
    await pipeline(harChunks({ entries, devices }), createWriteStream(path));
    const megabytes = Math.round((await stat(path)).size / 1e6);
    const cost = await startReading(path);
    world.stderr.write(
      `${entries} exchanges of ${devices} devices, ${megabytes} MB: reading ${cost.readingCpuSeconds.toFixed(2)} CPU-s, judging ${cost.judgingCpuSeconds.toFixed(2)} CPU-s, at most ${cost.maxMegabytes} MB\n`,
    );
    const cpuSeconds = cost.readingCpuSeconds + cost.judgingCpuSeconds;
    isOver ||= cpuSeconds > mostCpuSeconds || cost.maxMegabytes > mostMegabytes;
    results.push({ entries, devices, megabytes, ...cost });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
world.stdout.write(`${JSON.stringify(results)}\n`);
if (isOver) world.stderr.write(`more than ${mostCpuSeconds} CPU-s or ${mostMegabytes} MB\n`);
await endProcess(isOver ? 1 : 0);
