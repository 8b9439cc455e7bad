import { servedText, type World } from '../core/index.ts';
import type { GatePlan } from '../gate/index.ts';

/** Prints what a gate would do. Returns 0: nothing was judged, and the first line says so. */
export function printPlan(world: World, plan: GatePlan, json: boolean): 0 {
  if (json) world.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
  const { target, stages, k6, comparison, thresholds = [] } = plan;
  const origins = [...new Set(Object.values(target.origins ?? {}))].join(', ');
  const where = target.name === 'simulator' ? 'its own simulator' : origins || 'not needed';
  const served = target.origins === undefined ? '' : servedText(target.origins);
  const cap =
    target.maxRequestsPerSecond === undefined ? '' : `, at most ${target.maxRequestsPerSecond} requests/s`;
  const loads = stages.some(({ name, runs }) => runs && (name === 'load' || name === 'baseline'));
  const lines = [
    'DRY RUN — nothing was judged. Passgate sent no request and wrote no report.',
    '',
    `target: ${where}${served}${target.way ?? ''}${cap}`,
    ...(loads ? [`k6: ${k6 ?? 'not found; run passgate doctor'}`] : []),
    ...thresholds.map((text) => `threshold: ${text}`),
    ...stages.map(({ name, runs, checks }) => {
      const known = name === 'baseline' ? comparison : `at least ${checks.length} checks`;
      return `${name.padEnd(10)} ${runs ? known : 'not selected'}`;
    }),
    '',
    '--json prints the ids of these checks.',
  ];
  world.stderr.write(`${lines.join('\n')}\n`);
  return 0;
}
