import { createServer } from 'node:http';
import type { World } from './world.ts';

/** What the viewer does on the pages of the TV provider. */
export type ViewerOutcome = 'login' | 'deny' | 'walk-away';

const maximumPages = 20;

/**
 * Opens a page as a viewer's browser does, without a screen: follows redirects, sends the forms that it meets, and stops where it would
 * reach `redirectUrl`. It sends no header of the application.
 * @returns whether it reached `redirectUrl`
 */
export async function followPages(
  fetch: World['fetch'],
  url: string,
  redirectUrl: string,
  outcome: ViewerOutcome = 'login',
): Promise<boolean> {
  if (outcome === 'walk-away') return false;
  let next: { url: string; init: RequestInit } = { url, init: {} };
  for (let pages = 0; pages < maximumPages; pages += 1) {
    const response = await fetch(next.url, { ...next.init, redirect: 'manual' });
    const location = response.headers.get('Location');
    const page = await response.text();
    if (location !== null) {
      const target = new URL(location, next.url).href;
      if (target.startsWith(redirectUrl)) return true;
      next = { url: target, init: {} };
      continue;
    }
    const form = response.ok ? formIn(page, outcome) : undefined;
    if (form === undefined) return false;
    next = { url: new URL(form.action, next.url).href, init: { method: 'POST', body: form.fields } };
  }
  return false;
}

/** Returns the first form of a page, filled in; a form without buttons for the viewer submits itself. */
function formIn(
  page: string,
  outcome: ViewerOutcome,
): { action: string; fields: URLSearchParams } | undefined {
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
  if (action === undefined) return undefined;
  const fields = new URLSearchParams();
  for (const [input] of page.matchAll(/<input[^>]* type="hidden"[^>]*>/g)) {
    fields.append(attribute(input, 'name'), attribute(input, 'value'));
  }
  if (/<button[^>]* name="outcome"/.test(page)) fields.append('outcome', outcome);
  return { action: unescaped(action), fields };
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Listens on loopback for a browser that comes back, as an application without a browser of its own does. */
export async function listenForReturn(): Promise<{
  readonly redirectUrl: string;
  /** Resolves when a browser has come back. */
  readonly reached: Promise<true>;
  close(): void;
}> {
  let reach: (reached: true) => void = () => undefined;
  const reached = new Promise<true>((resolve) => {
    reach = resolve;
  });
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Done</title><p>You can go back to your TV.</p>', () => reach(true));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    redirectUrl: `http://127.0.0.1:${port}/signed-in`,
    reached,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
