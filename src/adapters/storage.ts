import { type ApiError, type Bucket, Storage } from "@google-cloud/storage";
import type { ListedFiles } from "../ports/files.ts";
import type { GoogleAccess } from "./google/access.ts";
import { retrying } from "./google/retrying.ts";
import { objectReader } from "./object-reader.ts";

/** Cloud Storage as the files port: one bucket, generation preconditions on every change. */
export function createFilesPort(access: GoogleAccess, bucketName: string): ListedFiles {
  const bucket = openBucket(access, bucketName);
  const readObject = objectReader(access, bucketName);
  return {
    list: async (prefix) => {
      const [files] = await retrying("read", () =>
        bucket.getFiles({ prefix, fields: "nextPageToken,items(name)" }),
      );
      return files.map(({ name }) => name);
    },
    read: async (name) => {
      const object = await readObject(name);
      return object && { text: object.bytes.toString("utf8"), generation: object.generation };
    },
    write: async (name, text, expected) => {
      const file = bucket.file(name);
      const save = async () => {
        await file.save(text, {
          resumable: false,
          contentType: "text/plain; charset=utf-8",
          preconditionOpts: { ifGenerationMatch: expected },
        });
        return String(file.metadata.generation);
      };
      return retrying("write", () => unless(412, save, null));
    },
    // Taking away one generation twice is taking it away once, so this may be tried again like a reading.
    remove: async (name, expected) => {
      const remove = async () => {
        await bucket.file(name).delete({ ifGenerationMatch: expected });
        return true;
      };
      return retrying("read", () => unless(404, () => unless(412, remove, false), false));
    },
  };
}

/** A bucket through the real client; its own retries are off, ours know what is safe. */
export function openBucket(access: GoogleAccess, name: string): Bucket {
  const storage = new Storage({
    ...(access.rootUrl === undefined
      ? {}
      : { apiEndpoint: access.rootUrl.replace(/\/$/u, ""), authClient: access.auth, projectId: "local" }),
    retryOptions: { autoRetry: false },
  });
  return storage.bucket(name);
}

/** Runs a request whose answer `status` is no failure but means `otherwise`. */
export async function unless<T, Other>(
  status: number,
  request: () => Promise<T>,
  otherwise: Other,
): Promise<T | Other> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Error && "code" in error && (error as ApiError).code === status) return otherwise;
    throw error;
  }
}
