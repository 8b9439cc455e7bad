import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiNames } from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { SampleRow } from '../../openapi/testing/sample-bodies.ts';
import type { AnswerFacts } from './answer.ts';
import { readAnswer } from './read-answer.ts';

type Kind = AnswerFacts['kind'];

/** What the rules read of an answer that succeeded; `other`: nothing beyond that it did. */
const kinds: Readonly<Record<OperationId, Kind>> = {
  registerClient: 'registration',
  issueToken: 'token',
  createRegistrationCode: 'other',
  getRegistrationCode: 'other',
  deleteRegistrationCode: 'other',
  getConfiguration: 'configuration',
  createSession: 'session',
  resumeSession: 'session',
  getSession: 'session',
  getPartnerAuthenticationRequest: 'session',
  authenticateUserAgent: 'other',
  getProfiles: 'profiles',
  getProfileByMvpd: 'profiles',
  getProfileByCode: 'profiles',
  createPartnerProfile: 'profiles',
  preauthorize: 'decisions',
  authorize: 'decisions',
  logout: 'logout',
  createClient: 'other',
  createClientSecret: 'other',
};

const samples = new URL('../../openapi/samples/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, samples), 'utf8');
const rows = apiNames.flatMap((api): SampleRow[] => JSON.parse(textOf(`${api}.index.json`)));
const answers = rows.flatMap((row) => {
  const { kind, operationId, status, file } = row;
  if (kind !== 'response' || status === null || !isOperation(operationId)) return [];
  return [{ ...row, operation: operationId, status, body: file === null ? '' : textOf(file) }];
});
const succeeded = answers.filter(({ status }) => status < 300);

function isOperation(id: string): id is OperationId {
  return id in operations;
}

function factsOf({ operation, status, body }: (typeof answers)[number]): AnswerFacts {
  const message = { headers: new Map<string, string>(), body };
  return readAnswer({ operation, status, message }, (secret) => `print of ${secret.length}`);
}

/** Returns the places of texts that are empty, and of numbers that are none: what was not found in the body. */
function emptyIn(value: unknown, at = ''): readonly string[] {
  if (value === '' || (typeof value === 'number' && !Number.isFinite(value))) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => emptyIn(member, `${at}/${name}`));
}

describe('readAnswer of the samples', () => {
  it('has one of each operation', () => {
    expect(new Set(succeeded.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
  });

  it.each(succeeded)('understands $operation $status $variant', (answer) => {
    const facts = factsOf(answer);
    expect(facts.kind).toBe(kinds[answer.operation]);
    expect(emptyIn(facts)).toEqual([]);
  });

  // The errors of the other services have no code, and no rule reads one of them.
  const withCodes = answers.filter(({ api }) => api === 'dcr' || api === 'rest-v2');
  it.each(withCodes.filter(({ status, contentType }) => status >= 400 && contentType?.endsWith('json')))(
    'finds the code of the error in $operation $status $variant',
    (answer) => {
      const facts = factsOf(answer);
      expect(facts.kind).toBe('error');
      expect(emptyIn(facts)).toEqual([]);
    },
  );
});
