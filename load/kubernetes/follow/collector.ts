import { isRecord, parsedJson } from '../../../core/index.ts';
import type { RunNames } from '../names.ts';
import { ports } from '../settings.ts';
import type { Kubectl } from './kubectl.ts';

/** What the collector answered: `undefined` where nobody answers, for now. */
export interface CollectorAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Runs in the collector's own container. The token stays there: whoever may `exec` into the pod may
 * ask.
 */
const script = [
  'const [url] = process.argv.slice(1);',
  "const headers = { authorization: 'Bearer ' + process.env.PASSGATE_TOKEN };",
  'fetch(url, { headers, signal: AbortSignal.timeout(20000) })',
  '.then(async (answer) => console.log(JSON.stringify({ status: answer.status, body: await answer.text() })))',
  '.catch((error) => { console.error(String(error.cause ?? error)); process.exitCode = 7; });',
].join('');

/**
 * Asks the collector by `kubectl exec`. Each question is a process of its own, so that a connection
 * that breaks costs one question and not the run; `port-forward` ends with the first broken one and
 * needs the token here, and `logs` is cut by the kubelet and has no report.
 */
export async function askCollector(
  kubectl: Kubectl,
  names: RunNames,
  run: string,
  what: 'status' | 'report',
): Promise<CollectorAnswer | undefined> {
  const url = `http://127.0.0.1:${ports.collector}/runs/${run}/${what}`;
  const deployment = `deployment/${names.collector}`;
  const answer = await kubectl(['exec', deployment, '--', 'node', '--eval', script, url], {
    timeoutMs: 60_000,
  });
  if (answer.code !== 0) return undefined;
  const value = parsedJson(answer.stdout);
  if (!isRecord(value) || typeof value.status !== 'number' || typeof value.body !== 'string')
    return undefined;
  return { status: value.status, body: value.body };
}
