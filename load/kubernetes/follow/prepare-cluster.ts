import { randomBytes } from 'node:crypto';
import { PassgateError, type World } from '../../../core/index.ts';
import { operatorVersion, type SecretKey, secretName } from '../settings.ts';
import { clusterError, type Kubectl, reasonOf } from './kubectl.ts';

/** Throws `CONFIG` (exit 2) for a token that the servers of a run would not take. */
export type AssertToken = (name: SecretKey, token: string) => void;

/** Tokens that Passgate makes up where nobody gives them. */
const ownSecrets: readonly SecretKey[] = ['PASSGATE_TOKEN', 'PASSGATE_CONTROL_TOKEN'];

/**
 * Checks that there is a cluster with the operator.
 * @throws PassgateError `TOOL_MISSING`, `CLUSTER` (exit 3)
 */
export async function assertOperator(kubectl: Kubectl): Promise<void> {
  // Within the namespace: whoever may run a test need not see what belongs to the whole cluster.
  const answer = await kubectl(['get', 'testruns.k6.io', '--output', 'name']);
  if (answer.code === 0) return;
  if (
    /doesn't have a resource type|no matches for kind|could not find the requested resource/.test(
      answer.stderr,
    )
  ) {
    throw new PassgateError(
      'CLUSTER',
      'The cluster does not know TestRuns: the k6-operator is not installed there.',
      `Install the k6-operator ${operatorVersion}: docs/kubernetes.md says how.`,
    );
  }
  if (/[Ff]orbidden/.test(answer.stderr)) {
    throw new PassgateError(
      'CLUSTER',
      `kubectl may not read TestRuns in its namespace: ${reasonOf(answer)}`,
      'Ask for a role that may get, create and delete them, or choose another namespace: `kubectl config set-context --current --namespace NAME`.',
    );
  }
  throw clusterError(
    'kubectl reaches no cluster',
    answer,
    'Choose one with `kubectl config use-context NAME`, or make one: `kind create cluster`.',
  );
}

/**
 * Creates the Secret of the runs where there is none: from the environment, what is Passgate's own
 * made up. It goes through standard input, never into a file or an argument.
 * @throws PassgateError `CONFIG` (exit 2) where a secret is missing; `CLUSTER` (exit 3)
 */
export async function ensureSecret(
  kubectl: Kubectl,
  needed: readonly SecretKey[],
  env: World['env'],
  assertToken: AssertToken,
): Promise<'created' | 'found'> {
  // The names of the keys alone: no secret leaves the cluster.
  const template = '{{range $key, $value := .data}}{{$key}}{{"\\n"}}{{end}}';
  const found = await kubectl(['get', 'secret', secretName, '--output', `go-template=${template}`]);
  if (found.code === 0) {
    const missing = needed.filter((key) => !found.stdout.split('\n').includes(key));
    if (missing.length === 0) return 'found';
    throw new PassgateError(
      'CONFIG',
      `The Secret ${secretName} of the cluster has no ${missing.join(', ')}.`,
      `Add it, or delete the Secret to have it made again: \`kubectl delete secret ${secretName}\`.`,
    );
  }
  if (!/[Nn]ot ?[Ff]ound/.test(found.stderr)) {
    throw clusterError(`The Secret ${secretName} cannot be read`, found, 'Create it as the README says.');
  }
  const manifest = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: secretName, labels: { 'app.kubernetes.io/part-of': 'passgate' } },
    stringData: Object.fromEntries(needed.map((key) => [key, secretOf(key, env, assertToken)])),
  };
  const made = await kubectl(['create', '--filename', '-'], { input: JSON.stringify(manifest) });
  if (made.code !== 0) {
    throw clusterError(
      `The Secret ${secretName} could not be created`,
      made,
      'Create it as the README says.',
    );
  }
  return 'created';
}

function secretOf(key: SecretKey, env: World['env'], assertToken: AssertToken): string {
  const given = env[key] ?? '';
  const isOwn = ownSecrets.includes(key);
  if (given !== '') {
    if (isOwn) assertToken(key, given);
    return given;
  }
  if (isOwn) return randomBytes(24).toString('hex');
  throw new PassgateError(
    'CONFIG',
    `The scenario needs ${key}, which is neither in the environment nor in a Secret ${secretName} of the cluster.`,
    `Set ${key}, or create the Secret as the README says.`,
  );
}
