import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './passgate-process.ts';

/** `npx passgate`, from this tree and without a set-up. */
const npxScript = `#!/bin/sh
shift
exec '${process.execPath}' --import '${pathToFileURL(join(root, 'core/typescript.mjs')).href}' '${join(root, 'scripts/passgate.ts')}' "$@"
`;

/** Makes a folder for the front of PATH, with a `kubectl` of the stand-in at `url`. */
export async function writeTools(folder: string, url: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'npx'), npxScript, { mode: 0o755 });
  await writeFile(join(folder, 'kubectl'), `#!${process.execPath}\n${kubectlScript(url)}`, { mode: 0o755 });
}

/** A `kubectl` that hands its command line to the stand-in at `url`. */
function kubectlScript(url: string): string {
  return `
const args = process.argv.slice(2);
const read = async () => {
  let text = '';
  if (args.includes('-') || args.includes('--from-env-file=/dev/stdin')) for await (const chunk of process.stdin) text += chunk;
  return text;
};
read()
  .then((input) => fetch(${JSON.stringify(url)}, { method: 'POST', body: JSON.stringify({ args, input, cwd: process.cwd() }) }))
  .then((answer) => answer.json())
  .then(({ code, stdout, stderr }) => {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
  });
`;
}
