import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { makeAuthority, type SecureFront, startSecureFront } from '../../core/testing/certificates.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/index.ts';

/** A simulator behind TLS, once with each kind of certificate, all signed by an authority that nobody knows. */
export interface CertificatePlace {
  /** A folder for everything that a test writes. */
  readonly folder: string;
  /** The environment variable that names the authority's file. */
  readonly known: Readonly<Record<string, string>>;
  /** The simulator itself, without TLS. */
  readonly simulatorUrl: string;
  /** The origin of the provider with a certificate that is `good`, `expired` or for `elsewhere`. */
  at(kind: string): string;
}

/** An environment that names no authority. */
export const noAuthorities = { NODE_EXTRA_CA_CERTS: '', SSL_CERT_FILE: '' };

/** Makes the place before the first test of a file and closes it after the last. */
export function certificatePlace(): CertificatePlace {
  const fronts: Record<string, SecureFront> = {};
  let simulator: RunningSimulator | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'passgate-certificates-'));
    simulator = await startSimulator();
    const authority = await makeAuthority();
    await writeFile(join(folder, 'ca.pem'), authority.cert);
    const host = 'localhost';
    const kinds = {
      good: { host },
      expired: { host, until: new Date(Date.now() - 60_000) },
      elsewhere: { host: 'other.test' },
    };
    for (const [name, names] of Object.entries(kinds)) {
      fronts[name] = await startSecureFront(await authority.sign(names), simulator.url);
    }
  });
  afterAll(async () => {
    for (const front of Object.values(fronts)) await front.close();
    await simulator?.close();
    await rm(folder, { recursive: true });
  });
  return {
    get folder() {
      return folder;
    },
    get known() {
      return { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    },
    get simulatorUrl() {
      return simulator?.url ?? '';
    },
    at: (kind) => `https://localhost:${fronts[kind]?.port}`,
  };
}
