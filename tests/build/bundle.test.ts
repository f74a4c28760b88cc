import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bundled, bundle } from "../../build/bundle.ts";
import { copyPublisher } from "../../build/copy-publisher.ts";
import {
  compileCache,
  type FunctionName,
  functionNames,
  functionOf,
  publisherFile as publisherInBundle,
} from "../../src/app/deployment.ts";
import { signToken } from "../../src/cli/local/call-function.ts";
import { openPublishingOffice, publisherFile } from "../support/publishing-office.ts";
import { installLocked } from "./closure.ts";
import { callWhenUp, serveBundle } from "./serve-bundle.ts";

const root = join(import.meta.dirname, "../..");
const there = functionNames.filter((name) => existsSync(join(root, "functions", `${name}.ts`)));

/** What each function may carry beside what all of them do: a package is listed where its work is done. */
const packagesOf: Readonly<Record<string, readonly FunctionName[]>> = {
  nodemailer: ["remind", "sweep"],
  "notifications-node-client": ["remind", "sweep"],
  "date-holidays": ["remind", "sweep", "health"],
  docx: ["publish"],
  jszip: ["publish"],
  fontkit: ["publish"],
  "csv-stringify": ["publish"],
  diff: ["publish"],
  "image-size": ["publish", "sweep"],
  commander: [],
  esbuild: [],
  vitest: [],
  "@ironcalc/wasm": [],
  "@pulumi/pulumi": [],
  "@google-cloud/functions-framework": [],
  "@myriaddreamin/typst-ts-node-compiler": [],
  "@expo-google-fonts/source-sans-3": [],
};

const apis = ["cloudtasks", "drive", "gmail", "storage"];

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "bundles-"));
});
afterAll(() => rm(home, { recursive: true }));

describe.each(there)("the bundle of %s", (name) => {
  let folder: string;
  let built: Bundled;

  beforeAll(async () => {
    folder = join(home, functionOf(name).external.length === 0 ? "plain" : name, name);
    built = await bundle(name, folder);
  });

  test("holds the product and none of its tools", () => {
    const inputs = Object.keys(built.metafile.inputs);

    expect(inputs).toContain(`functions/${name}.ts`);
    expect(
      inputs.filter((path) => /^(?:src\/(?:emulator|cli|web)|tests|bench|build|infra)\//u.test(path)),
    ).toEqual([]);
  });

  test("holds no package whose work is done elsewhere", () => {
    const carried = bytesByPackage(built);
    const astray = Object.keys(packagesOf).filter(
      (each) => (carried.get(each) ?? 0) > 0 && !packagesOf[each]?.includes(name),
    );

    expect(astray).toEqual([]);
    expect(carried.get("zod")).toBeGreaterThan(0);
  });

  test("holds of Google's clients only those of the APIs that are called", () => {
    const inputs = Object.keys(built.metafile.inputs);
    const whole = inputs.filter((path) => path.startsWith("node_modules/googleapis/build/src/"));
    const others = whole.filter((path) => !apis.some((api) => path.includes(`/apis/${api}/`)));

    expect(others).toEqual([]);
  });

  test("asks for the framework and for what it cannot hold, at the versions tested here", async () => {
    const { dependencies }: { dependencies: Record<string, string> } = await json(
      join(folder, "package.json"),
    );
    const ours: { dependencies: Record<string, string> } = await json(join(root, "package.json"));

    expect(Object.keys(dependencies)).toEqual([
      "@google-cloud/functions-framework",
      ...functionOf(name).external,
    ]);
    for (const [each, version] of Object.entries(dependencies)) expect(version).toBe(ours.dependencies[each]);
    const listed = execFileSync("npm", ["ls", "--all", "--package-lock-only", "--json"], { cwd: folder });
    expect(JSON.parse(listed.toString())).not.toHaveProperty("problems");
  });

  test("answers a bad call from its folder alone, and finds its code compiled the next time", async () => {
    await installLocked(folder, dirname(folder));
    execFileSync(process.execPath, ["warm-up.js", name, compileCache], { cwd: folder });
    const served = await serveBundle(folder, name, {
      NODE_COMPILE_CACHE: compileCache,
      NODE_DEBUG_NATIVE: "COMPILE_CACHE",
    });

    const reply = await callWhenUp(served, '{"spreadsheetId":"no"}');

    expect(await reply.json()).toMatchObject({ error: { code: expect.any(String) } });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(501);
    await served.stop();
    expect(served.said()).toMatch(/index\.js.*was accepted/u);
  });
});

test("the bundle of publish lets a version out from its folder alone, PDF and all", async () => {
  const folder = join(home, "to-publish", "publish");
  await bundle("publish", folder);
  await copyPublisher(publisherFile, folder);
  await installLocked(folder, dirname(folder));
  const office = await openPublishingOffice();
  const served = await serveBundle(folder, "publish", {
    ...office.environment,
    SCRUTINY_FUNCTIONS_URL: "https://functions.example",
    SCRUTINY_PUBLISHER: publisherInBundle,
  });
  const audience = "https://functions.example/publish";
  const email = office.config.SCRUTINY_ACCOUNT;
  const token = await signToken(office.url, { email, audience });

  const reply = await callWhenUp(served, JSON.stringify({ spreadsheetId: office.spreadsheetId }), token);

  expect(await reply.json()).toMatchObject({ kind: "published", version: "FINAL 1.0", gates: [] });
  const pdf = await office.site.read("inquiries/safer-cycling-routes/1.0/response.pdf");
  expect(Buffer.from(pdf?.bytes ?? []).includes("pdfuaid:part")).toBe(true);
  await served.stop();
  await office.close();
});

test("the source serves the functions that the build bundles", async () => {
  const index = await readFile(join(root, "functions/index.ts"), "utf8");

  expect([...index.matchAll(/http\("(\w+)"/gu)].map(([, name]) => name).sort()).toEqual([...there].sort());
});

function bytesByPackage({ metafile }: Bundled): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? "";
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
  return bytes;
}

async function json(path: string) {
  return JSON.parse(await readFile(path, "utf8"));
}
