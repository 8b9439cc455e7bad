import { describe, expect, it } from 'vitest';
import { validateHar } from './validate-har.ts';

/** A recording of two token responses, the body of the first as given bytes. */
function recording(description: Buffer): Buffer {
  const entry = (body: string) => ({
    request: { method: 'POST', url: 'https://a.example/o/client/token', headers: [] },
    response: {
      status: 400,
      headers: [{ name: 'content-type', value: 'application/json' }],
      content: { text: body },
    },
  });
  const error = (said: string) => JSON.stringify({ error: 'invalid_request', error_description: said });
  const whole = JSON.stringify({ log: { entries: [entry(error('HERE')), entry(error('fine \ufffd'))] } });
  const [before = '', after = ''] = whole.split('HERE');
  return Buffer.concat([Buffer.from(before), description, Buffer.from(after)]);
}

async function verdicts(bytes: Buffer) {
  const { results } = await validateHar('a.har', bytes, 'tolerant');
  return results.filter(({ part }) => part === '400').map(({ verdict, errors }) => ({ verdict, errors }));
}

describe('a body in a recording', () => {
  it('that is UTF-8 is judged as text, also with a replacement character in it', async () => {
    const [first, second] = await verdicts(recording(Buffer.from('é \ufffd')));
    expect(first).toEqual(second);
    expect(JSON.stringify(first)).not.toContain('UTF-8');
  });

  it('whose bytes are not UTF-8 is invalid, and the one beside it is not', async () => {
    const [first, second] = await verdicts(recording(Buffer.from([0x61, 0xff, 0x62])));
    expect(first).toMatchObject({
      verdict: 'invalid',
      errors: [{ pointer: '', expected: 'UTF-8 text', message: expect.stringContaining('not UTF-8') }],
    });
    expect(JSON.stringify(second)).not.toContain('UTF-8');
  });

  it('is not read where the recording is nested too deeply', async () => {
    const text = `{"log":{"entries":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    await expect(validateHar('a.har', Buffer.from(text), 'strict')).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: 'a.har cannot be read: it is nested deeper than 256 levels.',
    });
  });
});
