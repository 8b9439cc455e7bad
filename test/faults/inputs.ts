import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { recordOf } from '../../load/testing/collected-run.ts';
import { deliverReport } from '../../reports/index.ts';
import { reportWith } from '../../reports/testing/example.ts';
import { startSimulator } from '../../simulator/index.ts';
import { targetAt } from '../testing/load-place.ts';
import { root } from '../testing/passgate-process.ts';

/** Writes the files that the good runs read. */
export async function writeInputs(folder: string): Promise<void> {
  await writeFile(join(folder, 'body.json'), '{"error":"invalid_client"}');
  await copyFile(join(root, 'openapi/dcr.yaml'), join(folder, 'dcr.yaml'));
  await deliverReport(memoryWorld(), reportWith(), join(folder, 'report'));
  await mkdir(join(folder, 'official'));
  const document: unknown = parse(await readFile(join(root, 'openapi/rest-v2.yaml'), 'utf8'));
  await writeFile(join(folder, 'official/restApiV2.json'), JSON.stringify(document));
  await mkdir(join(folder, 'run'));
  const record = recordOf(2, {}, targetAt('http://127.0.0.1:9'));
  await writeFile(join(folder, 'run/run.json'), JSON.stringify(record));
  await writeFile(join(folder, 'journal.ndjson'), await journalOfClient());
}

/** Returns what a simulator recorded of a client that has only just begun. */
async function journalOfClient(): Promise<string> {
  const simulator = await startSimulator();
  const statement = await fetch(`${simulator.url}/_simulator/software-statement`);
  const info = { osName: 'Linux', osVersion: '6', model: 'TV', version: '1', connectionType: 'LAN' };
  const deviceInfo = Buffer.from(JSON.stringify(info)).toString('base64');
  const headers = { 'content-type': 'application/json', 'x-device-info': deviceInfo };
  const body = await statement.text();
  await fetch(`${simulator.url}/o/client/register`, { method: 'POST', headers, body });
  const journal = await (await fetch(`${simulator.url}/_simulator/journal`)).text();
  await simulator.close();
  return journal;
}
