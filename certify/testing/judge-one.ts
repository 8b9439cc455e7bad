import type { RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { certify } from '../judge/certify.ts';
import type { RuleId } from '../judge/rule.ts';
import { clientRules } from '../judge/rules.ts';
import { type RecordedDevice, wholeRecording } from './recorded-device.ts';

/** What a table of a rule's tests expects: `nothing` means no occasion, `in doubt` a doubt. */
export type ExpectedOutcome = 'kept' | 'broken' | 'in doubt' | 'nothing';

/** Returns how one rule judges what devices sent. */
export function outcomeOf(
  id: RuleId,
  devices: RecordedDevice | readonly Exchange[],
  recording: RecordingFacts = wholeRecording,
): ExpectedOutcome {
  const exchanges = 'exchanges' in devices ? devices.exchanges : devices;
  const rules = clientRules.filter((rule) => rule.id === id);
  const [judged] = certify(exchanges, recording, rules).rules;
  if (judged === undefined) throw new Error(`There is no rule ${id}`);
  if (judged.verdict === 'failed') return 'broken';
  if (judged.verdict === 'passed') return 'kept';
  return judged.doubts.length > 0 ? 'in doubt' : 'nothing';
}

/** Returns the exchanges of several devices as one recording has them. */
export function recordedTogether(...devices: readonly RecordedDevice[]): readonly Exchange[] {
  return devices
    .flatMap(({ exchanges }) => exchanges)
    .sort((one, other) => one.sentMs - other.sentMs)
    .map((exchange, index) => ({ ...exchange, index }));
}
