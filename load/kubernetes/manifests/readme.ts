import type { KubernetesFacts } from '../facts.ts';
import { deleteCommand, namesOf } from '../names.ts';
import { operatorVersion, partLabel, runLabel, type SecretKey, secretName } from '../settings.ts';
import { collectorPaths } from './collector.ts';
import { simulatorOrigin } from './simulator.ts';

/** The keys of the Secret that a run cannot do without. */
export function neededSecrets({ target, secrets }: Pick<KubernetesFacts, 'target' | 'secrets'>): SecretKey[] {
  const isOwn = target.kind === 'own-simulator';
  return [
    'PASSGATE_TOKEN',
    ...(isOwn ? (['PASSGATE_CONTROL_TOKEN'] as const) : []),
    ...Object.values(secrets).flatMap(({ key, isNeeded }) => (!isOwn && isNeeded ? [key] : [])),
  ];
}

/**
 * Returns the command that creates the Secret, through its standard input: everybody can list the
 * arguments of processes, and `printf` is a part of the shell. Passgate's own secrets are made up.
 * Without one of the others it ends before kubectl would create an empty Secret.
 */
function secretCommand(keys: readonly SecretKey[]): string {
  const isOwn = (key: SecretKey): boolean => key === 'PASSGATE_TOKEN' || key === 'PASSGATE_CONTROL_TOKEN';
  const given = keys.filter((key) => !isOwn(key));
  const checks = given.length === 0 ? '' : `: ${given.map((key) => `"\${${key}:?}"`).join(' ')} && `;
  const lines = keys.map((key) => `${key}="${isOwn(key) ? '$(openssl rand -hex 24)' : `$${key}`}"`);
  return `${checks}printf '%s\\n' ${lines.join(' ')} \\
     | kubectl create secret generic ${secretName} --from-env-file=/dev/stdin`;
}

const signInText = `
Viewers log in by the hook \`signIn\` of the target, in the collector: its image needs the \`passgate.config.ts\`, and it may reach TCP port 443 of every
host. Narrow that in \`network-policy.yaml\` to the hosts of your MVPDs where you know their addresses.
`;

/** Returns the README of a folder: what it is, how to run it, and how to delete it. */
export function readmeOf(facts: KubernetesFacts): string {
  const { run, scenario, runners, load, target, image, k6Version } = facts;
  const { collector } = namesOf(run);
  const origins = target.kind === 'own-simulator' ? [] : target.endpoints;
  const where =
    target.kind === 'own-simulator'
      ? `a simulator of its own, \`${simulatorOrigin(run)}\``
      : origins.map(({ origin, address }) => `\`${origin}\` (${address})`).join(', ');
  return `# Run \`${run}\` of the scenario \`${scenario}\`

${load.devices} devices on ${runners} ${runners === 1 ? 'runner' : 'runners'} against ${where}.
Passgate wrote this folder for the k6-operator ${operatorVersion}, and replaces it with the next \`load --kubernetes\`. Needed: a cluster with that operator, a default StorageClass, and the images \`${image}\`
and \`grafana/k6:${k6Version}\`.
${target.kind === 'given' && target.signsIn ? signInText : ''}
1. Create the Secret. No file and no command line that others can list has what is in it; one Secret serves every run in the namespace.

   \`\`\`
   ${secretCommand(neededSecrets(facts))}
   \`\`\`

2. Apply. Without \`--server-side\`, kubectl copies the bundle into an annotation, which holds only 262,144 bytes.

   \`\`\`
   kubectl apply --server-side -k .
   \`\`\`

3. Follow. The collector prints how far the runners are, and at the end the verdict.

   \`\`\`
   kubectl logs --follow deployment/${collector}
   \`\`\`

   What the runners said, also those that have ended: \`kubectl logs --prefix --tail=20 -l ${runLabel}=${run},${partLabel}=runner\`.

The report, and every other format of it (\`npx passgate report .\`):

\`\`\`
kubectl exec deployment/${collector} -- cat ${collectorPaths.out}/report.json > report.json
\`\`\`

Delete the run, also when this folder is that of a later one, and the Secret once no run needs it:

\`\`\`
${deleteCommand(run)}
kubectl delete secret ${secretName}
\`\`\`

A TestRun runs once: for another run, write the folder again.
`;
}
