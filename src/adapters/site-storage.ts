import { storage_v1 } from "googleapis/build/src/apis/storage/v1.js";
import { z } from "zod";
import { PortError } from "../ports/port-error.ts";
import type { ListedFile, SitePort } from "../ports/site.ts";
import { clientOptions, type GoogleAccess } from "./google/access.ts";
import type { Effect } from "./google/failure.ts";
import { headerOf } from "./google/header.ts";
import { retrying } from "./google/retrying.ts";
import { openBucket, unless } from "./storage.ts";

const Bytes = z.instanceof(ArrayBuffer);
const Generation = z.string().regex(/^\d+$/u);

/** Makes a request; its failure is told as one of the site. */
async function asking<T>(effect: Effect, request: () => Promise<T>): Promise<T> {
  try {
    return await retrying(effect, request);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    throw new PortError(error.failure, error.message, { cause: error, service: "site" });
  }
}

/**
 * A Cloud Storage bucket as the site port. Content is read by the JSON API's own client: one request gives the
 * bytes and, in a header, their generation, where the other client asks twice and warns of leaks. A write that names the generation it expects may be tried again
 * after a lost answer: had the first been applied, the second is refused (412), and the caller looks at what
 * stands there.
 */
export function createSitePort(access: GoogleAccess, bucketName: string): SitePort {
  const bucket = openBucket(access, bucketName);
  const reader = new storage_v1.Storage(clientOptions(access));
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
    read: async (object) => {
      try {
        const { data, headers } = await asking("read", () =>
          reader.objects.get({ bucket: bucketName, object, alt: "media" }, { responseType: "arraybuffer" }),
        );
        const bytes = Buffer.from(Bytes.parse(data));
        return { bytes, generation: Generation.parse(headerOf(headers, "x-goog-generation")) };
      } catch (error) {
        if (error instanceof PortError && error.failure === "not-found") return null;
        throw error;
      }
    },
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
