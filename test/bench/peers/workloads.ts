/** What is polled, and what the devices do. */
export interface Workload {
  readonly name: 'plain' | 'different' | 'sign-ins';
  readonly title: string;
  /** Every device finds a profile, and polls on. */
  readonly authenticated: boolean;
  /** What the simulator does to each poll. */
  readonly fault?: object;
  /** Viewers sign in during the run; their devices find the profile, request two decisions and rest. */
  readonly signIns: boolean;
}

export type WorkloadName = Workload['name'];

export const workloads: readonly Workload[] = [
  { name: 'plain', title: 'plain polls, identical bodies', authenticated: false, signIns: false },
  {
    name: 'different',
    title: 'every body a different profile',
    authenticated: true,
    fault: { kind: 'vary-property', pointer: '/profiles/*/attributes/userID/value' },
    signIns: false,
  },
  { name: 'sign-ins', title: 'polls until the viewer signs in', authenticated: false, signIns: true },
];
