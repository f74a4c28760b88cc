/** A change at the emulator. */
export type Change = {
  readonly time: string;
  readonly kind: string;
  readonly file: string;
  readonly caller: string;
};

/** Something that the automation did, with its plan. */
export type Deed = {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly request: unknown;
  readonly result: unknown;
};

/** What is heard: `onBack` after a connection that was lost has come back. */
export type Listener = {
  readonly onChange?: (change: Change) => void;
  readonly onDeed?: (deed: Deed) => void;
  readonly onLost?: () => void;
  readonly onBack?: () => void;
};

/** One stream for the whole page, because a browser allows few connections. */
export type Stream = { readonly listen: (listener: Listener) => void };

/** Opens the stream. Who listens late hears of the deeds so far, too. */
export function openStream(): Stream {
  const listeners: Listener[] = [];
  const source = new EventSource("/activity");
  let lost = false;
  const deeds: Deed[] = [];
  source.addEventListener("change", ({ data }) => {
    for (const { onChange } of listeners) onChange?.(JSON.parse(data));
  });
  source.addEventListener("deed", ({ data }) => {
    const deed: Deed = JSON.parse(data);
    // after a break the server tells all that it keeps once more, and after a restart it counts from one again
    if (deed.id <= (deeds.at(-1)?.id ?? 0) && deed.id !== 1) return;
    deeds.push(deed);
    for (const { onDeed } of listeners) onDeed?.(deed);
  });
  source.addEventListener("error", () => {
    if (lost) return;
    lost = true;
    for (const { onLost } of listeners) onLost?.();
  });
  source.addEventListener("open", () => {
    if (!lost) return;
    lost = false;
    for (const { onBack } of listeners) onBack?.();
  });
  return {
    listen: (listener) => {
      listeners.push(listener);
      for (const deed of deeds) listener.onDeed?.(deed);
    },
  };
}
