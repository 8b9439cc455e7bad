import type { Check, Target } from '../../core/index.ts';
import { changedDocuments, documentHashes } from '../../openapi/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';
import { checkId, consumerName, slug } from '../pact/names.ts';
import type { PactFile, PactInteraction } from '../pact/pact-file.ts';

/** One interaction that is going to be verified. */
export interface PlannedInteraction {
  readonly id: string;
  readonly title: string;
  /** Operation id; empty where no document knows the request, and for what is no HTTP exchange. */
  readonly operation: string;
  readonly origin: string;
  readonly file: PactFile;
  readonly interaction: PactInteraction;
}

/**
 * Returns every interaction of the files, with an id of its own and the origin of its API; without
 * those of APIs that the target does not serve.
 */
export function planInteractions(files: readonly PactFile[], target: Target): PlannedInteraction[] {
  const taken = new Map<string, number>();
  return files.flatMap((file) =>
    file.interactions.flatMap((interaction) => {
      const other = interaction.otherThanHttp;
      const found = other === undefined ? findOperation(interaction.method, interaction.path) : null;
      const operation = found?.id ?? '';
      const prefix = `${operation}: `;
      const { description } = interaction;
      const title = description.startsWith(prefix) ? description.slice(prefix.length) : description;
      const base = checkId('verify', operation || (other === undefined ? 'unknown' : 'other'), title);
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      const origin = found === null ? '' : target.origins[found.row.api];
      if (origin === undefined) return [];
      return [{ id: times === 1 ? base : `${base}-${times}`, title, operation, origin, file, interaction }];
    }),
  );
}

/**
 * Judges the files themselves: an empty one, or one made from other documents than those of now,
 * falls short.
 */
export async function checkFiles(root: string, files: readonly PactFile[]): Promise<Check[]> {
  if (files.length === 0) {
    return [
      fileCheck('none', 'pact files are given', {
        kind: 'pact-file',
        message: 'There is no pact file, so nothing was verified.',
        hint: 'Run: npx passgate contracts',
      }),
    ];
  }
  const checks = await Promise.all(files.map((file) => checkFile(root, file)));
  return checks.flat();
}

async function checkFile(root: string, file: PactFile): Promise<Check[]> {
  const name = fileSlug(file.name);
  const title = `${file.name} was made from the current documents`;
  if (file.interactions.length === 0) {
    return [
      fileCheck(name, `${file.name} contains interactions`, {
        kind: 'pact-file',
        message: `${file.name} contains no interaction, so nothing was verified.`,
        where: file.name,
      }),
    ];
  }
  if (Object.keys(file.documents).length === 0 && file.consumer !== consumerName) {
    const message = `${file.name} was written by another consumer (${file.consumer}), so it is exempt from lockstep.`;
    return [{ ...passed(name, title), evidence: [{ kind: 'lockstep', message, where: file.name }] }];
  }
  const hint = 'Run: npx passgate generate && npx passgate contracts';
  if (Object.keys(file.documents).length === 0) {
    const message = `${file.name} does not say which documents it was made from.`;
    return [fileCheck(name, title, { kind: 'lockstep', message, where: file.name, hint })];
  }
  const now = await documentHashes(root);
  const [document] = changedDocuments(file.documents, now);
  if (document === undefined) return [passed(name, title)];
  return [
    fileCheck(name, title, {
      kind: 'lockstep',
      message: `${file.name} was made from another version of openapi/${document}.yaml.`,
      expected: new Map(Object.entries(now)).get(document) ?? 'a known document',
      received: file.documents[document] ?? 'nothing',
      where: file.name,
      hint,
    }),
  ];
}

/** Returns the id of the check of a pact file, given its path. */
export function pactFileCheckId(path: string): string {
  return `verify/pact-file/${fileSlug(path)}`;
}

function fileSlug(path: string): string {
  return slug(path.replace(/^.*[\\/]/, ''));
}

function passed(name: string, title: string): Check {
  return { id: `verify/pact-file/${name}`, title, verdict: 'passed', required: true, evidence: [] };
}

function fileCheck(name: string, title: string, evidence: Check['evidence'][number]): Check {
  return { ...passed(name, title), verdict: 'failed', evidence: [evidence] };
}
