import { stringify } from 'yaml';
import type { KubernetesFacts } from './facts.ts';
import { collectorOf } from './manifests/collector.ts';
import { kustomizationOf } from './manifests/kustomization.ts';
import { networkPoliciesOf } from './manifests/network-policy.ts';
import { readmeOf } from './manifests/readme.ts';
import { simulatorOf } from './manifests/simulator.ts';
import { testRunOf } from './manifests/test-run.ts';
import { fileNames } from './settings.ts';

/** The files of a folder: name → text. */
export type FolderFiles = ReadonlyMap<string, string>;

/** The first words of every file whose format has comments. Whatever has them may be replaced. */
export const writtenByPassgate = 'Written by passgate load --kubernetes.';

/** Returns the files of a run. The last one makes the others a whole: kubectl begins with it. */
export function filesOf(facts: KubernetesFacts): FolderFiles {
  const { target, texts } = facts;
  return new Map<string, string>([
    [fileNames.bundle, texts.bundle],
    [fileNames.plan, texts.plan],
    [fileNames.run, texts.run],
    ...(texts.catalogue === undefined
      ? []
      : ([[fileNames.catalogue, `# ${writtenByPassgate}\n${texts.catalogue}`]] as const)),
    ...(texts.feeders === undefined ? [] : ([[fileNames.feeders, texts.feeders]] as const)),
    [fileNames.readme, `<!-- ${writtenByPassgate} -->\n\n${readmeOf(facts)}`],
    [fileNames.collector, yamlOf(collectorOf(facts))],
    ...(target.kind === 'own-simulator'
      ? ([[fileNames.simulator, yamlOf(simulatorOf(facts))]] as const)
      : []),
    [fileNames.networkPolicy, yamlOf(networkPoliciesOf(facts))],
    [fileNames.testRun, yamlOf([testRunOf(facts)])],
    [fileNames.kustomization, yamlOf([kustomizationOf(facts)])],
  ]);
}

/** Returns the documents of one file. The same objects give the same text. */
function yamlOf(objects: readonly object[]): string {
  // Anchors would be right, too, and hard to read.
  const options = { lineWidth: 0, aliasDuplicateObjects: false };
  return `# ${writtenByPassgate}\n${objects.map((object) => stringify(object, options)).join('---\n')}`;
}
