import { storage_v1 } from "googleapis/build/src/apis/storage/v1.js";
import { z } from "zod";
import { PortError } from "../ports/port-error.ts";
import { clientOptions, type GoogleAccess } from "./google/access.ts";
import { headerOf } from "./google/header.ts";
import { retrying } from "./google/retrying.ts";

const Bytes = z.instanceof(ArrayBuffer);
const Generation = z.string().regex(/^\d+$/u);

/** An object of Cloud Storage, and the generation that its bytes are of. */
export type StoredObject = { readonly bytes: Buffer; readonly generation: string };

/**
 * Reads objects of a bucket; null where there is none. By the JSON API's own client, because one request gives the
 * bytes and, in a header, their generation, where the other client asks twice and warns of leaks. Throws PortError.
 */
export function objectReader(
  access: GoogleAccess,
  bucket: string,
): (object: string) => Promise<StoredObject | null> {
  const { objects } = new storage_v1.Storage(clientOptions(access));
  return async (object) => {
    try {
      const { data, headers } = await retrying("read", () =>
        objects.get({ bucket, object, alt: "media" }, { responseType: "arraybuffer" }),
      );
      const generation = Generation.parse(headerOf(headers, "x-goog-generation"));
      return { bytes: Buffer.from(Bytes.parse(data)), generation };
    } catch (error) {
      if (error instanceof PortError && error.failure === "not-found") return null;
      throw error;
    }
  };
}
