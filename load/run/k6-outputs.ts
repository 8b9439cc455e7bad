import { createServer } from 'node:net';
import { join } from 'node:path';
import type { World } from '../../core/index.ts';
import type { LoadOptions } from '../plan/options.ts';

/** What k6 is told of its own outputs. */
export interface K6Outputs {
  /** Values of k6's `--out`. */
  readonly outputs: readonly string[];
  /** What the outputs read from the environment; empty where there are none. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the dashboard is served; absent without one. */
  readonly dashboardUrl?: string;
}

/** Settings of k6's outputs. Other `K6_*` of the user's would change what is measured. */
const outputSetting =
  /^K6_(PROMETHEUS_RW|OTEL|STATSD|INFLUXDB|CSV|CLOUD)_|^(OTEL_EXPORTER|OTEL_SERVICE|OTEL_RESOURCE)_/;
const dashboardPort = 5665;

type OutputOptions = Pick<LoadOptions, 'world' | 'k6Outputs' | 'dashboard' | 'outDir'>;

export async function k6OutputsOf({
  world,
  k6Outputs = [],
  dashboard,
  outDir,
}: OutputOptions): Promise<K6Outputs> {
  const environment = k6Outputs.length === 0 ? {} : outputSettings(world.env);
  if (dashboard !== true) return { outputs: k6Outputs, environment };
  const port = await freePort(dashboardPort);
  const page = join(outDir, 'k6-dashboard.html');
  const output = `web-dashboard=host=127.0.0.1&port=${port}&open=false&period=1s&export=${encodeURIComponent(page)}`;
  return {
    outputs: [...k6Outputs, output],
    environment,
    dashboardUrl: `http://127.0.0.1:${port}/`,
  };
}

/** Returns the environment variables that k6's outputs read. */
export function outputSettings(env: World['env']): Record<string, string> {
  const settings = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && outputSetting.test(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(settings);
}

/** Returns the wanted port of loopback, or any free one when it is in use. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : wanted;
      server.close(() => resolve(port));
    });
  });
}
