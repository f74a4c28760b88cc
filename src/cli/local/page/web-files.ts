import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { sendFailure, type Visit } from "./visit.ts";

const folder = join(import.meta.dirname, "../../../web");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves the files of src/web: TypeScript as the JavaScript that is left without its types, nothing bundled. */
export async function serveWebFiles(visit: Visit): Promise<void> {
  const name = visit.path === "" || visit.path === "/" ? "/index.html" : visit.path;
  const file = join(folder, normalize(name));
  const type = types[extname(file)];
  if (!file.startsWith(folder + sep) || type === undefined) return missing(visit);
  try {
    const text = await readFile(file, "utf8");
    visit.response.writeHead(200, { "content-type": type });
    visit.response.end(file.endsWith(".ts") ? stripTypeScriptTypes(text) : text);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    missing(visit);
  }
}

const weights: Readonly<Record<string, string>> = {
  "/400.ttf": "400Regular/SourceSans3_400Regular.ttf",
  "/600.ttf": "600SemiBold/SourceSans3_600SemiBold.ttf",
  "/700.ttf": "700Bold/SourceSans3_700Bold.ttf",
};

/** Serves the page's typeface from its package, so that it looks the same everywhere and asks no network. */
export async function serveFonts(visit: Visit): Promise<void> {
  const file = weights[visit.path];
  if (file === undefined) return missing(visit);
  const path = fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`));
  visit.response.writeHead(200, { "content-type": "font/ttf", "cache-control": "max-age=86400" });
  visit.response.end(await readFile(path));
}

function missing(visit: Visit): void {
  sendFailure(visit, 404, "not-found", `There is nothing at ${visit.path}.`);
}
