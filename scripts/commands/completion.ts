import { apiNames, knownName, stageNames } from '../../core/index.ts';
import { profileNames, scenarioNames } from '../../load/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { defineCommand, shared } from '../command.ts';
import { completionScript, type KnownWords, shells } from '../completion/completion-script.ts';
import { ciFiles } from '../init/starting-files.ts';
import { commandFacts } from './command-facts.ts';

const known: KnownWords = {
  load: scenarioNames,
  completion: shells,
  '--api': apiNames,
  '--ci': Object.keys(ciFiles),
  '--only': stageNames,
  '--operation': Object.keys(operations),
  '--profile': profileNames,
  '--skip': stageNames,
};

export const completionCommand = defineCommand({
  ...commandFacts.completion,
  options: { json: shared.json },
  run: async ({ world }, { json }, [shell = '']) => {
    const { allCommands } = await import('./index.ts');
    const script = completionScript(knownName('shell', shell, shells), await allCommands(), known);
    world.stdout.write(json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
    return 0;
  },
});
