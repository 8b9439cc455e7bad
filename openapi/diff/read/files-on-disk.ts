import { dirname, join, relative, resolve } from 'node:path';
import { bounds, readText } from '../../../core/index.ts';
import type { Files } from './document-tree.ts';
import { decoded } from './references.ts';

/** Returns the files beside one on disk, which are named for people as that one is. */
export function filesOnDisk(rootPath: string, rootName: string): Files {
  return {
    pathsOf: (from, uri) => [...new Set([decoded(uri), uri])].map((one) => resolve(dirname(from), one)),
    read: (path) => readText(path, bounds.document),
    nameOf: (path) => join(dirname(rootName), relative(dirname(rootPath), path)),
  };
}
