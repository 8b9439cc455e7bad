/** A simulator, or a recording proxy in front of one, in a process of its own; ends with its parent. Loopback only. */

import { startRecordingProxy } from '../../../certify/index.ts';
import { mapApis, recordOf } from '../../../core/index.ts';
import { startSimulator } from '../../../simulator/index.ts';

const { origin, harFile, key, cert, ca } = recordOf(JSON.parse(process.argv[2] ?? '{}'));
const tls = typeof key === 'string' && typeof cert === 'string' ? { tls: { key, cert } } : {};
const running =
  typeof origin === 'string'
    ? await startRecordingProxy({
        origins: mapApis(() => origin),
        host: '127.0.0.1',
        port: 0,
        ...tls,
        harFile: String(harFile),
        version: '0.0.0',
        key: crypto.getRandomValues(new Uint8Array(32)),
        env: typeof ca === 'string' ? { SSL_CERT_FILE: ca } : {},
        now: Date.now,
        monotonicMs: () => performance.now(),
      })
    : await startSimulator({ rateLimit: 'off', ...tls });
process.send?.({ url: running.url });
process.on('disconnect', () => process.exit());
