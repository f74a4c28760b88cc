import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { type AclRoutes, bucketAcl, defaultObjectAcl, objectAcl } from "./access/acl-routes.ts";
import { getIamPolicy, setIamPolicy, testIamPermissions } from "./access/iam-routes.ts";
import { createBucket, deleteBucket, getBucket, listBuckets, patchBucket } from "./buckets/bucket-routes.ts";
import { composeObject, copyObject, moveObject, rewriteObject } from "./objects/copy-routes.ts";
import { listObjects } from "./objects/list-route.ts";
import { deleteObject, getObject, patchObject } from "./objects/object-routes.ts";
import { cancelObjectUpload, continueObjectUpload, uploadObject } from "./objects/upload-route.ts";
import { getPublicObject } from "./public/public-route.ts";

const BUCKETS = "/storage/v1/b";
const ONE = `${BUCKETS}/{bucket}`;
const OBJECTS = `${ONE}/o`;
const TO = "b/{toBucket}/o/{toObject}";

// the client sends no token to an address that is not Google's, so these routes are open
function route(
  method: Route["method"],
  template: string,
  name: string,
  handle: (call: Call) => Answer,
): Route {
  return {
    method,
    template,
    name: `storage.${name}`,
    envelope: "legacy",
    writes: method !== "GET",
    open: true,
    handle,
  };
}

function aclRoutes(path: string, name: string, handlers: AclRoutes): Route[] {
  return [
    route("POST", path, `${name}.insert`, handlers.insert),
    route("GET", path, `${name}.list`, handlers.list),
    route("GET", `${path}/{entity}`, `${name}.get`, handlers.get),
    route("DELETE", `${path}/{entity}`, `${name}.delete`, handlers.remove),
  ];
}

/** What is answered of the Cloud Storage JSON API v1, and of the XML API the reading of an object. */
export const STORAGE_ROUTES: readonly Route[] = [
  route("POST", BUCKETS, "buckets.insert", createBucket),
  route("GET", BUCKETS, "buckets.list", listBuckets),
  route("GET", ONE, "buckets.get", getBucket),
  route("PATCH", ONE, "buckets.patch", patchBucket),
  route("DELETE", ONE, "buckets.delete", deleteBucket),
  route("GET", `${ONE}/iam`, "buckets.getIamPolicy", getIamPolicy),
  route("PUT", `${ONE}/iam`, "buckets.setIamPolicy", setIamPolicy),
  route("GET", `${ONE}/iam/testPermissions`, "buckets.testIamPermissions", testIamPermissions),
  ...aclRoutes(`${ONE}/acl`, "bucketAccessControls", bucketAcl),
  ...aclRoutes(`${ONE}/defaultObjectAcl`, "defaultObjectAccessControls", defaultObjectAcl),
  route("POST", `/upload${OBJECTS}`, "objects.insert", uploadObject),
  route("PUT", `/upload${OBJECTS}`, "objects.insert (resumable)", continueObjectUpload),
  route("DELETE", `/upload${OBJECTS}`, "objects.insert (resumable, given up)", cancelObjectUpload),
  route("GET", OBJECTS, "objects.list", listObjects),
  route("GET", `${OBJECTS}/{object}`, "objects.get", getObject),
  route("GET", `/download${OBJECTS}/{object}`, "objects.get (download)", getObject),
  route("PATCH", `${OBJECTS}/{object}`, "objects.patch", patchObject),
  route("DELETE", `${OBJECTS}/{object}`, "objects.delete", deleteObject),
  route("POST", `${OBJECTS}/{object}/compose`, "objects.compose", composeObject),
  route("POST", `${OBJECTS}/{object}/moveTo/o/{toObject}`, "objects.move", moveObject),
  route("POST", `${OBJECTS}/{object}/rewriteTo/${TO}`, "objects.rewrite", rewriteObject),
  route("POST", `${OBJECTS}/{object}/copyTo/${TO}`, "objects.copy", copyObject),
  ...aclRoutes(`${OBJECTS}/{object}/acl`, "objectAccessControls", objectAcl),
  route("GET", "/{bucket}/{object+}", "object at its public address", getPublicObject),
];
