import type { Call } from "../../http/call.ts";
import { isStruct, type Struct, structsOf, textOf } from "../../sheets/model/struct.ts";
import { requireBucket } from "../objects/stored-object.ts";

/** Who has which role on a bucket or an object: `allUsers` READER makes it public. */
export type AclEntry = { entity: string; role: string };

/** A role of an IAM policy and who has it. */
export type Binding = { role: string; members: string[] };

/** A bucket as it is kept: what everybody sees of it, and who may do what. */
export type StoredBucket = {
  name: string;
  resource: Struct;
  acl: AclEntry[];
  defaultObjectAcl: AclEntry[];
  bindings: Binding[];
};

/** The bucket of the path. @throws GoogleError 404 */
export function loadBucket(call: Call, name = requireBucket(call)): StoredBucket {
  const row = call.emulator.store.get("SELECT resource FROM buckets WHERE name = ?", name);
  const kept: unknown = JSON.parse(String(row?.resource ?? "{}"));
  const { acl, defaultObjectAcl, bindings, ...resource } = isStruct(kept) ? kept : {};
  return {
    name,
    resource,
    acl: readAcl(acl),
    defaultObjectAcl: readAcl(defaultObjectAcl),
    bindings: structsOf(bindings).map(({ role, members }) => ({
      role: textOf(role),
      members: Array.isArray(members) ? members.map(String) : [],
    })),
  };
}

/** Keeps a bucket. */
export function saveBucket(call: Call, { name, resource, ...rest }: StoredBucket): void {
  call.emulator.store.run(
    "UPDATE buckets SET resource = ? WHERE name = ?",
    JSON.stringify({ ...resource, ...rest }),
    name,
  );
}

/** A list of access controls of a body. */
export function readAcl(value: unknown): AclEntry[] {
  return structsOf(value).map(({ entity, role }) => ({ entity: textOf(entity), role: textOf(role) }));
}

/** Whether access is by the bucket's policy alone. */
export function isUniform({ resource }: StoredBucket): boolean {
  const { iamConfiguration } = resource;
  const uniform = isStruct(iamConfiguration) ? iamConfiguration.uniformBucketLevelAccess : undefined;
  return isStruct(uniform) && uniform.enabled === true;
}
