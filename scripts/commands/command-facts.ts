import type { CommandFacts } from '../command.ts';

/**
 * All commands, in the order of `--help`, which reads this table alone: each command brings the rooms
 * that it works with, and takes ten times as long to load.
 */
export const commandFacts = {
  gate: {
    name: 'gate',
    summary: 'judge a provider in all stages: one report, one exit code',
    examples: ['gate', 'gate --target staging --only documents,verify', 'gate --rerun-failed'],
  },
  generate: {
    name: 'generate',
    summary: 'generate types, validators and tables from the documents',
    examples: ['generate', 'generate --check', 'generate --watch'],
  },
  contracts: {
    name: 'contracts',
    summary: 'run the consumer contracts and write the pact files',
    examples: ['contracts', 'contracts --filter createSession --out pacts'],
  },
  verify: {
    name: 'verify',
    summary: 'verify a provider against the pact files',
    examples: ['verify --target staging', 'verify --target http://127.0.0.1:8080 --filter createSession'],
  },
  coverage: {
    name: 'coverage',
    summary: 'operation × documented answer: specified, sampled, contracted, verified, loaded',
    examples: ['coverage', 'coverage --write'],
  },
  load: {
    name: 'load',
    summary: 'run a load scenario with k6',
    arguments: [
      {
        name: 'SCENARIO',
        description:
          'polling, throttling, profiles, journey, regcode, token-renewal, registration, live-event, vantage-clients; or the file of your own scenario',
      },
    ],
    examples: [
      'load polling',
      'load polling --devices 100000 --interval 15s --duration 1m',
      "load throttling --threshold 'getProfileByCode p99 < 200ms'",
      'load polling --devices 100000 --plan',
    ],
  },
  collect: {
    name: 'collect',
    summary:
      'receive the results of runners elsewhere, and judge the run; prints {"url": …} when it is ready',
    arguments: [{ name: 'RUN', description: 'the folder of a run, or its run.json' }],
    examples: ['collect k6-run', 'collect k6-run/run.json --port 8080'],
  },
  simulate: {
    name: 'simulate',
    summary: 'run the simulator until it is interrupted; prints {"url": …} when it is ready',
    examples: ['simulate', 'simulate --port 8080 --catalogue acme.yaml', 'simulate --tls --host 0.0.0.0'],
  },
  validate: {
    name: 'validate',
    summary: 'validate captured bodies against the documents',
    arguments: [
      { name: 'FILE…', description: 'files with one body each; - reads standard input', optional: true },
    ],
    examples: [
      'validate --api rest-v2 --operation createSession --status 200 answer.json',
      'validate --har session.har',
      'validate --api rest-v2 --operation authorize --status 200 --ndjson -',
    ],
  },
  certify: {
    name: 'certify',
    summary: 'judge a client: does it play by the client rules? Writes a report and a certificate',
    examples: ['certify --har session.har', 'certify --proxy http://127.0.0.1:8080', 'certify --guided'],
  },
  diff: {
    name: 'diff',
    summary: 'show what changed between two documents: breaking, dangerous or compatible',
    arguments: [
      { name: 'OLD', description: 'a file, REF:PATH, or a git ref for all four documents' },
      { name: 'NEW', description: 'the same (default: the documents of the tree)', optional: true },
    ],
    examples: ['diff main', 'diff old/rest-v2.yaml openapi/rest-v2.yaml'],
  },
  official: {
    name: 'official',
    summary: 'compare the documents with the provider’s own, looser ones',
    arguments: [{ name: 'DIR', description: 'folder with dcrApi.json and restApiV2.json' }],
    examples: ['official downloads', 'official downloads --json'],
  },
  report: {
    name: 'report',
    summary:
      'print the results of earlier gates and rewrite every report format, or merge the parts of a load run; exits with their exit code',
    arguments: [
      {
        name: 'DIR…',
        optional: true,
        description:
          'folders that the gate wrote to, or their report.json; folders with the parts of a load run; with --list by default reports/out',
      },
    ],
    examples: ['report reports/out', 'report --list', 'report part-1 part-2 --out merged'],
  },
  compare: {
    name: 'compare',
    summary: 'show two runs of the gate side by side: verdicts, figures, conditions',
    arguments: [
      { name: 'A', description: 'a folder that the gate wrote to, or its report.json' },
      { name: 'B', description: 'the other folder or report.json' },
    ],
    examples: ['compare reports/before reports/out', 'compare reports/before reports/out --json'],
  },
  doctor: {
    name: 'doctor',
    summary: 'show what is installed, what is missing and how to fix it',
    examples: ['doctor', 'doctor --target staging'],
  },
  init: {
    name: 'init',
    summary: 'write a configuration and a CI job into a repository; what exists is kept',
    examples: ['init', 'init --ci gitlab'],
  },
  completion: {
    name: 'completion',
    summary: 'print what a shell needs to complete command lines',
    arguments: [{ name: 'SHELL', description: 'bash, zsh or fish' }],
    examples: ['completion bash', 'completion zsh', 'completion fish'],
  },
} as const satisfies Readonly<Record<string, CommandFacts>>;

export type CommandName = keyof typeof commandFacts;
