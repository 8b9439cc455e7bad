import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordOf } from '../../core/index.ts';

/** The device of `signInAt`, as it stands in a header. */
const device = `fingerprint ${Buffer.from('canary-device-of-a-session').toString('base64')}`;

/** Values that whoever signs in by hand sends. */
export const sentValues = [
  'canary-password-of-viewer',
  device.replace('fingerprint ', ''),
  'canary-device-of-a-session',
];

/** Registers an application at a provider, signs a viewer in and reads the profile, as a device and a browser do. */
export async function signInAt(url: string, statement: string): Promise<void> {
  const call = async (path: string, init: RequestInit = {}): Promise<Record<string, unknown>> => {
    const response = await fetch(new URL(path, url), { redirect: 'manual', ...init });
    const text = await response.text();
    return text.startsWith('{') ? recordOf(JSON.parse(text)) : {};
  };
  const form = (body: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers,
    body: new URLSearchParams(body),
  });
  const { client_id, client_secret } = await call('/o/client/register', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ software_statement: statement }),
  });
  const credentials = { client_id: String(client_id), client_secret: String(client_secret) };
  const token = await call('/o/client/token', form({ ...credentials, grant_type: 'client_credentials' }));
  const headers = {
    authorization: `Bearer ${token.access_token}`,
    'ap-device-identifier': device,
    'x-device-info': Buffer.from('{"model":"TV"}').toString('base64'),
  };
  const asked = {
    mvpd: 'Cablevision',
    domainName: 'passgate.example',
    redirectUrl: 'https://passgate.example/done',
  };
  const { code } = await call('/api/v2/REF30/sessions', form(asked, headers));
  await call(`/api/v2/authenticate/REF30/${code}`);
  await call(
    '/mvpd/login',
    form({ code: String(code), outcome: 'login', password: 'canary-password-of-viewer' }),
  );
  await call(`/api/v2/REF30/profiles/code/${code}`, { headers });
}

/** An answer whose viewer nobody may see. */
export const bodyOfOthers = JSON.stringify({
  profiles: {
    Cable: {
      notBefore: 'canary-not-a-time',
      attributes: { userID: { value: 47114799, state: 'plain' } },
    },
  },
});

/** A recording by another tool, which hides nothing. */
export function recordingOfOthers(canaries: Map<string, string>, cookie: string): string {
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 5,
    request: {
      method: 'GET',
      url: 'https://sp.auth.adobe.com/api/v2/REF30/profiles/code/CANARY7',
      httpVersion: 'HTTP/1.1',
      headers: [
        { name: 'Authorization', value: 'Bearer canary-token-6620' },
        { name: 'AP-Device-Identifier', value: 'fingerprint canaryDevice0815' },
        { name: 'Cookie', value: `AWSALB=${cookie}` },
      ],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      cookies: [],
      content: {
        size: 1,
        mimeType: 'application/json',
        text: bodyOfOthers,
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: 1,
    },
    cache: {},
    timings: { send: 1, wait: 1, receive: 1 },
  };
  for (const value of ['CANARY7', 'canary-token-6620', 'canaryDevice0815', '47114799'])
    canaries.set(value, 'of a recording');
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [entry] } });
}

/**
 * Writes a configuration in which a command prints the secret of the target `shop`, and a file has the
 * identities of devices. Returns the files that hold them.
 */
export async function writeProject(
  folder: string,
  baseUrl: string,
  identities: string,
  printed: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = [join(folder, 'devices.csv'), join(folder, 'printed.txt')] as const;
  await writeFile(files[0], identities);
  await writeFile(files[1], printed);
  const secrets = `{ softwareStatement: { command: ['cat', 'printed.txt'] } }`;
  const origins = JSON.stringify({ dcr: baseUrl, 'rest-v2': baseUrl });
  await writeFile(
    join(folder, 'passgate.config.ts'),
    `export default { feeders: { devices: 'devices.csv' },
      targets: { shop: { baseUrl: ${origins}, serviceProvider: 'REF30', secrets: ${secrets} } } };`,
  );
  return files;
}
