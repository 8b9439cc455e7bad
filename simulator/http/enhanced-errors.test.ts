import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../core/basics.ts';
import { startJudged } from '../testing/judged-caller.ts';
import { enhancedErrors } from './enhanced-errors.ts';

const folder = join(import.meta.dirname, '../../../shared/reference/samples');
const found = existsSync(folder);

/** Returns `code: message` of every error in a published body. */
function messagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(messagesIn);
  return isRecord(value) && typeof value.code === 'string' && typeof value.message === 'string'
    ? [`${value.code}: ${value.message}`, ...inside]
    : inside;
}

describe.skipIf(!found)(`messages${found ? '' : ': the published bodies are not here, NOT CHECKED'}`, () => {
  const bodyOf = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = found ? readdirSync(folder).filter((name) => /^rest-v2\..*\.json$/.test(name)) : [];

  it('are the published ones, wherever one is published', () => {
    const published = [...new Set(names.flatMap((name) => messagesIn(bodyOf(name))))].sort();
    const codes = published.map((line) => line.split(': ')[0]);
    const ours = Object.entries(enhancedErrors)
      .filter(([code]) => codes.includes(code))
      .map(([code, { message }]) => `${code}: ${message}`);
    expect(published.length).toBeGreaterThan(25);
    expect(ours.sort()).toEqual(published);
  });

  it('of the registration code service name the parameter in the published form', async () => {
    const published = bodyOf('reggie.createRegistrationCode.400.required-parameter-missing.json');
    const form = isRecord(published) ? String(published.message) : '';
    const caller = await startJudged();
    const { accessToken } = await caller.state('a client with an access token');
    const headers = { authorization: `Bearer ${accessToken}` };
    const { body } = await caller.call('POST', '/reggie/v1/REF30/regcode', { headers });
    expect(body).toEqual({ status: 400, message: form.replace('<>', 'deviceId') });
    await caller.simulator.close();
  });
});
