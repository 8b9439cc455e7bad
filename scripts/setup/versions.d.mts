export const MINIMUM_NODE: string;
export const K6_VERSION: string;
export const MINIMUM_K6: string;
export function isAtLeast(version: string, minimum: string): boolean;
export function k6VersionIn(text: string): string | undefined;
