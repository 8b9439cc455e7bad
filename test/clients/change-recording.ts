import type { CapturedExchange } from '../../certify/exchange/captured.ts';
import { capturedOf } from './judge-lines.ts';
import type { RecordedLine } from './test-provider.ts';

/** What clocks and recorders do to a recording of the same run. */
export const recordingChanges = [
  'as it is',
  'a recorder that is off',
  'one step of the clock',
  'drift',
  'another order',
] as const;

export type RecordingChange = (typeof recordingChanges)[number];

/**
 * Returns the recording as another recorder has it. The clock of the journal is the provider's; a
 * recorder beside it is off by up to two seconds, drifts by 0.05 % or is set once on the way.
 */
export function changedRecording(
  lines: readonly RecordedLine[],
  change: RecordingChange,
  draw: () => number,
): CapturedExchange[] {
  const captured = capturedOf(lines);
  const firstMs = captured[0]?.sentMs ?? 0;
  switch (change) {
    case 'as it is':
      return captured;
    case 'a recorder that is off': {
      const offsetMs = (draw() * 2 - 1) * 2000;
      return captured.map((one) => moved(one, (ms) => ms + offsetMs));
    }
    case 'one step of the clock': {
      const from = Math.floor(draw() * captured.length);
      const stepMs = (draw() * 2 - 1) * 30_000;
      return captured.map((one, index) => (index < from ? one : moved(one, (ms) => ms + stepMs)));
    }
    case 'drift': {
      const speed = 1 + (draw() * 2 - 1) * 0.0005;
      return captured.map((one) => moved(one, (ms) => firstMs + (ms - firstMs) * speed));
    }
    case 'another order':
      return shuffled(captured, draw);
  }
}

function moved(exchange: CapturedExchange, move: (ms: number) => number): CapturedExchange {
  const { sentMs, answeredMs } = exchange;
  return {
    ...exchange,
    sentMs: sentMs === undefined ? undefined : move(sentMs),
    answeredMs: answeredMs === undefined ? undefined : move(answeredMs),
  };
}

function shuffled(exchanges: readonly CapturedExchange[], draw: () => number): CapturedExchange[] {
  const order = exchanges.map((exchange) => ({ exchange, at: draw() }));
  return order.sort((one, other) => one.at - other.at).map(({ exchange }) => exchange);
}
