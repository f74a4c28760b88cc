import { z } from "zod";
import { SnapshotCounts } from "./snapshot.ts";

/** A file of a published version: `name` within the version's folder, size in bytes, SHA-256 in hexadecimal. */
export const PublishedFile = z.strictObject({
  name: z.string(),
  contentType: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
});
export type PublishedFile = z.infer<typeof PublishedFile>;

/**
 * A version that was published. `path` is its folder under the inquiry's, "1.0". `date` is the day it was
 * stamped, `publishedOn` the day it went out: London dates, ISO form. `snapshot` is the SHA-256 of the snapshot.
 * `withdrawn`: when and why it was taken back, or null; then its files are gone, and its page says so.
 */
export const CataloguedVersion = z.strictObject({
  number: z.string(),
  path: z.string(),
  date: z.iso.date(),
  publishedOn: z.iso.date(),
  changes: z.string(),
  snapshot: z.string(),
  chain: z.string(),
  files: z.array(PublishedFile),
  withdrawn: z.strictObject({ on: z.iso.date(), reason: z.string() }).nullable(),
});
export type CataloguedVersion = z.infer<typeof CataloguedVersion>;

/** An inquiry on the site. `tracker` is a digest of its spreadsheet's id; `counts` are the newest version's. */
export const CataloguedInquiry = z.strictObject({
  slug: z.string(),
  tracker: z.string(),
  title: z.string(),
  committee: z.string(),
  agreedByCabinet: z.string(),
  counts: SnapshotCounts,
  /** Oldest first. */
  versions: z.array(CataloguedVersion).min(1),
});
export type CataloguedInquiry = z.infer<typeof CataloguedInquiry>;

/** What is published: the one object from which the index, the feeds and the pointers to the latest are made. */
export const Catalogue = z.strictObject({ format: z.literal(1), inquiries: z.array(CataloguedInquiry) });
export type Catalogue = z.infer<typeof Catalogue>;

/** The newest version that stands, or null when all were withdrawn. */
export function latestOf({ versions }: CataloguedInquiry): CataloguedVersion | null {
  return versions.findLast(({ withdrawn }) => withdrawn === null) ?? null;
}
