import type { KubernetesFacts } from '../facts.ts';

/** Returns facts of a run as `load polling --runners` has them. */
export function sampleFacts(runners: number, more: Partial<KubernetesFacts> = {}): KubernetesFacts {
  const devices = 2000 * runners;
  return {
    run: 'k3x9ab2m',
    scenario: 'polling',
    runners,
    image: 'passgate:0.1.0',
    k6Version: '2.2.0',
    load: { devices, requestsPerSecond: devices / 15, perRunner: { cores: 0.1, memoryBytes: 100_000_000 } },
    virtualUsers: 2 * runners,
    seconds: 60,
    target: { kind: 'own-simulator' },
    secrets: {
      softwareStatement: { key: 'PASSGATE_SOFTWARE_STATEMENT', isNeeded: true },
      vantageToken: { key: 'PASSGATE_VANTAGE_TOKEN', isNeeded: false },
    },
    texts: {
      bundle:
        '// k6 bundle of the scenario polling, written by passgate. documents: \nexport default () => {};\n',
      plan: JSON.stringify({ runners, devices, virtualUsers: 2, arrivals: {} }),
      run: '{"format":"passgate-run-1"}',
    },
    ...more,
  };
}

/** A provider behind two addresses, one of them IPv6. */
export const givenTarget: Extract<KubernetesFacts['target'], { kind: 'given' }> = {
  kind: 'given',
  isSimulator: false,
  signsIn: false,
  endpoints: [
    { origin: 'https://sp.auth.example', address: '203.0.113.7', port: 443 },
    { origin: 'https://reg.auth.example', address: '203.0.113.7', port: 443 },
    { origin: 'https://vantage.example:8443', address: '2001:db8::7', port: 8443 },
  ],
};
