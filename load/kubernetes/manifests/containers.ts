import { type SecretKey, secretName } from '../settings.ts';

/** Answers 200 once the fleet can be handed out. */
export const collectorReadyPath = '/readyz';

/** Returns an environment variable that the kubelet takes out of the Secret. */
export function secretVariable(name: SecretKey, isRequired: boolean) {
  const secretKeyRef = { name: secretName, key: name, ...(isRequired ? {} : { optional: true }) };
  return { name, valueFrom: { secretKeyRef } };
}

/** Returns the security context of a pod that a namespace of the level "restricted" admits. */
export function podSecurity(user: number) {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** The same of its containers. */
export const containerSecurity = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
};
