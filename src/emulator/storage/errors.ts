import { GoogleError } from "../http/google-error.ts";

/** 404 for a bucket. */
export function noBucket(): GoogleError {
  return new GoogleError({ code: 404, message: "The specified bucket does not exist.", reason: "notFound" });
}

/** 404 for an object. */
export function noObject(bucket: string, name: string): GoogleError {
  return new GoogleError({ code: 404, message: `No such object: ${bucket}/${name}`, reason: "notFound" });
}

/** 412: a generation or metageneration was not the one that the caller counted on. */
export function conditionNotMet(): GoogleError {
  return new GoogleError({
    code: 412,
    message: "At least one of the pre-conditions you specified did not hold.",
    reason: "conditionNotMet",
    location: { name: "If-Match", type: "header" },
  });
}
