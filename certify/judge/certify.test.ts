import { describe, expect, it } from 'vitest';
import { RecordedDevice, wholeRecording } from '../testing/recorded-device.ts';
import { certify } from './certify.ts';
import type { Rule } from './rule.ts';

const verdictOf = (device: RecordedDevice, id: string) =>
  certify(device.exchanges, wholeRecording).rules.find(({ rule }) => rule.id === id);

const born = () => new RecordedDevice().register().getToken().profiles();
const opened = (device: RecordedDevice) =>
  device.send('authenticateUserAgent', { parameters: { code: 'A' }, status: 302 });

describe('certify', () => {
  it('fails a rule that a device broke, and names the exchange', () => {
    const device = new RecordedDevice().register().getToken().profiles().register().getToken();
    expect(verdictOf(device, 'CR-02')).toMatchObject({
      verdict: 'failed',
      required: true,
      breaks: [{ device: 'device 1', exchange: { place: 'exchange 4' } }],
    });
  });

  it('passes a rule that a device kept', () => {
    const device = new RecordedDevice().register().getToken().profiles().getToken().profiles();
    expect(verdictOf(device, 'CR-02')).toMatchObject({ verdict: 'passed', occasions: 1 });
  });

  it('leaves a rule unjudged that was never exercised, and says what to do', () => {
    const unjudged = {
      verdict: 'unjudged',
      required: true,
      remedy: expect.stringContaining('start it again'),
    };
    expect(verdictOf(new RecordedDevice().profiles(), 'CR-02')).toMatchObject(unjudged);
  });

  const device = new RecordedDevice().profiles();
  const [exchange = expect.fail()] = device.exchanges;
  const verdictWith = (occasions: number, doubts: number, breaks: number) => {
    const outcome = {
      occasions,
      doubts: Array.from({ length: doubts }, () => ({ exchange, why: 'An answer was lost' })),
      breaks: Array.from({ length: breaks }, () => ({ exchange, message: 'It did so' })),
    };
    const facts = {
      phase: 'errors',
      sentence: 'Do.',
      level: 'mandatory',
      source: 'a page',
      drive: 'Do it.',
    } as const;
    const rule: Rule = { id: 'ER-99', ...facts, judge: () => outcome };
    return certify(device.exchanges, wholeRecording, [rule]).rules[0]?.verdict;
  };

  it.each<[string, { occasions: number; doubts: number; breaks: number; want: string }]>([
    ['no occasion', { occasions: 0, doubts: 0, breaks: 0, want: 'unjudged' }],
    ['only doubts', { occasions: 0, doubts: 1, breaks: 0, want: 'unjudged' }],
    ['few occasions and a doubt', { occasions: 19, doubts: 1, breaks: 0, want: 'unjudged' }],
    ['many occasions and a doubt', { occasions: 20, doubts: 1, breaks: 0, want: 'passed' }],
    ['many of both', { occasions: 100, doubts: 6, breaks: 0, want: 'unjudged' }],
    ['one break among many occasions', { occasions: 1000, doubts: 0, breaks: 1, want: 'failed' }],
  ])('judges a rule with %s', (_name, { occasions, doubts, breaks, want }) => {
    expect(verdictWith(occasions, doubts, breaks)).toBe(want);
  });

  it.each([
    ['neither screen where nobody signs in', [], () => born()],
    [
      'both screens where the recording tells nowhere on which a viewer signs in',
      ['AU-02', 'AU-03'],
      () => born().createSession('A').wait(1).poll('A').wait(5).poll('A', true),
    ],
    [
      'the primary screen where its browser opened at once',
      ['AU-02'],
      () => opened(born().createSession('A').wait(1)).wait(30).poll('A', true),
    ],
    [
      'the second screen where a browser elsewhere signs in',
      ['AU-03'],
      () => {
        const device = born().createSession('A').wait(1).poll('A').wait(20);
        device.address = '198.51.100.9';
        return opened(device);
      },
    ],
  ] as const)('requires the rules of %s', (_, required, device) => {
    const { rules } = certify(device().exchanges, wholeRecording);
    const asked = rules.filter(({ rule, required }) => required && /^AU-0[23]$/.test(rule.id));
    expect(asked.map(({ rule }) => rule.id)).toEqual(required);
  });

  it('shows the gap that was measured, without what is allowed for travel time', () => {
    const polls = new RecordedDevice().register().getToken().createSession('A');
    for (let count = 0; count < 8; count += 1) polls.wait(1).poll('A', false, { tookMs: 50 });
    expect(verdictOf(polls, 'AU-04')?.breaks[0]).toMatchObject({ received: '1050 ms' });
  });
});
