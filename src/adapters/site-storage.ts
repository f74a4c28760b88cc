import { PortError } from "../ports/port-error.ts";
import type { ListedFile, SitePort } from "../ports/site.ts";
import type { GoogleAccess } from "./google/access.ts";
import type { Effect } from "./google/failure.ts";
import { retrying } from "./google/retrying.ts";
import { objectReader } from "./object-reader.ts";
import { openBucket, unless } from "./storage.ts";

/** Makes a request; its failure is told as one of the site. */
function asking<T>(effect: Effect, request: () => Promise<T>): Promise<T> {
  return ofSite(retrying(effect, request));
}

async function ofSite<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    throw new PortError(error.failure, error.message, { cause: error, service: "site" });
  }
}

/**
 * A Cloud Storage bucket as the site port. A write that names the generation it expects may be tried again after
 * a lost answer: had the first been applied, the second is refused (412), and the caller looks at what stands there.
 */
export function createSitePort(access: GoogleAccess, bucketName: string): SitePort {
  const bucket = openBucket(access, bucketName);
  const readObject = objectReader(access, bucketName);
  return {
    list: (prefix, { shallow } = { shallow: false }) =>
      asking("read", async () => {
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
    read: (object) => ofSite(readObject(object)),
    write: ({ name, contentType, cacheControl, bytes }, expected) =>
      asking("read", () =>
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
      asking("read", () =>
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
