/** Whether what the page hears of at this moment is our own doing: the browser's editing commands fire trusted events. */
let isOurs = false;

export function isByUs(): boolean {
  return isOurs;
}

/** Does it in one go; the events that come with it are ours. */
export function byUs(work: () => void): void {
  isOurs = true;
  try {
    work();
  } finally {
    isOurs = false;
  }
}
