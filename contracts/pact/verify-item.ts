import { Verifier } from '@pact-foundation/pact-core';
import { messageOf } from '../../core/index.ts';
import type { PactProblem, VerifyItem } from './job.ts';
import { problemsOf } from './report.ts';

/**
 * Milliseconds the core waits for one answer. The recorder bounds each request itself, and may wait
 * until it is known whether the target still answers.
 */
const requestTimeoutMs = 30_000;

/** Verifies the one interaction of a pact file. An empty list is Pact's yes; never throws. */
export async function verifyItem(item: VerifyItem): Promise<PactProblem[]> {
  try {
    const verifier = new Verifier({
      providerBaseUrl: item.providerUrl,
      provider: item.provider,
      pactUrls: [item.pactFile],
      providerStatesSetupUrl: item.statesUrl,
      timeout: Math.max(requestTimeoutMs, item.statesTimeoutMs ?? 0),
      logLevel: 'error',
      // A redirect is an answer to be verified, not to be followed.
      followRedirects: false,
      failIfNoPactsFound: true,
    });
    return problemsOf(await verifier.verify());
  } catch (error) {
    const problems = problemsOf(messageOf(error));
    return problems.length > 0 ? problems : [{ kind: 'pact', message: messageOf(error) }];
  }
}
