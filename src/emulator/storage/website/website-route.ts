import { type Answer, type Call, param } from "../../http/call.ts";
import { isStruct, textOf } from "../../sheets/model/struct.ts";
import { loadBucket, type StoredBucket } from "../access/stored-bucket.ts";
import { findObject, type StoredObject } from "../objects/stored-object.ts";
import { getPublicObject } from "../public/public-route.ts";

/**
 * A page of a bucket as a load balancer or a domain of its own serves it: an address that ends in a slash
 * gives the main page of that folder, and what is not there gives the bucket's page for it, with 404
 * (Cloud Storage, "Static website examples"). At the address `/BUCKET/OBJECT` none of this happens.
 */
export function getWebsitePage(call: Call): Answer {
  const bucket = loadBucket(call);
  const { mainPageSuffix, notFoundPage } = websiteOf(bucket);
  const asked = call.params.object ?? "";
  const name = asked === "" || asked.endsWith("/") ? `${asked}${mainPageSuffix}` : asked;
  if (object(call, name) !== undefined) return serve(call, name);
  if (mainPageSuffix !== "" && object(call, `${name}/${mainPageSuffix}`) !== undefined)
    return { status: 301, headers: { location: `${call.path}/` } };
  if (notFoundPage === "" || object(call, notFoundPage) === undefined)
    return serve(call, name || "index.html");
  return { ...serve(call, notFoundPage), status: 404 };
}

function websiteOf({ resource }: StoredBucket): { mainPageSuffix: string; notFoundPage: string } {
  const website = isStruct(resource.website) ? resource.website : {};
  return { mainPageSuffix: textOf(website.mainPageSuffix), notFoundPage: textOf(website.notFoundPage) };
}

function object(call: Call, name: string): StoredObject | undefined {
  return findObject(call, param(call, "bucket"), name);
}

function serve(call: Call, name: string): Answer {
  return getPublicObject({ ...call, params: { ...call.params, object: name } });
}
