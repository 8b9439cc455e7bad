/** Commands that cannot do without k6, and those that judge or use what is generated from the documents. */
const NEED_K6 = new Set(['gate', 'load']);
const NEED_NOTHING_GENERATED = new Set(['generate', 'doctor', 'help']);

/** The project of vitest.config.ts that holds no test that starts k6 or whole processes. */
const FAST_PROJECT = 'rooms';

/**
 * What the words after `run.mjs` ask for. A first word `npm:…` is a script of package.json, anything else a command
 * of Passgate.
 * `{ kind: 'passgate' | 'vitest' | 'bench' | 'bench:load' | 'bench:peers' | 'verdict' | 'screenshots' | 'schemathesis' | 'check' | 'packages' | 'release', args, env?, k6: 'needed' | 'if found' | 'no', generated: boolean }`
 */
export function planFor(words) {
  const [first = '', ...rest] = words;
  if (first === 'npm:test') return { kind: 'vitest', args: rest, k6: 'needed', generated: true };
  if (first === 'npm:test:mutants') {
    return {
      kind: 'vitest',
      args: ['test/mutants.e2e.test.ts', ...rest],
      env: { PASSGATE_MUTANTS: 'all' },
      k6: 'no',
      generated: true,
    };
  }
  if (first === 'npm:test:defects') {
    return {
      kind: 'vitest',
      args: ['test/defects.e2e.test.ts', ...rest],
      env: { PASSGATE_DEFECTS: 'all' },
      k6: 'needed',
      generated: true,
    };
  }
  if (first === 'npm:test:faults') {
    return {
      kind: 'vitest',
      args: ['test/faults.e2e.test.ts', ...rest],
      env: { PASSGATE_FAULTS: 'all' },
      k6: 'needed',
      generated: true,
    };
  }
  if (first === 'npm:test:rules') {
    return {
      kind: 'vitest',
      args: ['test/client-rules.e2e.test.ts', 'test/client-runs.e2e.test.ts', ...rest],
      env: { PASSGATE_RULES: 'all' },
      k6: 'no',
      generated: true,
    };
  }
  if (first === 'npm:test:fast') {
    // One worker for many files halves the time; the whole run keeps them apart and would show what leaks between them.
    return {
      kind: 'vitest',
      args: ['--no-isolate', '--project', FAST_PROJECT, ...rest],
      k6: 'if found',
      generated: true,
    };
  }
  if (first === 'npm:bench') return { kind: 'bench', args: rest, k6: 'needed', generated: true };
  if (first === 'npm:bench:load') return { kind: 'bench:load', args: rest, k6: 'needed', generated: true };
  if (first === 'npm:bench:peers') return { kind: 'bench:peers', args: rest, k6: 'needed', generated: true };
  if (first === 'npm:bench:verdict') return { kind: 'verdict', args: rest, k6: 'needed', generated: true };
  if (first === 'npm:screenshots') return { kind: 'screenshots', args: rest, k6: 'needed', generated: true };
  if (first === 'npm:schemathesis') return { kind: 'schemathesis', args: rest, k6: 'no', generated: true };
  if (first === 'npm:packages') return { kind: 'packages', args: rest, k6: 'no', generated: true };
  if (first === 'npm:release') return { kind: 'release', args: rest, k6: 'no', generated: false };
  if (first === 'npm:check') return { kind: 'check', args: rest, k6: 'no', generated: true };
  const asksForHelp = words.some((word) => ['--help', '-h', '--version', '-V'].includes(word));
  const isCommand = first !== '' && !first.startsWith('-') && !asksForHelp;
  return {
    kind: 'passgate',
    args: words,
    k6: isCommand && NEED_K6.has(first) ? 'needed' : 'no',
    generated: isCommand && !NEED_NOTHING_GENERATED.has(first),
  };
}
