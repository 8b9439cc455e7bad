import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Gateways of the machine, with a configuration of the test's own, on loopback alone. */
export const gateways = ['nginx', 'haproxy'] as const;
export type Gateway = (typeof gateways)[number];

/** Returns the program of a gateway; system programs are not on every path. */
export function findGateway(name: Gateway): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a gateway in front of a simulator and returns it once it answers. `limit` is the part of
 * its configuration that limits.
 */
export async function startGateway(
  name: Gateway,
  limit: { readonly zone: string; readonly rules: string },
  simulatorUrl: string,
  folder: string,
): Promise<RunningGateway> {
  const program = findGateway(name);
  if (program === undefined) throw new Error(`${name} is not installed`);
  const port = await freePort();
  const target = new URL(simulatorUrl).host;
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.conf`);
  const given = { ...limit, port, target, folder };
  await writeFile(file, name === 'nginx' ? nginxFile(given) : haproxyFile(given));
  const args = name === 'nginx' ? ['-p', folder, '-c', file, '-e', join(folder, 'error.log')] : ['-f', file];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  const close = () => stop(child);
  try {
    await untilAnswers(url, child, () => text);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}

interface GatewayFile {
  readonly zone: string;
  readonly rules: string;
  readonly port: number;
  readonly target: string;
  readonly folder: string;
}

const limitedPaths = '^/(o/client|api/v2|reggie)/';

function nginxFile({ zone, rules, port, target, folder }: GatewayFile): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${folder}/${what};`,
  );
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  ${temporary.join('\n  ')}
  ${zone}
  limit_req_status 429;
  upstream simulator { server ${target}; keepalive 32; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://simulator; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host; }
    location ~ ${limitedPaths} {
      ${rules}
      proxy_pass http://simulator; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host;
    }
    location @limited { internal; default_type application/json; add_header Retry-After 1 always; return 429 '{"status":429}'; }
  }
}
`;
}

function haproxyFile({ zone, rules, port, target }: GatewayFile): string {
  return `global
  maxconn 2000
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend api
  bind 127.0.0.1:${port}
  acl limited path_reg ${limitedPaths}
  http-request set-var(txn.key) req.hdr_ip(x-forwarded-for,1)
  http-request set-var(txn.key) src if !{ var(txn.key) -m found }
${rules}
  default_backend simulator
backend devices
  ${zone}
backend simulator
  server simulator ${target}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilAnswers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the gateway ended: ${output()}`);
    const answers = await fetch(`${url}/_simulator/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await setTimeout(50);
  }
  throw new Error(`the gateway never answered: ${output()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([once(child, 'exit'), setTimeout(3000).then(() => child.kill('SIGKILL'))]);
}
