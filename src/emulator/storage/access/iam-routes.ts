import { createHash } from "node:crypto";
import { type Answer, type Call, ok } from "../../http/call.ts";
import { jsonBody } from "../../http/json-body.ts";
import { structsOf, textOf } from "../../sheets/model/struct.ts";
import { conditionNotMet } from "../errors.ts";
import { loadBucket, type StoredBucket, saveBucket } from "./stored-bucket.ts";

/** storage.buckets.getIamPolicy */
export function getIamPolicy(call: Call): Answer {
  return ok(policyOf(loadBucket(call)));
}

/** storage.buckets.setIamPolicy: with the etag of an older policy it is refused */
export function setIamPolicy(call: Call): Answer {
  const bucket = loadBucket(call);
  const body = jsonBody(call);
  if (typeof body.etag === "string" && body.etag !== etagOf(bucket)) throw conditionNotMet();
  const bindings = structsOf(body.bindings).map(({ role, members }) => ({
    role: textOf(role),
    members: Array.isArray(members) ? members.map(String) : [],
  }));
  const next = { ...bucket, bindings };
  saveBucket(call, next);
  return ok(policyOf(next));
}

/** storage.buckets.testIamPermissions: nobody is kept out of a bucket here */
export function testIamPermissions(call: Call): Answer {
  loadBucket(call);
  return ok({ kind: "storage#testIamPermissionsResponse", permissions: call.query.getAll("permissions") });
}

function policyOf(bucket: StoredBucket): object {
  const { name, bindings } = bucket;
  return {
    kind: "storage#policy",
    resourceId: `projects/_/buckets/${name}`,
    version: 1,
    etag: etagOf(bucket),
    bindings,
  };
}

function etagOf({ bindings }: StoredBucket): string {
  return createHash("sha256").update(JSON.stringify(bindings)).digest("base64").slice(0, 8);
}
