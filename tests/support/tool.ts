import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program of the system is, such as `soffice`, or null where it is not installed. */
export function findTool(name: string): string | null {
  const places = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
