import { type LoopbackServer, readText } from '../../core/index.ts';
import type { RunRecord } from '../run/run-record.ts';
import type { CollectOutcome, CollectStatus } from './collector.ts';
import { errorAnswer, type ServerAnswer, type ServerPlace, startRunServer } from './run-server.ts';

/** Serves the report of a run that is over; runners are told so, and nothing is run again. */
export function serveFinishedRun(
  { plan, scenario }: RunRecord,
  { verdict, exitCode, reportPath }: CollectOutcome,
  place: ServerPlace,
): Promise<LoopbackServer> {
  const total = Math.ceil((plan.rampMs + plan.durationMs) / 1000);
  const status: CollectStatus = {
    run: plan.run,
    scenario,
    state: 'over',
    text: `the run is over: ${verdict}`,
    done: total,
    total,
    runners: [],
    verdict,
    exitCode,
  };
  const over = async (): Promise<ServerAnswer> => errorAnswer(410, 'the run is over');
  return startRunServer(
    {
      run: plan.run,
      isReady: () => true,
      share: over,
      deliver: over,
      login: over,
      status: () => ({ status: 200, body: JSON.stringify(status) }),
      report: async () => ({ status: 200, body: await readText(reportPath) }),
    },
    place,
  );
}
