type Environment = Readonly<Record<string, string | undefined>>;

/** NODE_OPTIONS cut in two, both as they were written. */
export function chosenOptions(text: string): { readonly kept: string; readonly leftOut: string };
export function environmentOfPassgate(env: Environment): {
  readonly env: Record<string, string>;
  readonly leftOut: string;
};
export function environmentOfK6(env: Environment): Record<string, string>;
