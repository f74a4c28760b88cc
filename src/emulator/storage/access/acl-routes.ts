import { type Answer, type Call, noContent, ok, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { jsonBody } from "../../http/json-body.ts";
import { textOf } from "../../sheets/model/struct.ts";
import { requireObject, updateObject } from "../objects/stored-object.ts";
import { checkLegacy } from "./predefined-acl.ts";
import { type AclEntry, loadBucket, saveBucket } from "./stored-bucket.ts";

/** One of the three lists of access controls: of a bucket, of its new objects, of one object. */
type AclList = { kind: string; entries: AclEntry[]; save(entries: AclEntry[]): void };

function ofBucket(call: Call, list: "acl" | "defaultObjectAcl"): AclList {
  const bucket = loadBucket(call);
  checkLegacy(bucket);
  return {
    kind: list === "acl" ? "storage#bucketAccessControl" : "storage#objectAccessControl",
    entries: bucket[list],
    save: (entries) => saveBucket(call, { ...bucket, [list]: entries }),
  };
}

function ofObject(call: Call): AclList {
  checkLegacy(loadBucket(call));
  const object = requireObject(call);
  return {
    kind: "storage#objectAccessControl",
    entries: object.acl ?? [],
    save: (acl) => updateObject(call, { ...object, acl, metageneration: object.metageneration + 1 }),
  };
}

/** The handlers of one list. */
export type AclRoutes = Record<"insert" | "list" | "get" | "remove", (call: Call) => Answer>;

function routesOf(open: (call: Call) => AclList): AclRoutes {
  const write = (call: Call, { kind }: AclList, entry: AclEntry) => ({
    kind,
    bucket: param(call, "bucket"),
    ...(call.params.object === undefined ? {} : { object: call.params.object }),
    ...entry,
  });
  return {
    insert(call) {
      const list = open(call);
      const { entity, role } = jsonBody(call);
      const entry = { entity: textOf(entity), role: textOf(role) };
      if (entry.entity === "" || entry.role === "")
        throw new GoogleError({ code: 400, message: "Required", reason: "required" });
      list.save([...list.entries.filter((one) => one.entity !== entry.entity), entry]);
      return ok(write(call, list, entry));
    },
    list(call) {
      const list = open(call);
      const items = list.entries.map((entry) => write(call, list, entry));
      return ok({ kind: `${list.kind}s`, ...(items.length === 0 ? {} : { items }) });
    },
    get(call) {
      const list = open(call);
      return ok(write(call, list, entryOf(call, list)));
    },
    remove(call) {
      const list = open(call);
      const gone = entryOf(call, list);
      list.save(list.entries.filter((one) => one !== gone));
      return noContent();
    },
  };
}

function entryOf(call: Call, { entries }: AclList): AclEntry {
  const entry = entries.find(({ entity }) => entity === param(call, "entity"));
  if (entry === undefined) throw new GoogleError({ code: 404, message: "Not Found", reason: "notFound" });
  return entry;
}

/** storage.bucketAccessControls */
export const bucketAcl = routesOf((call) => ofBucket(call, "acl"));

/** storage.defaultObjectAccessControls */
export const defaultObjectAcl = routesOf((call) => ofBucket(call, "defaultObjectAcl"));

/** storage.objectAccessControls */
export const objectAcl = routesOf(ofObject);
