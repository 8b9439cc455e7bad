import { describe, expect, it } from 'vitest';
import { parseScript } from './read-script.ts';

const run = 'run: [app, start]';

describe('parseScript', () => {
  it('takes YAML and JSON', () => {
    const script = { steps: [{ step: 'play', run: ['app', 'play'], within: '90s' }] };
    expect(parseScript('a.json', JSON.stringify(script))).toEqual(script);
    expect(parseScript('a.yaml', 'steps:\n  - step: play\n    run: [app, play]\n    within: 90s\n')).toEqual(
      script,
    );
  });

  it.each<[what: string, text: string, message: RegExp]>([
    ['no YAML', 'steps: [', /^a\.yaml:1:9: Flow sequence/],
    ['no object', '[]', /^a\.yaml:1:1: the script should be an object/],
    ['nothing', '', /^a\.yaml.*the script should be an object/],
    ['no steps', 'env: {}', /the script has no "steps"/],
    ['an empty list', 'steps: []', /^a\.yaml:1:8: steps should be a list with at least one step/],
    [
      'an unknown property',
      `steps:\n  - ${run}\n    stp: play`,
      /^a\.yaml:3:\d+: steps\.0 has an unknown property "stp"\. Did you mean "step"\?/,
    ],
    [
      'an unknown step',
      `steps:\n  - ${run}\n    step: plya`,
      /^a\.yaml:3:11: there is no step "plya"\. Did you mean "play"\?/,
    ],
    ['no name', `steps:\n  - ${run}`, /^a\.yaml:2:5: a step has either "step"/],
    ['two names', `steps:\n  - {${run}, step: play, own: mine}`, /a step has either "step"/],
    [
      'an own step without what shows it',
      `steps:\n  - {${run}, own: mine}`,
      /"mine" of your own has no "expect"/,
    ],
    ['an own step with a known name', `steps:\n  - {${run}, own: play}`, /"play" is a step of the session/],
    ['no trigger', 'steps:\n  - step: play', /exactly one of "run", "request" and "hook".*not 0/],
    ['two triggers', `steps:\n  - {step: play, ${run}, hook: ./a.mjs}`, /exactly one of .*not 2/],
    [
      'a command as a text',
      'steps:\n  - {step: play, run: app start}',
      /steps\.0\.run should be a command and its arguments: a list of texts/,
    ],
    [
      'exit codes of a hook',
      'steps:\n  - {step: play, hook: ./a.mjs, exitCodes: [1]}',
      /only a command \("run"\) has "exitCodes"/,
    ],
    [
      'an unknown operation',
      `steps:\n  - {step: play, ${run}, expect: [{operation: authorise}]}`,
      /no operation "authorise"\. Did you mean "authorize"\?/,
    ],
    [
      'a time that is none',
      `steps:\n  - {step: play, ${run}, within: soon}`,
      /steps\.0\.within should be how long it may take/,
    ],
    [
      'a URL that is none',
      'steps:\n  - {step: play, request: {url: localhost}}',
      /steps\.0\.request\.url should be an http or https URL/,
    ],
    [
      'a lifetime of 0',
      `lifetimes: {sessionSeconds: 0}\nsteps:\n  - {step: play, ${run}}`,
      /lifetimes\.sessionSeconds should be a whole number of seconds/,
    ],
  ])('refuses %s, with its place', (_what, text, message) => {
    expect(() => parseScript('a.yaml', text)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(message) }),
    );
  });
});
