import type { StoredObject } from "../objects/stored-object.ts";
import { type AclEntry, isUniform, type StoredBucket } from "./stored-bucket.ts";

const VIEWERS = /^roles\/storage\.(objectViewer|objectUser|objectAdmin|admin|legacyObjectReader)$/;
const LISTERS = /^roles\/storage\.(objectViewer|objectUser|objectAdmin|admin|legacyBucketReader)$/;

/** Whether anybody at all may read the object: by the bucket's policy, or by its own access controls. */
export function isPublic(bucket: StoredBucket, object: StoredObject): boolean {
  return grantedToAll(bucket, VIEWERS) || (!isUniform(bucket) && readableByAll(object.acl ?? []));
}

/** Whether anybody may know which objects there are: then one that is missing is 404 instead of 403. */
export function isListable(bucket: StoredBucket): boolean {
  return grantedToAll(bucket, LISTERS) || (!isUniform(bucket) && readableByAll(bucket.acl));
}

function grantedToAll({ bindings }: StoredBucket, roles: RegExp): boolean {
  return bindings.some(({ role, members }) => roles.test(role) && members.includes("allUsers"));
}

function readableByAll(acl: AclEntry[]): boolean {
  return acl.some(({ entity, role }) => entity === "allUsers" && (role === "READER" || role === "OWNER"));
}
