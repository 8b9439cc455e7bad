import type { KubernetesFacts } from '../facts.ts';
import { namesOf } from '../names.ts';
import { fileNames, runLabel } from '../settings.ts';

/**
 * Returns the kustomization. The ConfigMap is generated from the very files of the folder: they stay
 * readable, `passgate collect` and `passgate report` read them as they are. No hash is put behind its
 * name, which kustomize would not follow into a TestRun; the run's id is in it.
 */
export function kustomizationOf({ run, target, texts }: KubernetesFacts): object {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [
      fileNames.collector,
      ...(target.kind === 'own-simulator' ? [fileNames.simulator] : []),
      fileNames.networkPolicy,
      fileNames.testRun,
    ],
    configMapGenerator: [
      {
        name: namesOf(run).run,
        files: [
          fileNames.bundle,
          fileNames.plan,
          fileNames.run,
          ...(texts.catalogue === undefined ? [] : [fileNames.catalogue]),
          ...(texts.feeders === undefined ? [] : [fileNames.feeders]),
        ],
        options: { labels: { 'app.kubernetes.io/part-of': 'passgate', [runLabel]: run } },
      },
    ],
    generatorOptions: { disableNameSuffixHash: true },
  };
}
