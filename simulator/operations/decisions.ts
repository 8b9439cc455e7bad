import { isRecord } from '../../core/basics.ts';
import type { KnownCatalogue } from '../catalogue/known.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { type Answer, json } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { type EnhancedCode, enhancedError, type ItemErrorCode } from '../http/enhanced-errors.ts';
import { refuse } from '../http/refusals.ts';
import type { Profile } from '../state/model.ts';
import { liveProfile } from '../state/profiles.ts';
import { judgeTrial, type TrialVerdict } from '../state/trials.ts';
import { mediaToken } from './media-token.ts';
import { checkPartnerStatus, isTemporaryIdentity } from './profiles.ts';
import { authorisedClient, deviceHeaders, integratedMvpd, sharedIdentities } from './v2-request.ts';

type DecisionOrigin = 'mvpd' | 'degradation' | 'temppass' | 'dummy';
type ValidityTimes = { readonly notBefore: number; readonly notAfter: number };

/** The decision about one resource, before it becomes a body. */
type ResourceDecision =
  | { readonly source: DecisionOrigin; readonly permit: true; readonly times?: ValidityTimes }
  | {
      readonly source: DecisionOrigin;
      readonly permit: false;
      readonly code: EnhancedCode;
      readonly times?: ValidityTimes;
    };

interface DecisionRequest {
  readonly call: Call;
  readonly mvpd: Mvpd;
  readonly identifier: string;
  readonly profile: Profile | undefined;
  /** The error if no profile is live. */
  readonly profileError:
    | 'authenticated_profile_missing'
    | 'authenticated_profile_expired'
    | 'authenticated_profile_invalidated';
  /** True for authorize: the decision starts a playback, begins trials and counts resources. */
  readonly binding: boolean;
}

/**
 * Handles POST /api/v2/{serviceProvider}/decisions/preauthorize/{mvpd}: decides without a token.
 */
export function preauthorize(call: Call): Answer {
  return decide(call, false, maximumResourcesOf(call).preauthorize);
}

/**
 * Handles POST /api/v2/{serviceProvider}/decisions/authorize/{mvpd}: a permit has a fresh media
 * token.
 */
export function authorize(call: Call): Answer {
  return decide(call, true, maximumResourcesOf(call).authorize);
}

/** The usual values, which contracts rely on: the devices of provider states have them. */
const usualMaximum = { preauthorize: 5, authorize: 1 } as const;

function maximumResourcesOf({ provider, address }: Call): KnownCatalogue['maximumResources'] {
  return provider.addresses.isArranged(address) ? usualMaximum : provider.catalogue.maximumResources;
}

function decide(call: Call, binding: boolean, maximum: number): Answer {
  const client = authorisedClient(call);
  const identifier = deviceHeaders(call);
  const mvpd = integratedMvpd(call, call.path('mvpd'));
  const resources = resourcesOf(call);
  const device = call.provider.devices.find(client, call.path('serviceProvider'), identifier);
  const profile = liveProfile(device, mvpd.id, call.nowMs) ?? sharedProfile(call, mvpd);
  checkPartnerStatus(call, profile);
  const profileError = endOf(device?.profiles?.get(mvpd.id));
  const request = { call, mvpd, identifier, profile, profileError, binding };
  const decided = resources.map((resource) =>
    resources.length > maximum ? tooMany(mvpd) : decideOne(request, resource),
  );
  if (mvpd.refusesAsWhole) refuseAsWhole(decided);
  const decisions = resources.map((resource, index) =>
    decisionBody(request, resource, decided[index] ?? tooMany(mvpd)),
  );
  return json(200, { decisions });
}

function endOf(profile: Profile | undefined): DecisionRequest['profileError'] {
  if (profile === undefined) return 'authenticated_profile_missing';
  return profile.invalidated ? 'authenticated_profile_invalidated' : 'authenticated_profile_expired';
}

const reasonsForAll: ReadonlySet<EnhancedCode> = new Set([
  'authenticated_profile_missing',
  'authenticated_profile_expired',
  'authenticated_profile_invalidated',
  'too_many_resources',
]);

/** Throws one error for the whole request, the form that errors.md E3 names without an example. */
function refuseAsWhole([first]: readonly ResourceDecision[]): void {
  if (first !== undefined && !first.permit && reasonsForAll.has(first.code)) throw refuse(first.code);
}

function resourcesOf(call: Call): string[] {
  const body = call.jsonBody();
  const resources = isRecord(body) ? body.resources : undefined;
  if (!Array.isArray(resources) || resources.length === 0 || !resources.every(isResource)) {
    throw refuse('invalid_parameter_resources');
  }
  return resources;
}

function isResource(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function sharedProfile(call: Call, mvpd: Mvpd): Profile | undefined {
  const known = sharedIdentities(call).flatMap((one) => call.provider.singleSignOn.profiles(one, call.nowMs));
  return known.find((profile) => profile.mvpd === mvpd);
}

function sourceOf(mvpd: Mvpd): DecisionOrigin {
  if (mvpd.kind !== 'regular') return 'temppass';
  if (mvpd.degradation !== undefined) return 'degradation';
  return mvpd.standIn ? 'dummy' : 'mvpd';
}

function tooMany(mvpd: Mvpd): ResourceDecision {
  return { source: sourceOf(mvpd), permit: false, code: 'too_many_resources' };
}

function decideOne(request: DecisionRequest, resource: string): ResourceDecision {
  const source = sourceOf(request.mvpd);
  if (request.mvpd.troubledResources.get(resource) === 'internal_server_error') {
    return { source, permit: false, code: 'internal_server_error' };
  }
  switch (source) {
    case 'temppass':
      return decideByTrial(request, resource);
    case 'degradation':
      return decideByRule(request);
    case 'mvpd':
    case 'dummy':
      return decideByMvpd(request, resource, source);
  }
}

function decideByRule({ call, mvpd }: DecisionRequest): ResourceDecision {
  const source = 'degradation';
  if (mvpd.degradation === 'AuthZNone') {
    return { source, permit: false, code: 'authorization_denied_by_degradation_rule' };
  }
  if (mvpd.degradation === 'AuthZAll') return { source, permit: true };
  const notAfter = call.nowMs + mvpd.authorizationTtlSeconds * 1000;
  return { source, permit: true, times: { notBefore: call.nowMs, notAfter } };
}

/**
 * Decides by the trial. The first authorization starts it, and each different resource counts once
 * [behaviour.md, TempPass].
 */
function decideByTrial(
  { call, mvpd, identifier, binding }: DecisionRequest,
  resource: string,
): ResourceDecision {
  const source = 'temppass';
  const header = call.header('ap-temppass-identity')?.trim();
  const identity = header !== undefined && isTemporaryIdentity(header) ? header : undefined;
  const { trials } = call.provider;
  if (mvpd.trialUnusable) {
    // Preauthorization has no code for it, but there is no profile either.
    const code = binding ? 'invalid_configuration_temporary_access' : 'authenticated_profile_missing';
    return { source, permit: false, code };
  }
  if (!binding)
    return preauthorizedByTrial(judgeTrial(mvpd, trials.find(mvpd, identifier, identity), call.nowMs));
  if (mvpd.kind === 'temppass-promotional' && identity === undefined) {
    return { source, permit: false, code: 'invalid_header_identity_for_temporary_access' };
  }
  const trial = trials.findOrStart(mvpd, identifier, identity, call.nowMs);
  const verdict = judgeTrial(mvpd, trial, call.nowMs);
  if (verdict === 'duration' || verdict === 'invalidated')
    return { source, permit: false, code: 'temporary_access_duration_limit_exceeded' };
  if (verdict === 'resources' && !trial.resources.has(resource)) {
    return { source, permit: false, code: 'temporary_access_resources_limit_exceeded' };
  }
  if (mvpd.maximumResources !== undefined) trial.resources.add(resource);
  return { source, permit: true, times: { notBefore: trial.startedMs, notAfter: trial.notAfterMs } };
}

/**
 * Returns the preauthorization by a trial, which has no code for the limits [rest-v2.md,
 * decisions].
 */
function preauthorizedByTrial(verdict: TrialVerdict): ResourceDecision {
  const source = 'temppass';
  if (verdict === 'open') return { source, permit: true };
  const code =
    verdict === 'invalidated' ? 'authenticated_profile_invalidated' : 'authenticated_profile_expired';
  return { source, permit: false, code };
}

function decideByMvpd(
  request: DecisionRequest,
  resource: string,
  source: 'mvpd' | 'dummy',
): ResourceDecision {
  const { call, mvpd, profile, profileError, binding } = request;
  if (profile === undefined) return { source, permit: false, code: profileError };
  const trouble = profile.deniedResources?.has(resource)
    ? 'authorization_denied_by_mvpd'
    : mvpd.troubledResources.get(resource);
  const code = trouble === undefined || binding ? trouble : atPreauthorization(trouble);
  if (!binding) return code === undefined ? { source, permit: true } : { source, permit: false, code };
  const times = cachedTimes(profile, mvpd, resource, call.nowMs);
  return code === undefined ? { source, permit: true, times } : { source, permit: false, code, times };
}

/** Returns what an MVPD answers at preauthorization: some troubles show at playback only. */
function atPreauthorization(code: ItemErrorCode): EnhancedCode | undefined {
  switch (code) {
    case 'authorization_denied_by_mvpd':
      return 'preauthorization_denied_by_mvpd';
    case 'authorization_denied_by_hba_policies':
    case 'authorization_denied_by_session_invalidated':
      return undefined;
    default:
      return code;
  }
}

/**
 * Returns the times of the cached decision, or caches a new one for the MVPD's authorization
 * lifetime. Only the token is fresh each time [behaviour.md X9].
 */
function cachedTimes(profile: Profile, mvpd: Mvpd, resource: string, nowMs: number): ValidityTimes {
  profile.decisions ??= new Map();
  const known = profile.decisions.get(resource);
  if (known !== undefined && known.notAfterMs > nowMs) {
    return { notBefore: known.notBeforeMs, notAfter: known.notAfterMs };
  }
  const notAfterMs = nowMs + mvpd.authorizationTtlSeconds * 1000;
  for (const [old, { notAfterMs: endMs }] of profile.decisions) {
    // The oldest come first.
    if (endMs > nowMs) break;
    profile.decisions.delete(old);
  }
  profile.decisions.set(resource, { notBeforeMs: nowMs, notAfterMs });
  return { notBefore: nowMs, notAfter: notAfterMs };
}

function decisionBody(
  { call, mvpd, binding }: DecisionRequest,
  resource: string,
  decision: ResourceDecision,
) {
  const { source, permit } = decision;
  const serviceProvider = call.path('serviceProvider');
  const body = { resource, serviceProvider, mvpd: mvpd.id, source, authorized: permit };
  if (!permit) return { ...body, error: enhancedError(decision.code), ...decision.times };
  if (!binding) return body;
  const lifetimeSeconds = call.provider.settings.mediaTokenLifetimeSeconds;
  const { mediaTokenFormat: format } = call.provider.catalogue;
  const token = mediaToken({ resource, mvpd: mvpd.id, nowMs: call.nowMs, lifetimeSeconds, format });
  return { ...body, token, ...decision.times };
}
