/** How often people may call about one tracker: so many calls in so many milliseconds. */
export type Limit = { readonly calls: number; readonly milliseconds: number };

const mostKept = 10_000;

/**
 * Counts calls by key, in the memory of this instance. `now` is any clock that only goes forward, in
 * milliseconds. What is counted longest ago is forgotten first, so that memory stays bounded.
 */
export function createRateLimit({ calls, milliseconds }: Limit): (key: string, now: number) => boolean {
  const windows = new Map<string, { readonly since: number; count: number }>();
  return (key, now) => {
    const open = windows.get(key);
    if (open && now - open.since < milliseconds) {
      open.count += 1;
      return open.count <= calls;
    }
    windows.delete(key);
    const oldest = windows.keys().next();
    if (windows.size >= mostKept && !oldest.done) windows.delete(oldest.value);
    windows.set(key, { since: now, count: 1 });
    return true;
  };
}
