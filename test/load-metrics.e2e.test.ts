import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createMasker, type LoadMeasurement } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { loadPlace, patient, requestsOf, targetAt } from './testing/load-place.ts';
import { root } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

/**
 * k6's own metrics of two runners, in the servers that people send them to, where these are installed:
 * their counts are those of Passgate.
 */
const place = loadPlace();
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a server in a folder of its own and collects what it prints. */
async function serve(program: string, args: readonly string[], config: string): Promise<() => string> {
  const folder = join(place.folder, crypto.randomUUID());
  await mkdir(folder);
  await writeFile(join(folder, 'config.yml'), config);
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  return () => output;
}

async function until<Value>(look: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  for (let tries = 0; tries < 200; tries += 1) {
    const value = await Promise.resolve(look()).catch(() => undefined);
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come about in 20 s');
}

async function runWithOutput(output: string, env: Record<string, string>): Promise<LoadMeasurement> {
  const { measurement } = await runAllowedLoad({
    world: memoryWorld({ env: { ...process.env, ...env } }),
    root,
    k6Path: process.env.PASSGATE_K6 ?? 'k6',
    scenario: 'polling',
    target: targetAt(place.simulatorUrl),
    devices: 200,
    runners: 2,
    intervalMs: 3000,
    durationMs: 9000,
    outDir: join(place.folder, crypto.randomUUID()),
    masker: createMasker(),
    k6Outputs: [output],
    tags: { team: 'video' },
  });
  if (measurement === undefined) throw new Error('the run measured nothing');
  return measurement;
}

function countsOf(measurement: LoadMeasurement): Record<string, number> {
  return Object.fromEntries(
    measurement.operations.map(({ operation }) => [operation, requestsOf(measurement, operation)]),
  );
}

it.runIf(isInstalled('prometheus'))('Prometheus has the requests that Passgate counts', patient, async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const flags = ['--web.enable-remote-write-receiver', `--web.listen-address=127.0.0.1:${port}`];
  await serve(
    'prometheus',
    ['--config.file=config.yml', '--storage.tsdb.path=data', ...flags],
    'global: {}\n',
  );
  await until(async () => ((await fetch(`${origin}/-/ready`)).ok ? true : undefined));
  const measurement = await runWithOutput('experimental-prometheus-rw', {
    K6_PROMETHEUS_RW_SERVER_URL: `${origin}/api/v1/write`,
  });
  const counts: Record<string, number> = {};
  for (const { metric, value } of await asked(origin, 'sum by (name) (k6_http_reqs_total)'))
    counts[metric.name ?? ''] = Number(value[1]);
  expect(counts).toMatchObject(countsOf(measurement));

  // The tags, on each data point.
  const tagged = await asked(origin, 'count by (scenario, target, run, team) ({__name__=~"k6_.*"})');
  expect(tagged.map(({ metric }) => metric)).toEqual([
    { scenario: 'polling', target: 'simulator', run: expect.stringMatching(/^[0-9a-f]{12}$/), team: 'video' },
  ]);

  // The dashboard for Grafana: each query has data, of metrics that are there.
  const names = await values(origin, '__name__');
  const { queries, variables } = await dashboard();
  expect(queries.length).toBeGreaterThan(10);
  for (const query of queries) {
    for (const [name] of query.matchAll(/\bk6_\w+/g)) expect(names, query).toContain(name);
    const result = await asked(origin, query.replaceAll('$__rate_interval', '1m').replaceAll(/\$\w+/g, '.*'));
    expect(result.length, query).toBeGreaterThan(0);
  }
  for (const variable of variables) {
    const [, metric = '', label = ''] = /^label_values\((\w+), (\w+)\)$/.exec(variable) ?? [];
    expect(names).toContain(metric);
    expect(await values(origin, label), variable).not.toEqual([]);
  }
});

interface PrometheusSample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

async function asked(origin: string, query: string): Promise<readonly PrometheusSample[]> {
  const response = await fetch(`${origin}/api/v1/query?query=${encodeURIComponent(query)}`);
  const { status, data, error } = JSON.parse(await response.text());
  expect([status, error], query).toEqual(['success', undefined]);
  return data.result;
}

/** Returns the values of a label. */
async function values(origin: string, label: string): Promise<readonly string[]> {
  const response = await fetch(`${origin}/api/v1/label/${label}/values`);
  return JSON.parse(await response.text()).data;
}

/** Returns what the dashboard asks for: in its panels, and to fill its variables. */
async function dashboard(): Promise<{
  readonly queries: readonly string[];
  readonly variables: readonly string[];
}> {
  const text = await readFile(join(root, 'load', 'grafana', 'passgate.json'), 'utf8');
  const found = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`"${name}": ("(?:[^"\\\\]|\\\\.)*")`, 'g'))].map(([, value = '""']) =>
      String(JSON.parse(value)),
    );
  return { queries: found('expr'), variables: found('definition') };
}

/** The last value of each series of a counter that the collector printed, added up by operation. */
function countsIn(output: string): Record<string, number> {
  const series = new Map<string, number>();
  for (const metric of output.split(/^Metric #/m).filter((part) => part.includes('-> Name: http_reqs\n'))) {
    for (const point of metric.split('NumberDataPoints #').slice(1)) {
      const attributes = [...point.matchAll(/-> (\S+): Str\((.*)\)/g)].map(([text]) => text).join();
      series.set(attributes, Number(/^Value: (\S+)/m.exec(point)?.[1]));
    }
  }
  const counts: Record<string, number> = {};
  for (const [attributes, value] of series) {
    const name = /-> name: Str\((.*?)\)/.exec(attributes)?.[1] ?? '';
    counts[name] = (counts[name] ?? 0) + value;
  }
  return counts;
}

it.runIf(isInstalled('otelcol'))(
  'an OTLP collector has the requests that Passgate counts',
  patient,
  async () => {
    const port = await freePort();
    const config = `
receivers: { otlp: { protocols: { grpc: { endpoint: 127.0.0.1:${port} } } } }
exporters: { debug: { verbosity: detailed } }
service:
  telemetry: { metrics: { level: none } }
  pipelines: { metrics: { receivers: [otlp], exporters: [debug] } }
`;
    const output = await serve('otelcol', ['--config', 'config.yml'], config);
    await until(() => (output().includes('Everything is ready') ? true : undefined));
    const measurement = await runWithOutput('opentelemetry', {
      K6_OTEL_GRPC_EXPORTER_ENDPOINT: `127.0.0.1:${port}`,
      K6_OTEL_GRPC_EXPORTER_INSECURE: 'true',
      K6_OTEL_EXPORT_INTERVAL: '1s',
    });
    expect(countsIn(output())).toMatchObject(countsOf(measurement));
    for (const tag of ['scenario: Str(polling)', 'target: Str(simulator)', 'team: Str(video)', 'run: Str('])
      expect(output()).toContain(`-> ${tag}`);
  },
);
