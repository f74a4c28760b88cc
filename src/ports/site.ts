/** A file to be published. `name` is its path on the site, "inquiries/roads/1.0/response.pdf". */
export type SiteFile = {
  readonly name: string;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly bytes: Uint8Array;
};

/** A published file as a listing tells of it. `md5` is in base64; `generation` names this very state of it. */
export type ListedFile = { readonly name: string; readonly generation: string; readonly md5: string };

/** A published file's content, with the generation that names this very state of it. */
export type ReadFile = { readonly bytes: Uint8Array; readonly generation: string };

/**
 * The public site's storage. Every change names the generation that it expects to find ("0": none); when
 * another was there, `write` gives null and `remove` false, and nothing has changed. Throws PortError.
 */
export type SitePort = {
  /** Everything whose name starts with `prefix`; `shallow`: only what lies in that very folder. */
  readonly list: (prefix: string, options?: { readonly shallow: boolean }) => Promise<readonly ListedFile[]>;
  readonly read: (name: string) => Promise<ReadFile | null>;
  readonly write: (file: SiteFile, expected: string) => Promise<string | null>;
  readonly remove: (name: string, expected: string) => Promise<boolean>;
};
