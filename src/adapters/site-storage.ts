import type { ListedFile, SitePort } from "../ports/site.ts";
import type { GoogleAccess } from "./google/access.ts";
import { retrying } from "./google/retrying.ts";
import { openBucket, unless } from "./storage.ts";

/**
 * A Cloud Storage bucket as the site port. A write that names the generation it expects may be tried again
 * after a lost answer: had the first been applied, the second is refused (412), and the caller looks at what
 * stands there.
 */
export function createSitePort(access: GoogleAccess, bucketName: string): SitePort {
  const bucket = openBucket(access, bucketName);
  return {
    list: (prefix, { shallow } = { shallow: false }) =>
      retrying("read", async () => {
        const [files] = await bucket.getFiles({
          prefix,
          autoPaginate: true,
          ...(shallow ? { delimiter: "/" } : {}),
        });
        return files.map(
          ({ name, metadata }): ListedFile => ({
            name,
            generation: String(metadata.generation),
            md5: metadata.md5Hash ?? "",
          }),
        );
      }),
    read: (name) =>
      retrying("read", () =>
        unless(
          404,
          async () => {
            const [metadata] = await bucket.file(name).getMetadata();
            const generation = String(metadata.generation);
            const [bytes] = await bucket.file(name, { generation }).download();
            return { bytes, generation };
          },
          null,
        ),
      ),
    write: ({ name, contentType, cacheControl, bytes }, expected) =>
      retrying("read", () =>
        unless(
          412,
          async () => {
            const file = bucket.file(name);
            await file.save(Buffer.from(bytes), {
              resumable: false,
              metadata: { contentType, cacheControl },
              preconditionOpts: { ifGenerationMatch: expected },
            });
            return String(file.metadata.generation);
          },
          null,
        ),
      ),
    remove: (name, expected) =>
      retrying("read", () =>
        unless(
          404,
          () =>
            unless(
              412,
              async () => {
                await bucket.file(name).delete({ ifGenerationMatch: expected });
                return true;
              },
              false,
            ),
          false,
        ),
      ),
  };
}
