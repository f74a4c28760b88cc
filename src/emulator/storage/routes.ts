import type { Answer, Call } from "../http/call.ts";
import type { Route } from "../http/route.ts";
import { createBucket, deleteBucket, getBucket, listBuckets } from "./buckets/bucket-routes.ts";
import { deleteObject, getObject, listObjects, patchObject } from "./objects/object-routes.ts";
import { uploadObject } from "./objects/upload-route.ts";

const BUCKETS = "/storage/v1/b";
const OBJECTS = `${BUCKETS}/{bucket}/o`;

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

/** What is answered of the Cloud Storage JSON API v1. */
export const STORAGE_ROUTES: readonly Route[] = [
  route("POST", BUCKETS, "buckets.insert", createBucket),
  route("GET", BUCKETS, "buckets.list", listBuckets),
  route("GET", `${BUCKETS}/{bucket}`, "buckets.get", getBucket),
  route("DELETE", `${BUCKETS}/{bucket}`, "buckets.delete", deleteBucket),
  route("POST", "/upload/storage/v1/b/{bucket}/o", "objects.insert", uploadObject),
  route("GET", OBJECTS, "objects.list", listObjects),
  route("GET", `${OBJECTS}/{object}`, "objects.get", getObject),
  route("GET", "/download/storage/v1/b/{bucket}/o/{object}", "objects.get (download)", getObject),
  route("PATCH", `${OBJECTS}/{object}`, "objects.patch", patchObject),
  route("DELETE", `${OBJECTS}/{object}`, "objects.delete", deleteObject),
];
