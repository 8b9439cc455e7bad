import { resolve } from 'node:path';
import type { StateOfTarget } from '../contracts/index.ts';
import { createMasker, type ExitCode, type World } from '../core/index.ts';
import { pactFilesIn } from '../gate/index.ts';
import { describeTarget, givenTarget } from '../targets/index.ts';

/** What `doctor --target` has to say. */
export interface TargetDiagnosis {
  readonly target: string;
  /** What was asked of it. */
  readonly sent: string;
  readonly states: readonly StateOfTarget[];
  /** The list that declares all that is missing. */
  readonly cannotArrange: readonly string[];
}

/**
 * Returns which provider states a target can be brought into. Asks each of its origins once for
 * `/_simulator/health`, and nothing else.
 */
export async function diagnoseTarget(world: World, root: string, given: string): Promise<TargetDiagnosis> {
  const { arrangeable } = await import('../contracts/index.ts');
  const source = await givenTarget(await describeTarget(given, world.cwd), world);
  try {
    const { target } = await source.get();
    const pactFiles = await pactFilesIn(resolve(root, 'contracts/pacts'));
    const states = await arrangeable({ world, root, target, pactFiles, masker: createMasker() });
    const origins = new Set(Object.values(target.origins)).size;
    return {
      target: target.name,
      sent: `GET /_simulator/health, once to ${origins === 1 ? 'its origin' : `each of its ${origins} origins`}`,
      states,
      cannotArrange: states.flatMap(({ state, missing }) => (missing === undefined ? [] : [state])),
    };
  } finally {
    await source.close();
  }
}

/** Prints a diagnosis for people, and the list to paste into the configuration. */
export function printDiagnosis(world: World, { target, sent, states, cannotArrange }: TargetDiagnosis): void {
  const print = (line: string): void => world.stderr.write(`${line}\n`);
  print(`\nTarget ${target}: what Passgate can arrange there (sent: ${sent})`);
  for (const { state, by } of states) if (by !== undefined) print(`✓ ${state}: by ${by}`);
  const reasons = new Map<string, StateOfTarget[]>();
  for (const one of states) {
    if (one.missing !== undefined)
      reasons.set(one.missing.reason, [...(reasons.get(one.missing.reason) ?? []), one]);
  }
  for (const [reason, of] of reasons) {
    const contracts = of.reduce((sum, { missing }) => sum + (missing?.contracts ?? 0), 0);
    print(`✗ ${reason}: ${contracts} ${contracts === 1 ? 'contract' : 'contracts'}`);
    for (const { state, declared } of of) print(`    ${state}${declared ? ' (declared)' : ''}`);
    print(`  fix: ${of[0]?.missing?.fix ?? ''}`);
  }
  if (cannotArrange.length === 0) return;
  print('\nFor passgate.config.ts, so that the rest decides the verdict:\n');
  print(
    `      cannotArrange: [\n${cannotArrange.map((one) => `        ${quoted(one)},`).join('\n')}\n      ],`,
  );
}

/** Returns 0 where each state can be arranged or is declared, else 3. */
export function exitCodeOfDiagnosis({ states }: TargetDiagnosis): ExitCode {
  return states.every(({ missing, declared }) => missing === undefined || declared) ? 0 : 3;
}

/** Returns text as a literal of TypeScript. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
