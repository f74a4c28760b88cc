import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { googleAccess } from "../../src/adapters/google/access.ts";
import { createSitePort } from "../../src/adapters/site-storage.ts";
import { makeSiteBucket } from "../../src/cli/local/local-google.ts";
import type { SiteFile, SitePort } from "../../src/ports/site.ts";
import { type Office, openOffice } from "../support/office.ts";

const bucket = "site-of-the-contract";
let office: Office;
let cloudStorage: SitePort;
const adapters: readonly (readonly [string, () => SitePort])[] = [["Cloud Storage", () => cloudStorage]];

beforeAll(async () => {
  office = await openOffice();
  await makeSiteBucket(office.url, office.config.SCRUTINY_ACCOUNT, bucket);
  cloudStorage = createSitePort(googleAccess(office.config.SCRUTINY_ACCOUNT, office.url), bucket);
});
afterAll(() => office.close());

function page(name: string, text: string): SiteFile {
  const bytes = Buffer.from(text);
  return { name, contentType: "text/html; charset=utf-8", cacheControl: "public, max-age=300", bytes };
}

describe.each(adapters)("the site port over %s", (_, site) => {
  test("gives back the very bytes, and the generation that names them", async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    const generation = await site().write({ ...page("a/bytes.bin", ""), bytes }, "0");

    expect(await site().read("a/bytes.bin")).toEqual({ bytes, generation });
    expect(await site().read("a/none.bin")).toBeNull();
  });

  test("refuses to create what is there, and to change or remove what is no longer as expected", async () => {
    const first = (await site().write(page("b/x.html", "first"), "0")) ?? "";
    const second = (await site().write(page("b/x.html", "second"), first)) ?? "";

    expect(await site().write(page("b/x.html", "late"), "0")).toBeNull();
    expect(await site().write(page("b/x.html", "late"), first)).toBeNull();
    expect(await site().remove("b/x.html", first)).toBe(false);
    expect(await site().remove("b/x.html", second)).toBe(true);
    expect(await site().remove("b/x.html", second)).toBe(false);
  });

  test("lists what lies under a prefix with its digest, and only the folder itself when asked to", async () => {
    const generation = await site().write(page("c/index.html", "hello"), "0");
    await site().write(page("c/deep/index.html", "there"), "0");

    const all = await site().list("c/");
    const shallow = await site().list("c/", { shallow: true });

    expect(all.map(({ name }) => name)).toEqual(["c/deep/index.html", "c/index.html"]);
    expect(shallow).toEqual([{ name: "c/index.html", generation, md5: "XUFAKrxLKna5cZ2REBfFkg==" }]);
  });

  test("lists more than a thousand files", async () => {
    await Promise.all(
      Array.from({ length: 12 }, async (__, part) => {
        for (let nth = 0; nth < 85; nth += 1) await site().write(page(`d/${part}-${nth}.html`, ""), "0");
      }),
    );

    expect(await site().list("d/")).toHaveLength(1020);
  });

  test("lets exactly one of many create a name at once", async () => {
    const tries = await Promise.all(
      Array.from({ length: 12 }, (__, nth) => site().write(page("e/one.html", String(nth)), "0")),
    );

    expect(tries.filter((generation) => generation !== null)).toHaveLength(1);
  });

  test("says how long a copy may be kept, and what the file is, to everybody", async () => {
    await site().write(page("f/index.html", "public"), "0");

    const answer = await fetch(`${office.url}/${bucket}/f/index.html`);

    expect(await answer.text()).toBe("public");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });
});
