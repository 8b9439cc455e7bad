/** Entry of the process in which the Pact core runs; see `job.ts`. */
import { writeSync } from 'node:fs';
import { messageOf, processWorld } from '../../core/index.ts';
import { answersFd, type PactJob, type PactProcessMessage } from './job.ts';

const world = processWorld([]);

function answer(given: PactProcessMessage): void {
  writeSync(answersFd, `${JSON.stringify(given)}\n`);
}

try {
  const job: PactJob = JSON.parse(world.argv[0] ?? '');
  if (job.kind === 'contracts') {
    const { runInteractions } = await import('./engine.ts');
    const { matching } = await import('./filter.ts');
    const { interactions } = await import('../interactions/index.ts');
    await runInteractions(matching(interactions, job.filter, 'contracts'), {
      ...job,
      onDone: (check) => answer({ kind: 'check', check }),
    });
  } else {
    const { verifyItem } = await import('./verify-item.ts');
    for (const [index, item] of job.interactions.entries()) {
      if (world.signal.aborted) break;
      answer({ kind: 'verified', index, problems: await verifyItem(item) });
    }
  }
  answer({ kind: 'end' });
} catch (error) {
  answer({ kind: 'error', message: messageOf(error) });
}
