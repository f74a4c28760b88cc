import type { Answer, Call } from "../../http/call.ts";
import { conditionNotMet } from "../errors.ts";
import type { StoredObject } from "./stored-object.ts";

/** Numbers of a precondition in the query, `0` for generation meaning that no object may be there. */
function wanted(call: Call, name: string): number | undefined {
  const text = call.query.get(name);
  return text === null ? undefined : Number(text);
}

/** @throws GoogleError 412 when a generation or metageneration is not the one counted on */
export function checkPreconditions(call: Call, object: StoredObject | undefined): void {
  const generation = object?.generation ?? 0;
  const metageneration = object?.metageneration ?? 0;
  const holds =
    agrees(wanted(call, "ifGenerationMatch"), generation, true) &&
    agrees(wanted(call, "ifGenerationNotMatch"), generation, false) &&
    agrees(wanted(call, "ifMetagenerationMatch"), metageneration, true) &&
    agrees(wanted(call, "ifMetagenerationNotMatch"), metageneration, false);
  if (!holds) throw conditionNotMet();
}

function agrees(number: number | undefined, actual: number, equal: boolean): boolean {
  return number === undefined || (number === actual) === equal;
}

/** @throws GoogleError 412 when the object that is copied is not the one counted on */
export function checkSourcePreconditions(call: Call, { generation, metageneration }: StoredObject): void {
  const holds =
    agrees(wanted(call, "ifSourceGenerationMatch"), generation, true) &&
    agrees(wanted(call, "ifSourceGenerationNotMatch"), generation, false) &&
    agrees(wanted(call, "ifSourceMetagenerationMatch"), metageneration, true) &&
    agrees(wanted(call, "ifSourceMetagenerationNotMatch"), metageneration, false);
  if (!holds) throw conditionNotMet();
}

/** 304 for a read that wants anything but the version it has; undefined when the read goes on. */
export function notModified(call: Call, object: StoredObject): Answer | undefined {
  const same =
    wanted(call, "ifGenerationNotMatch") === object.generation ||
    wanted(call, "ifMetagenerationNotMatch") === object.metageneration;
  return same ? { status: 304 } : undefined;
}
