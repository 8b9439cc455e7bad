import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { k6OutputsOf } from './k6-outputs.ts';

const env = {
  K6_PROMETHEUS_RW_SERVER_URL: 'http://127.0.0.1:9090',
  K6_VUS: '7',
  OTEL_SERVICE_NAME: 'a',
  PATH: '/bin',
};
const world = memoryWorld({ env });
const outDir = '/out';

describe("k6's own outputs", () => {
  it('are none by default, and read nothing from the environment', async () => {
    expect(await k6OutputsOf({ world, outDir })).toEqual({ outputs: [], environment: {} });
  });

  it('receive the settings of outputs from the environment, and no other settings of k6', async () => {
    const { outputs, environment } = await k6OutputsOf({
      world,
      outDir,
      k6Outputs: ['experimental-prometheus-rw', 'json=samples.json'],
    });
    expect(outputs).toEqual(['experimental-prometheus-rw', 'json=samples.json']);
    expect(Object.keys(environment).sort()).toEqual([
      'K6_PROMETHEUS_RW_SERVER_URL',
      // The percentiles of the Grafana dashboard.
      'K6_PROMETHEUS_RW_TREND_STATS',
      'OTEL_SERVICE_NAME',
    ]);
  });

  it('serve the dashboard on loopback, on another port where the usual one is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) =>
      taken.listen(5665, '127.0.0.1', resolve).once('error', () => resolve()),
    );
    try {
      const { outputs, dashboardUrl } = await k6OutputsOf({ world, outDir, dashboard: true });
      expect(dashboardUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(dashboardUrl).not.toContain(':5665/');
      expect(outputs).toHaveLength(1);
      expect(outputs[0]).toContain('host=127.0.0.1&');
      expect(outputs[0]).toContain('export=%2Fout%2Fk6-dashboard.html');
    } finally {
      taken.close();
    }
  });
});
