import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listOf, recordOf, stringsOf } from '../../core/json.ts';
import { root } from './passgate-process.ts';

/** The page whose jobs are run. */
export const ciPage = 'docs/ci.md';
const text = readFileSync(join(root, ciPage), 'utf8');

/** Returns the block of the page whose first line is a comment with this name. */
export function fileOfPage(name: string): string {
  const blocks = [...text.matchAll(/^```(?:yaml|groovy)\n([\s\S]*?)^```/gm)].map((block) => block[1] ?? '');
  return blocks.find((block) => /^(#|\/\/) (.*)\n/.exec(block)?.[2] === name) ?? '';
}

export const githubFile: unknown = parse(fileOfPage('.github/workflows/passgate.yml'));
export const gitlabFile: unknown = parse(fileOfPage('.gitlab-ci.yml'));
export const jenkinsfile = fileOfPage('Jenkinsfile');

/** The steps of the GitHub job. */
export const githubSteps = listOf(recordOf(recordOf(recordOf(githubFile).jobs).gate).steps).map(recordOf);

/** What each CI system gives to a shell, line by line. */
export const shellLines: Readonly<Record<'GitHub' | 'GitLab' | 'Jenkins', readonly string[]>> = {
  GitHub: githubSteps.flatMap(({ run }) => (typeof run === 'string' ? [run] : [])),
  GitLab: stringsOf(recordOf(recordOf(gitlabFile).gate).script),
  Jenkins: [...jenkinsfile.matchAll(/\bsh '([^']*)'/g)].map(([, line = '']) => line),
};

/** How the page installs the tarballs of `packages/`. */
export const installLine = /^ *```bash\n *(npm install .*)\n/m.exec(text)?.[1] ?? '';
