import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterwards, archiveName, sha256 } from './set-up.ts';

type Answer = (response: ServerResponse) => void;

export interface Mirror {
  readonly url: string;
  /** The paths asked for, in order. */
  readonly asked: string[];
  close(): void;
}

/** A host on loopback with these files under `/v2.2.0/`; 404 for anything else. */
export async function mirror(files: Record<string, Answer>): Promise<Mirror> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = files[path.replace('/v2.2.0/', '')];
    if (answer === undefined) response.writeHead(404).end('nothing here');
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  afterwards(close);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, close };
}

export const whole =
  (bytes: Buffer | string): Answer =>
  (response) => {
    response.end(bytes);
  };

export const checksums = 'k6-v2.2.0-checksums.txt';

/** A checksum file as a release has it: one line a file. */
export function checksumFile(sum: string, name = archiveName): string {
  return `${sha256(Buffer.from('another'))}  k6-v2.2.0-windows-amd64.zip\n${sum}  ${name}\n`;
}

/** What a good release serves. */
export function release(archive: Buffer): Record<string, Answer> {
  return { [checksums]: whole(checksumFile(sha256(archive))), [archiveName]: whole(archive) };
}
