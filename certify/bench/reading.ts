/** Reads and judges one recording; prints what that took as JSON. Run by `child.ts`. */
import process from 'node:process';
import { processWorld } from '../../core/index.ts';
import { certify, readHarFile } from '../index.ts';

const world = processWorld([]);
const [path = ''] = world.argv;
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const before = cpuSeconds();
const { exchanges, facts } = await readHarFile(path);
const between = cpuSeconds();
const { recognised } = certify(exchanges, facts);
const after = cpuSeconds();
world.stdout.write(
  JSON.stringify({
    recognised,
    readingCpuSeconds: between - before,
    judgingCpuSeconds: after - between,
    maxMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    heapMegabytes: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  }),
);
