import { expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { parseCommandLine } from './command-line.ts';
import { allCommands } from './commands/index.ts';

const commands = await allCommands();

async function invocationOf(line: string) {
  const world = memoryWorld({ argv: line.split(' ') });
  const parsed = await parseCommandLine(world, commands, '1.0.0');
  return parsed.kind === 'command' ? parsed.invocation : expect.fail();
}

it.each<[string, { line: string; command?: string; options: string }]>([
  ['nothing that was not given', { line: 'gate', options: '' }],
  ['what was typed, not what it means', { line: 'gate --duration 3s', options: '--duration 3s' }],
  ['a value that is the default', { line: 'gate --devices 2000', options: '--devices 2000' }],
  [
    'no place of output',
    { line: 'gate --out x --json --devices 5 --since main', options: '--devices 5 --since main' },
  ],
  ['no selection', { line: 'gate --only load --skip verify --bail --dry-run --strict', options: '--strict' }],
  ['the last of a value given twice', { line: 'gate --devices 5 --devices 6', options: '--devices 6' }],
  ['a value joined to its flag', { line: 'gate --target=staging', options: '--target staging' }],
  [
    'a value that looks like an option',
    { line: 'certify --har a.har --client=-x', options: '--har a.har --client=-x' },
  ],
  [
    'the scenario with its options',
    {
      line: 'load ./own.ts --profile smoke --runners 2 --rate 3 --seed 7 --interval 3s --out x --k6-out json=a',
      command: 'load ./own.ts',
      options: '--profile smoke --interval 3s --rate 3 --runners 2 --seed 7',
    },
  ],
  [
    'the recording, not where a proxy listens',
    {
      line: 'certify --proxy staging --host 127.0.0.1 --port 0 --tls --deviations d.yaml',
      options: '--deviations d.yaml',
    },
  ],
])('records in the report %s', async (_name, { line, command, options }) => {
  const given = await invocationOf(line);
  expect(given.command.join(' ')).toBe(command ?? line.split(' ')[0]);
  expect(given.options.join(' ')).toBe(options);
});
