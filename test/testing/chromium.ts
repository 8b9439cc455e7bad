import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium of the machine: the one that is named, else the first on the path. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [process.env.PASSGATE_CHROMIUM ?? '', ...onPath].find((path) => path !== '' && existsSync(path));
}

export const noChromium = 'no Chromium found; install one or name it with PASSGATE_CHROMIUM.';

/** Starts a Chromium in which every name of the domain `.example` is this machine. */
export function startChromium(executablePath: string): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-proxy-server',
    '--host-resolver-rules=MAP *.example 127.0.0.1',
  ];
  return chromium.launch({ executablePath, args });
}

/** The sizes of window that a report must make sense in at once. */
export const screens = {
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;
