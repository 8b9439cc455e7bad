import type { Check, Evidence } from '../../../core/index.ts';
import type { RunnerAccount } from '../run-ledger.ts';
import { check, secondsText } from './evidence.ts';

/**
 * Runners that begin further apart do not make the load that was planned. Their clocks may differ by
 * a part of it.
 */
const mostApartMs = 5000;

/**
 * Checks that the figures of every runner are there, and once: a runner that was killed leaves no
 * other trace, and one that was started twice has devices that ran twice. Such a run is unjudged.
 * Empty for a single runner on this machine, whose end is checked by its exit code.
 */
export function runnerChecks(
  scenario: string,
  accounts: readonly RunnerAccount[],
  isElsewhere = false,
): Check[] {
  if (accounts.length <= 1 && !isElsewhere && accounts[0]?.state !== 'doubled') return [];
  const facts = {
    scenario,
    slug: 'runners-complete',
    title: 'Every runner ran once, to its end, and began with the others',
  };
  const evidence = [...accounts.flatMap(evidenceOf), ...apartEvidence(accounts)];
  return [check(facts, evidence.length === 0 ? 'passed' : 'unjudged', evidence)];
}

function evidenceOf(account: RunnerAccount): Evidence[] {
  const name = `runner ${account.runner + 1}`;
  const expected = 'every line of the runner, from its start to its end';
  switch (account.state) {
    case 'complete':
      return [];
    case 'waiting':
      return [{ kind: 'runner', message: `nothing was received from ${name}`, expected }];
    case 'doubled': {
      const message = `${name} was started twice: its devices ran twice, and only the first process is counted`;
      const hint = 'Start each runner once; a pod must not be restarted.';
      return [{ kind: 'runner', message, hint, expected: 'one process for each runner' }];
    }
    case 'running':
      return [{ kind: 'runner', message: `${name} is incomplete: ${whyIncomplete(account)}`, expected }];
  }
}

function whyIncomplete({ lastHeardMs, missingLines, usersEnded }: RunnerAccount): string {
  const heard = lastHeardMs === undefined ? '' : `, last heard at ${new Date(lastHeardMs).toISOString()}`;
  const missing = missingLines === 0 ? '' : `${missingLines} of its lines are missing, `;
  return `${missing}${usersEnded} of its virtual users reported their end${heard}`;
}

function apartEvidence(accounts: readonly RunnerAccount[]): Evidence[] {
  const starts = accounts.flatMap(({ startedAtMs }) => startedAtMs ?? []);
  const apartMs = Math.max(...starts) - Math.min(...starts);
  if (starts.length < 2 || apartMs <= mostApartMs) return [];
  const first = Math.min(...starts);
  const late = accounts
    .filter(({ startedAtMs = first }) => startedAtMs - first > mostApartMs)
    .map(({ runner }) => runner + 1);
  return [
    {
      kind: 'runner',
      message: `runners began up to ${secondsText(apartMs)} apart, so their load did not meet at the target: ${late.join(', ')} later than the first`,
      expected: `at most ${secondsText(mostApartMs)} apart`,
      hint: 'Start the runners together, on machines whose clocks agree.',
    },
  ];
}
