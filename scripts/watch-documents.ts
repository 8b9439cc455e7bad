import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { apiNames, type World } from '../core/index.ts';

/**
 * How often the files are looked at. Looking at them, not waiting to be told, survives editors that
 * put another file in place.
 */
const intervalMs = 250;

/** What the documents and their lint are made of. */
const names = [
  ...apiNames.map((api) => `openapi/${api}.yaml`),
  'openapi/redocly.yaml',
  'openapi/.redocly.lint-ignore.yaml',
];

/**
 * Does the work at once, and again whenever one of the documents is saved, until the world is
 * interrupted. Saves during the work lead to one more round, so that the last word is about what
 * lies on disk.
 */
export async function watchDocuments(
  { signal }: Pick<World, 'signal'>,
  root: string,
  work: () => Promise<void>,
): Promise<void> {
  const paths = names.map((name) => join(root, name));
  let wake = (): void => {};
  let saved = true;
  const note = (): void => {
    saved = true;
    wake();
  };
  for (const path of paths) watchFile(path, { interval: intervalMs }, note);
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    while (!signal.aborted) {
      if (saved) {
        saved = false;
        await Promise.race([work(), ended]);
      } else {
        const next = new Promise<void>((resolve) => {
          wake = resolve;
        });
        await Promise.race([next, ended]);
      }
    }
  } finally {
    for (const path of paths) unwatchFile(path, note);
  }
}
