import { type Answer, type Call, param } from "../../http/call.ts";
import { GoogleError } from "../../http/google-error.ts";
import { structOf, textOf } from "../../sheets/model/struct.ts";
import { isResumable, readOpening, readUpload } from "../../uploads/read-upload.ts";
import { continueUpload, startUpload } from "../../uploads/resumable.ts";
import { answerFile } from "../files/read-routes.ts";
import { requireFile } from "../files/require-file.ts";
import { changeFile, makeFile } from "../files/write-routes.ts";
import { writeFileV2 } from "./write-file-v2.ts";

/** drive.files.create with content: simple, multipart, or the start of a resumable upload */
export function uploadFile(call: Call): Answer {
  if (isResumable(call)) return startUpload(call, readOpening(call));
  const { metadata, ...media } = readUpload(call);
  return answerFile(call, makeFile(call, metadata, media));
}

/** drive.files.update with content */
export function uploadToFile(call: Call): Answer {
  requireFile(call, "writer");
  if (isResumable(call)) return startUpload(call, { ...readOpening(call), fileId: param(call, "fileId") });
  const { metadata, ...media } = readUpload(call);
  return answerFile(call, changeFile(call, metadata, media));
}

/** The bytes of a resumable upload, to a new file or one that is there. */
export function continueFileUpload(call: Call): Answer {
  return continueUpload(call, (target, content) => {
    const metadata = structOf(target.metadata);
    const media = { contentType: textOf(target.contentType), content };
    const file =
      target.fileId === undefined ? makeFile(call, metadata, media) : changeFile(call, metadata, media);
    return answerFile(call, file).json;
  });
}

/** Drive v2's files.update with content, for clients that still replace a spreadsheet by a CSV with it. */
export function replaceFileV2(call: Call): Answer {
  if (call.query.get("uploadType") !== "media")
    throw new GoogleError({ code: 501, message: "Not emulated: Drive v2 uploads but uploadType=media" });
  const { metadata, ...media } = readUpload(call);
  return { status: 200, json: writeFileV2(call, changeFile(call, metadata, media)) };
}
