/** A lone vote finds the disk and the caches cold: measured back to back everything would look faster than it is. */
export function coolDown(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
