/** What is folded away on the screen is unfolded on paper, and folded again afterwards. */
export function unfoldForPaper(): void {
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details.exchange:not([open])')];
    for (const one of unfolded) one.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const one of unfolded) one.open = false;
  });
}
