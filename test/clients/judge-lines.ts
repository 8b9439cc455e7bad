import { createHash } from 'node:crypto';
import type { CapturedExchange, RecordingFacts } from '../../certify/exchange/captured.ts';
import { journalExchange } from '../../certify/exchange/journal-line.ts';
import { readExchange } from '../../certify/exchange/read-exchange.ts';
import { type Certification, certify } from '../../certify/judge/certify.ts';
import type { RecordedLine } from './test-provider.ts';

const recording: RecordingFacts = { recorder: 'journal of the simulator', omittedHeaders: [], gaps: [] };

/** Returns the exchanges of a recording, as a reader of recordings does. */
export function capturedOf(lines: readonly RecordedLine[]): CapturedExchange[] {
  return lines.flatMap((line) => journalExchange(line) ?? []);
}

export function judgeCaptured(captured: readonly CapturedExchange[]): Certification {
  const fingerprint = (secret: string): string =>
    secret.startsWith('[masked') ? secret : createHash('sha256').update(secret).digest('hex').slice(0, 12);
  return certify(
    captured.map((one, index) => readExchange(one, index, { fingerprint })),
    recording,
  );
}

/** Returns the ids of the rules that failed, with what was found. */
export function failedRules({ rules }: Certification): ReadonlyMap<string, string> {
  return new Map(
    rules
      .filter(({ verdict }) => verdict === 'failed')
      .map(({ rule, breaks: [first] }) => [
        rule.id,
        `${first?.message} (${first?.exchange.method} ${first?.exchange.path}, received ${first?.received})`,
      ]),
  );
}
