import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { authenticateUserAgent } from './authenticate.ts';
import { getConfiguration } from './configuration.ts';
import { issueToken, registerClient } from './dcr.ts';
import { authorize, preauthorize } from './decisions.ts';
import { logout } from './logout.ts';
import { createPartnerProfile, getPartnerAuthenticationRequest } from './partner.ts';
import { getProfileByCode, getProfileByMvpd, getProfiles } from './profiles.ts';
import { createRegistrationCode, deleteRegistrationCode, getRegistrationCode } from './regcodes.ts';
import { createSession, getSession, resumeSession } from './sessions.ts';
import { createClient, createClientSecret } from './vantage.ts';

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Every documented operation; one without a handler does not compile. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  registerClient,
  issueToken,
  createRegistrationCode,
  getRegistrationCode,
  deleteRegistrationCode,
  getConfiguration,
  createSession,
  resumeSession,
  getSession,
  authenticateUserAgent,
  getProfiles,
  getProfileByMvpd,
  getProfileByCode,
  preauthorize,
  authorize,
  logout,
  getPartnerAuthenticationRequest,
  createPartnerProfile,
  createClient,
  createClientSecret,
};
