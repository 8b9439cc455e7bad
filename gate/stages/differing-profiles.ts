import { messageOf, PassgateError } from '../../core/index.ts';

const timeoutMs = 5000;
/** What differs from answer to answer; every body stays valid. */
const rule = {
  match: { operation: 'getProfiles' },
  fault: { kind: 'vary-property', pointer: '/profiles/*/attributes/userID/value' },
};

/**
 * Does some work while no two profile answers of a simulator are alike, so that every body has to
 * be parsed and judged.
 * @throws PassgateError `TARGET_UNREACHABLE` (exit 3) when the simulator's control API does not
 *   play along
 */
export async function withDifferingProfiles<Result>(
  simulatorUrl: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const control = new URL('/_simulator/faults', simulatorUrl);
  await callControl(control, signal, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rule),
  });
  const result = await work();
  // The work has already reported a simulator that was lost meanwhile.
  await callControl(control, signal, { method: 'DELETE' }).catch(() => {});
  return result;
}

async function callControl(url: URL, signal: AbortSignal, init: RequestInit): Promise<void> {
  const problem = await fetch(url, {
    ...init,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  })
    .then(({ ok, status }) => (ok ? undefined : `it answered ${status}`))
    .catch((error: unknown) => messageOf(error));
  if (problem === undefined) return;
  throw new PassgateError(
    'TARGET_UNREACHABLE',
    `The simulator's control API at ${url.origin} could not be used: ${problem}.`,
    'Check that the simulator is running and has the same version as Passgate.',
  );
}
