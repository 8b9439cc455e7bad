import { join } from 'node:path';
import { readText } from '../../core/index.ts';

/** CI systems that a job is written for, with the file that each reads. */
export const ciFiles = {
  github: '.github/workflows/passgate.yml',
  gitlab: '.gitlab-ci.yml',
  jenkins: 'Jenkinsfile',
} as const;

export type CiSystem = keyof typeof ciFiles;

/** A configuration to begin with: what a real provider needs, explained, and nothing else. */
export const startingConfiguration = `import { defineConfig } from 'passgate';

// What each property means: docs/gate.md of the package. Secrets do not belong here: they are read from
// PASSGATE_SOFTWARE_STATEMENT_STAGING and PASSGATE_VANTAGE_TOKEN_STAGING.
export default defineConfig({
  targets: {
    staging: {
      // Where the provider answers; origins by API where they differ: { dcr: '…', 'rest-v2': '…' }.
      baseUrl: 'https://sp.auth.example',
      // Names that this provider knows.
      serviceProvider: 'REF30',
      requestor: 'REF30',
      tenant: '8f1e0a34-0000-4000-8000-000000000000',

      // An MVPD and resources of a test account. npx passgate doctor --target staging says what can be arranged with them.
      // mvpds: { regular: 'Cablevision' },
      // resources: { permitted: 'channel-one', denied: 'premium-sports' },

      // How many requests a second load may send there. Without it, load is refused.
      // load: { maxRequestsPerSecond: 50 },

      // Where its rate limit for a device is not the documented one.
      // limit: { requestsPerSecond: 5, burst: 20, key: 'device' },
    },
  },

  // What must hold under load, beside the checks of each scenario.
  // thresholds: ['getProfileByCode p99 < 200ms'],
});
`;

/**
 * Returns the job of a CI system: the one in docs/ci.md, whose commands a test runs.
 * @param root folder of Passgate itself
 */
export async function startingJob(root: string, system: CiSystem): Promise<string> {
  const page = await readText(join(root, 'docs', 'ci.md'));
  const file = ciFiles[system];
  for (const [, block = ''] of page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)) {
    if (block.split('\n', 1)[0]?.replace(/^(#|\/\/) /, '') === file) return block;
  }
  throw new Error(`docs/ci.md has no block for ${file}`);
}
