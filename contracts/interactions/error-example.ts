import { type ApiName, apiFacts } from '../../core/index.ts';

const helpUrl = 'https://docs.example/errors';

/**
 * Returns an example of the error with this code, in the form of its API. The validators hold it
 * against the document.
 */
export function errorExample(api: ApiName, code: string): object {
  return apiFacts(api).errors === 'oauth' ? { error: code } : enhancedError(code);
}

/** Returns an error of REST API v2, as a body or inside a decision. */
export function enhancedError(code: string) {
  const [status, action] = remedyOf(code);
  return { action, status, code, message: 'What went wrong, for people.', helpUrl };
}

/** Codes whose remedy their name does not tell. */
const signIn: ReadonlySet<string> = new Set([
  'authorization_denied_by_hba_policies',
  'authorization_denied_by_session_invalidated',
  'identity_not_recognized_by_mvpd',
]);

function remedyOf(code: string): readonly [status: number, action: string] {
  if (code.startsWith('invalid_access_token_')) return [401, 'application-registration'];
  if (code.startsWith('invalid_configuration_')) return [500, 'configuration'];
  if (code === 'internal_server_error') return [500, 'none'];
  if (code.startsWith('invalid_')) return [400, 'none'];
  if (code === 'too_many_resources') return [403, 'configuration'];
  if (code.startsWith('network_') || code.startsWith('maximum_')) return [403, 'retry'];
  if (signIn.has(code) || /^(authenticated_profile|temporary_access)_/.test(code))
    return [403, 'authentication'];
  return [403, 'none'];
}
