import type { RichText } from "./rich-text.ts";
import type { PublishedVersion } from "./snapshot.ts";

/** A field of a recommendation or of the inquiry that differs between two versions, in readers' words. */
export type ComparedField = {
  readonly name: string;
  readonly before: RichText;
  readonly after: RichText;
};

/** What differs of one recommendation or part. `ref` is "2a", "2" for a stem, or "Inquiry". */
export type ComparedPart = {
  readonly ref: string;
  readonly kind: "new" | "gone" | "changed" | "withheld" | "released";
  readonly fields: readonly ComparedField[];
};

/** Everything that a reader would see differ between two versions, in the order of the newer one. */
export type Comparison = {
  readonly title: string;
  readonly before: PublishedVersion;
  readonly after: PublishedVersion;
  readonly parts: readonly ComparedPart[];
};
