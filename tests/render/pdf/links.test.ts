import { expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { address, buildSnapshot, part, recommendation, westmere } from "./build-snapshot.ts";
import { readPdf } from "./read-pdf.ts";

const safe = ["https://example.org/a?b=c&d=e#f", "http://example.org/", "mailto:team@example.org"];
const unsafe = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "\\\\evil\\share",
  "https://example.org/\u0000",
  "https://example.org/a b",
  "https://example.org/\u202Egro.elpmaxe",
  `https://example.org/${"a".repeat(9_000)}`,
  "",
];

test("links lead to the web and to mailboxes only, and each says where", async () => {
  const spans = [...safe, ...unsafe].map((href, index) => ({ text: `link${index} `, href }));
  const linked = part("1", { response: [{ kind: "paragraph", spans }] });

  const { bytes } = await renderPdf(buildSnapshot([recommendation(1, [linked])]), westmere, {
    address: "",
    draft: false,
  });

  const { links, pages } = await readPdf(bytes);
  const ours = [`mailto:${westmere.contact.email}`, westmere.licence.url];
  expect(new Set(links.map(({ href }) => href))).toEqual(new Set([...safe, ...ours]));
  for (const { told } of links) expect(told).not.toBe("");
  for (const { text } of spans) expect(pages.join("")).toContain(text.trim());
});

test("an address that is not safe is printed, and leads nowhere", async () => {
  const snapshot = buildSnapshot([]);

  const { bytes } = await renderPdf(snapshot, westmere, { address: "javascript:alert(1)", draft: false });

  const { links, pages } = await readPdf(bytes);
  expect(pages[0]).toContain("javascript:alert(1)");
  expect(links.filter(({ href }) => /javascript/iu.test(href))).toEqual([]);
});

test("an address in running text is a link of its own words, also where it is broken over lines", async () => {
  const long = `https://example.org/${"committee/papers/".repeat(20)}`;
  const told = part("1", { response: [{ kind: "paragraph", spans: [{ text: long, href: long }] }] });

  const { bytes } = await renderPdf(buildSnapshot([recommendation(1, [told])]), westmere, {
    address,
    draft: false,
  });

  const { links, pages } = await readPdf(bytes);
  expect(links.filter(({ href }) => href === long).length).toBeGreaterThan(0);
  expect(pages.join("").replaceAll("\n", "")).toContain(long);
});
