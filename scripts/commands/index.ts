import type { Command } from '../command.ts';
import { contractsCommand } from './contracts.ts';
import { coverageCommand } from './coverage.ts';
import { diffCommand } from './diff.ts';
import { doctorCommand } from './doctor.ts';
import { gateCommand } from './gate.ts';
import { generateCommand } from './generate.ts';
import { loadCommand } from './load.ts';
import { officialCommand } from './official.ts';
import { reportCommand } from './report.ts';
import { simulateCommand } from './simulate.ts';
import { validateCommand } from './validate.ts';
import { verifyCommand } from './verify.ts';

/** In the order of `--help`. */
export const commands: readonly Command[] = [
  gateCommand,
  generateCommand,
  contractsCommand,
  verifyCommand,
  coverageCommand,
  loadCommand,
  simulateCommand,
  validateCommand,
  diffCommand,
  officialCommand,
  reportCommand,
  doctorCommand,
];
