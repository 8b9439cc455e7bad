import { join } from 'node:path';
import type { World } from '../../core/index.ts';
import type { LoadOptions } from '../plan/options.ts';
import { freePort } from './free-port.ts';

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

/** Returns what k6 is told of its outputs. `runner`: the number of one of several, from 1. */
export async function k6OutputsOf(
  { world, k6Outputs = [], dashboard, outDir }: OutputOptions,
  runner?: number,
): Promise<K6Outputs> {
  const outputs = runner === undefined ? k6Outputs : k6Outputs.map((output) => ofRunner(output, runner));
  const environment = outputs.length === 0 ? {} : { ...settingsFor(outputs), ...outputSettings(world.env) };
  if (dashboard !== true) return { outputs, environment };
  const port = await freePort(dashboardPort);
  const page = join(outDir, 'k6-dashboard.html');
  const output = `web-dashboard=host=127.0.0.1&port=${port}&open=false&period=1s&export=${encodeURIComponent(page)}`;
  return {
    outputs: [...outputs, output],
    environment,
    dashboardUrl: `http://127.0.0.1:${port}/`,
  };
}

/** Returns what outputs are told unless the user tells them: the percentiles that the dashboard shows. */
function settingsFor(outputs: readonly string[]): Record<string, string> {
  return outputs.some((output) => output.startsWith('experimental-prometheus-rw'))
    ? { K6_PROMETHEUS_RW_TREND_STATS: 'p(50),p(95),p(99),max' }
    : {};
}

/** Returns the environment variables that k6's outputs read. */
export function outputSettings(env: World['env']): Record<string, string> {
  const settings = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && outputSetting.test(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(settings);
}

/** Gives each runner a file of its own, `json=samples-2.json`: two that write one file mix their lines. */
function ofRunner(output: string, runner: number): string {
  const [, kind, folder = '', name = '', endings = ''] =
    /^(json|csv)=(.*\/)?([^/.]+)((?:\.[^/]*)?)$/.exec(output) ?? [];
  return kind === undefined ? output : `${kind}=${folder}${name}-${runner}${endings}`;
}
