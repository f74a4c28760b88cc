import { count } from "./words.ts";

/** What the publish function replies, as far as it is told here. */
export type PublishResult = {
  readonly kind?: "published" | "unchanged" | "refused" | "would publish";
  readonly version?: string;
  readonly address?: string | null;
  readonly gates?: readonly { readonly message: string }[];
  readonly files?: readonly { readonly name: string }[];
  readonly latest?: { readonly version: string } | null;
};

/** What came of a publication, in a sentence. */
export function publicationTitle({ kind, version = "", gates = [] }: PublishResult): string {
  if (kind === "published") return `Published ${version}`;
  if (kind === "unchanged") return `${version} is published already`;
  return `${version} cannot be published: ${count(gates.length, "reason")}`;
}

/** The lines of it: the files that went out, or every reason why nothing did. */
export function publicationLines({ kind, gates = [], files = [], latest }: PublishResult): readonly string[] {
  if (kind !== "refused") return files.map(({ name }) => name);
  const seen = latest ? `Readers go on seeing version ${latest.version}.` : "Nothing is published so far.";
  return [...gates.map(({ message }) => message), seen];
}
