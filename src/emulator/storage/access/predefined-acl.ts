import type { Call } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { type AclEntry, isUniform, type StoredBucket } from "./stored-bucket.ts";

const PREDEFINED: Record<string, AclEntry[]> = {
  publicRead: [{ entity: "allUsers", role: "READER" }],
  authenticatedRead: [{ entity: "allAuthenticatedUsers", role: "READER" }],
  private: [],
  projectPrivate: [],
  bucketOwnerRead: [],
  bucketOwnerFullControl: [],
};

/**
 * The access controls that `predefinedAcl` stands for; undefined where the caller gave none.
 *
 * @throws GoogleError 400 for an unknown name, or where the bucket takes no access controls
 */
export function predefinedAcl(call: Call, bucket: StoredBucket): AclEntry[] | undefined {
  const name = call.query.get("predefinedAcl") ?? call.query.get("destinationPredefinedAcl");
  if (name === null) return undefined;
  checkLegacy(bucket);
  const acl = Object.hasOwn(PREDEFINED, name) ? PREDEFINED[name] : undefined;
  if (acl === undefined)
    throw new GoogleError({
      code: 400,
      message: `Invalid value for predefinedAcl: ${name}`,
      reason: "invalid",
    });
  return acl;
}

/** @throws GoogleError 400 when the bucket takes no access controls of single objects */
export function checkLegacy(bucket: StoredBucket): void {
  if (isUniform(bucket))
    throw new GoogleError({
      code: 400,
      message:
        "Cannot use ACL API to update bucket policy when uniform bucket-level access is enabled. Read more at https://cloud.google.com/storage/docs/uniform-bucket-level-access",
      reason: "invalid",
    });
}
