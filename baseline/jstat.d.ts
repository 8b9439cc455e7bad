/** The one function of jstat that is used; the package brings no types. */
declare module 'jstat' {
  interface StudentT {
    /**
     * The quantile of Student's t distribution: the value that the share `probability` does not
     * exceed.
     */
    inv(probability: number, degreesOfFreedom: number): number;
  }
  const jstat: { readonly studentt: StudentT };
  export default jstat;
}
