import { describe, expect, it } from 'vitest';
import type { CapturedExchange, RecordingFacts } from '../exchange/captured.ts';
import { readExchange } from '../exchange/read-exchange.ts';
import { certify } from '../judge/certify.ts';
import { RecordedDevice, wholeRecording } from './recorded-device.ts';

export type JudgedAs = 'kept' | 'broken' | 'in doubt' | 'not exercised';

/** Returns what a rule says of the recorded devices; throws for a rule that is not there. */
export function judgedAs(
  id: string,
  devices: RecordedDevice | readonly RecordedDevice[],
  recording: RecordingFacts = wholeRecording,
  change: (captured: CapturedExchange) => CapturedExchange = (one) => one,
): JudgedAs {
  const captured = [devices].flat().flatMap((device) => device.captured.map(change));
  const exchanges = captured.map((one, index) =>
    readExchange(one, index, { fingerprint: (secret) => `#${secret}` }),
  );
  const judged = certify(exchanges, recording).rules.find(({ rule }) => rule.id === id);
  if (judged === undefined) throw new Error(`no rule ${id}`);
  if (judged.verdict !== 'unjudged') return judged.verdict === 'passed' ? 'kept' : 'broken';
  return judged.doubts.length > 0 ? 'in doubt' : 'not exercised';
}

/** A row of a table of tests: what happened, and what the rule says of it. */
export type JudgedRow = readonly [
  rule: string,
  said: JudgedAs,
  happened: string,
  record: (device: RecordedDevice) => RecordedDevice,
  recording?: RecordingFacts | undefined,
];

/** Tests rules by a table. */
export function describeRules(name: string, rows: readonly JudgedRow[]): void {
  describe(name, () => {
    for (const [rule, said, happened, record, recording] of rows) {
      it(`${rule} is ${said} with ${happened}`, () => {
        expect(judgedAs(rule, record(new RecordedDevice()), recording)).toBe(said);
      });
    }
  });
}
