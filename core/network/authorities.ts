import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';
import { readBytesSync } from '../bounded-read.ts';
import { bounds } from '../bounds.ts';
import { messageOf, PassgateError } from '../errors.ts';
import { wireText } from '../text.ts';
import type { Environment } from './proxy.ts';

/**
 * A file of certificate authorities that the environment names beside those that everybody trusts.
 */
export interface AuthorityFile {
  readonly variable: string;
  readonly path: string;
  /** Each certificate as PEM. */
  readonly certificates: readonly string[];
}

/**
 * Node reads the first at its start; most other programs, and Node told to use OpenSSL's, read the
 * second.
 */
export const authorityVariables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'] as const;

const pem = /-----BEGIN (TRUSTED )?CERTIFICATE-----[^-]+-----END (TRUSTED )?CERTIFICATE-----/g;

/**
 * Returns the files of authorities that the environment names. Node itself only warns of one that
 * it cannot read.
 * @throws PassgateError `CONFIG` (exit 2) that names the variable and its file where that cannot be
 *   read or holds no certificate
 */
export function authorityFiles(env: Environment): readonly AuthorityFile[] {
  return authorityVariables.flatMap((variable) => {
    const path = env[variable] ?? '';
    return path === '' ? [] : [{ variable, path, certificates: certificatesIn(variable, path) }];
  });
}

/** Returns all trusted authorities as PEM: those of Node, and those of the files. */
export function trustedAuthorities(files: readonly AuthorityFile[]): readonly string[] {
  // Node 22.15 and newer tell what they trust, the authorities of the system among it where they
  // were told to.
  const byDefault = 'getCACertificates' in tls ? tls.getCACertificates('default') : [];
  return [...new Set([...byDefault, ...tls.rootCertificates, ...files.flatMap((file) => file.certificates)])];
}

function certificatesIn(variable: string, path: string): readonly string[] {
  let text: string;
  try {
    text = wireText(readBytesSync(path, bounds.certificates));
  } catch (error) {
    if (error instanceof PassgateError) throw unusable(`${variable}: ${error.message}`);
    throw unusable(`${variable} names ${path}, which cannot be read: ${messageOf(error)}.`);
  }
  const certificates = (text.match(pem) ?? []).filter(isCertificate);
  if (certificates.length > 0) return certificates;
  throw unusable(`${variable} names ${path}, which contains no certificate.`);
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

function unusable(message: string): PassgateError {
  return new PassgateError(
    'CONFIG',
    message,
    'Set it to a file of certificates as PEM (-----BEGIN CERTIFICATE-----), or unset the variable.',
  );
}
