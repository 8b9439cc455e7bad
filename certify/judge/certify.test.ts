import { describe, expect, it } from 'vitest';
import { RecordedDevice, wholeRecording } from '../testing/recorded-device.ts';
import { certify } from './certify.ts';

const verdictOf = (device: RecordedDevice, id: string) =>
  certify(device.exchanges, wholeRecording).rules.find(({ rule }) => rule.id === id);

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
});
