type Environment = Readonly<Record<string, string | undefined>>;
export function cacheDirectory(env: Environment, platform?: string): string;
export function isAlive(pid: number): boolean;
export function fingerprint(text: string): string;
