import { randomUUID } from 'node:crypto';

type ErrorAction = 'none' | 'configuration' | 'application-registration' | 'authentication' | 'retry';

const none = (status: 400 | 403 | 500, message: string) => ({ status, action: 'none', message }) as const;
const configuration = (status: 403 | 500, message: string) =>
  ({ status, action: 'configuration', message }) as const;
const registration = (message: string) =>
  ({ status: 401, action: 'application-registration', message }) as const;
const authentication = (message: string) => ({ status: 403, action: 'authentication', message }) as const;
const retry = (message: string) => ({ status: 403, action: 'retry', message }) as const;

/** Every code of REST API v2 with the status and action that errors.md gives it. */
export const enhancedErrors = {
  invalid_parameter_service_provider: none(400, 'The service provider is unknown.'),
  invalid_parameter_mvpd: none(400, 'The MVPD is missing or unknown.'),
  invalid_parameter_code: none(400, 'The authentication code is missing or malformed.'),
  invalid_parameter_resources: none(400, 'The list of resources is missing, empty or malformed.'),
  invalid_parameter_redirect_url: none(400, 'The redirect URL is missing or malformed.'),
  invalid_parameter_partner: none(400, 'The partner is unknown.'),
  invalid_parameter_saml_response: none(400, 'The SAML response is missing or cannot be used.'),
  invalid_header_device_info: none(400, 'The header X-Device-Info is missing or cannot be used.'),
  invalid_header_device_identifier: none(
    400,
    'The header AP-Device-Identifier is missing or cannot be used.',
  ),
  invalid_header_identity_for_temporary_access: none(
    400,
    'The header AP-TempPass-Identity is missing or cannot be used.',
  ),
  invalid_header_pfs_permission_access_not_present: none(
    400,
    'The partner framework status has no access status.',
  ),
  invalid_header_pfs_permission_access_not_determined: none(
    400,
    'The access status of the partner is undetermined.',
  ),
  invalid_header_pfs_permission_access_not_granted: none(400, 'The partner did not grant access.'),
  invalid_header_pfs_provider_id_not_determined: none(400, 'The provider of the partner matches no MVPD.'),
  invalid_header_pfs_provider_id_mismatch: none(400, 'The provider of the partner is another than the MVPD.'),
  invalid_header_pfs_provider_info_expired: none(400, 'The provider information of the partner has expired.'),
  invalid_integration: none(400, 'There is no active integration with this MVPD.'),
  invalid_authentication_session: none(400, 'There is no live authentication session for this code.'),
  preauthorization_denied_by_mvpd: none(403, 'The MVPD denies this resource.'),
  authorization_denied_by_mvpd: none(403, 'The MVPD denies this resource.'),
  authorization_denied_by_parental_controls: none(403, 'Parental controls deny this resource.'),
  authorization_denied_by_degradation_rule: none(403, 'A degradation rule denies all resources.'),
  internal_server_error: none(500, 'The request could not be completed.'),
  too_many_resources: configuration(403, 'There are more resources than one request may have.'),
  invalid_configuration_user_metadata_certificate: configuration(
    500,
    'The certificate for metadata cannot be used.',
  ),
  invalid_configuration_temporary_access: configuration(
    500,
    'The temporary access is not configured properly.',
  ),
  invalid_configuration_platform: configuration(500, 'The platform is not configured.'),
  invalid_configuration_platform_id: configuration(500, 'The platform id is not configured.'),
  invalid_configuration_platform_trait: configuration(500, 'The platform trait is not configured.'),
  invalid_configuration_platform_category_trait: configuration(
    500,
    'The platform category is not configured.',
  ),
  invalid_configuration_platform_services: configuration(500, 'The platform services are not configured.'),
  invalid_configuration_mvpd_platform: configuration(500, 'The MVPD is not configured for this platform.'),
  invalid_configuration_mvpd_platform_boarding_status: configuration(
    500,
    'The boarding status is not configured.',
  ),
  invalid_configuration_mvpd_platform_profile_exchange: configuration(
    500,
    'The profile exchange is not configured.',
  ),
  invalid_access_token_service_provider: registration(
    'The access token does not cover this service provider.',
  ),
  invalid_access_token_client_application: registration(
    'The client application of the access token is not valid.',
  ),
  authenticated_profile_missing: authentication('The viewer is not signed in.'),
  authenticated_profile_expired: authentication('The sign-in of the viewer has expired.'),
  authenticated_profile_invalidated: authentication('The sign-in of the viewer was invalidated.'),
  temporary_access_duration_limit_exceeded: authentication('The time of the temporary access is used up.'),
  temporary_access_resources_limit_exceeded: authentication(
    'The resources of the temporary access are used up.',
  ),
  authorization_denied_by_hba_policies: authentication('The device is not at home any more.'),
  authorization_denied_by_session_invalidated: authentication('The MVPD has ended the session.'),
  identity_not_recognized_by_mvpd: authentication('The MVPD does not know the viewer.'),
  network_received_error: retry('The connection to the MVPD broke while reading.'),
  network_connection_timeout: retry('The MVPD could not be reached in time.'),
  maximum_execution_time_exceeded: retry('The request took longer than allowed.'),
} as const satisfies Record<string, { status: number; action: ErrorAction; message: string }>;

export type EnhancedCode = keyof typeof enhancedErrors;

/** Error codes of a decision's item that come from its MVPD. */
export type ItemErrorCode =
  | 'authorization_denied_by_mvpd'
  | 'authorization_denied_by_parental_controls'
  | 'network_received_error'
  | 'network_connection_timeout'
  | 'maximum_execution_time_exceeded'
  | 'authorization_denied_by_hba_policies'
  | 'authorization_denied_by_session_invalidated'
  | 'identity_not_recognized_by_mvpd'
  | 'internal_server_error';

export interface EnhancedErrorBody<Code extends EnhancedCode = EnhancedCode> {
  readonly action: (typeof enhancedErrors)[Code]['action'];
  readonly status: (typeof enhancedErrors)[Code]['status'];
  readonly code: Code;
  readonly message: string;
  readonly details?: string;
  readonly helpUrl: string;
  readonly trace: string;
}

const helpUrl = 'https://passgate.example/errors';

/** Returns the error object, for the top level of a body or for an item of a decision. */
export function enhancedError<Code extends EnhancedCode>(
  code: Code,
  details?: string,
): EnhancedErrorBody<Code> {
  const { action, status, message } = enhancedErrors[code];
  const more = details === undefined ? {} : { details };
  return { action, status, code, message, ...more, helpUrl, trace: randomUUID() };
}
