/** Unfolds the exchanges before the page is printed, and folds them again afterwards. */
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
