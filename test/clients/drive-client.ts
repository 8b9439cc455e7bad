import { Refused } from '../../examples/streaming-client/src/answer.ts';
import { type SessionPlan, sessionPlans } from './session-plans.ts';
import { type ClientMaker, goodClient, Stage } from './stage.ts';
import { calmNetwork, type NetworkTrouble } from './test-network.ts';
import type { RecordedLine, TestProvider } from './test-provider.ts';

/** How a client is driven. */
export interface Drive {
  readonly plans: readonly SessionPlan[];
  /** Default: the good client. */
  readonly maker?: ClientMaker;
  /** Default: a network without trouble. */
  readonly trouble?: NetworkTrouble;
}

/**
 * Drives one client through session plans, one after the other, from the provider's first moment on.
 * Returns the recording in the order of time.
 */
export async function driveClient(
  provider: TestProvider,
  { plans, maker = goodClient, trouble = calmNetwork }: Drive,
): Promise<RecordedLine[]> {
  provider.rewind();
  await provider.takeJournal();
  const stage = new Stage(provider, await provider.softwareStatement(), maker, trouble);
  for (const plan of plans) {
    stage.choices.length = 0;
    try {
      await sessionPlans[plan](stage);
    } catch (error) {
      // The provider failed too often: the viewer gives up for now.
      if (!(error instanceof Refused)) throw error;
    }
    await stage.wait(600);
  }
  await provider.clearFaults();
  return inTime([...(await provider.takeJournal()), ...stage.pages]);
}

/** Weaves recordings into one. */
export function inTime(lines: readonly RecordedLine[]): RecordedLine[] {
  return [...lines].sort((one, other) => one.at - other.at);
}
