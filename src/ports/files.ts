/** A stored object: its bytes as text and the generation that names this very state of it. */
export type StoredFile = { readonly text: string; readonly generation: string };

/**
 * Objects by name. Every change names the generation that it expects to find ("0": none), and `null` or
 * `false` comes back when another was there: the service decides, so two callers never both succeed.
 */
export type FilesPort = {
  readonly read: (name: string) => Promise<StoredFile | null>;
  readonly write: (name: string, text: string, expected: string) => Promise<string | null>;
  readonly remove: (name: string, expected: string) => Promise<boolean>;
};

/** Objects that can be listed as well: the names that begin with `prefix`, in order. */
export type ListedFiles = FilesPort & { readonly list: (prefix: string) => Promise<readonly string[]> };
