type Environment = Readonly<Record<string, string | undefined>>;
export function environmentOfNpm(env: Environment): Environment;
