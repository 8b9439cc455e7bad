import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Masker, messageOf } from '../../../core/index.ts';
import type { TriggerContext, TriggerEnd } from '../trigger.ts';

/** What a hook gets beside the context of its step. */
export interface HookContext extends TriggerContext {
  /** Where the app finds the provider. */
  readonly origin: string;
  /** A software statement for an app that has none. */
  readonly softwareStatement: string;
  /** Folder in which the app may keep its state. */
  readonly stateFolder: string;
}

/** Calls a function of a module: `./hooks.mjs#name`; without a name its default export. */
export async function callHook(
  hook: string,
  folder: string,
  context: HookContext,
  masker: Masker,
): Promise<TriggerEnd> {
  const [file = '', name = 'default'] = hook.split('#');
  try {
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(resolve(folder, file)).href);
    const work = module[name];
    if (typeof work !== 'function')
      return {
        ok: false,
        why: `${file} exports no function ${name}; it exports ${Object.keys(module).sort().join(', ')}.`,
      };
    await Promise.race([work(context), untilAborted(context.signal)]);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: `The hook ${hook} failed: ${masker.text(messageOf(error))}.` };
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = (): void => reject(new Error('it did not return in its time'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
}
