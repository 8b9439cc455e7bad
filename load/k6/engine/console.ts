/** k6 has a console; its types leave it out. */
declare const console: { log(text: string): void };

/** Hands one line out of k6. */
export function writeLine(line: string): void {
  console.log(line);
}
