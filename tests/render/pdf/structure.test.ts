import { beforeAll, expect, test } from "vitest";
import { renderPdf } from "../../../src/render/pdf/render-pdf.ts";
import { address, buildSnapshot, part, recommendation, rich, westmere, withheld } from "./build-snapshot.ts";
import { findNodes, type Node, type ReadPdf, readPdf } from "./read-pdf.ts";
import { buckinghamshire, workedExample } from "./worked-example.ts";

let pdf: ReadPdf;

beforeAll(async () => {
  const { bytes } = await renderPdf(workedExample(), buckinghamshire, { address, draft: false });
  pdf = await readPdf(bytes);
});

function rolesOf(trees: readonly Node[], role: RegExp): readonly Node[] {
  return findNodes(trees, (node) => role.test(node.role));
}

test("the file says that it is PDF/UA-1, tagged, in British English, and shows its title", () => {
  expect(pdf.xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
  expect(pdf.marked).toBe(true);
  expect(pdf.info.Language).toBe("en-GB");
  expect(pdf.preferences.DisplayDocTitle).toBe(true);
});

test("the file tells its title, the council as author, what it is about, and the day of the version", () => {
  expect(pdf.info).toMatchObject({
    Title:
      "Response to Select Committee Scrutiny Inquiry: Working Together to Reduce Permanent Exclusions in Schools",
    Author: "Buckinghamshire County Council",
    Subject: "Version 1.2, 22 March 2019: 8 recommendations, answered in 11 parts",
    Keywords: "Children’s Select Committee, Buckinghamshire County Council, FINAL",
    CreationDate: "D:20190322000000Z",
  });
});

test("headings come in order: one title, its sections, and every recommendation once", () => {
  const headings = rolesOf(pdf.trees, /^H\d$/u).map(({ role, text }) => `${role} ${text.trim()}`);

  expect(headings).toEqual([
    "H1 Working Together to Reduce Permanent Exclusions in Schools",
    "H2 At a glance",
    "H2 Version control",
    "H2 Recommendations and responses",
    ...Array.from({ length: 8 }, (_, index) => `H3 Recommendation ${index + 1}`),
    "H2 About this document",
  ]);
});

test("the bookmarks are the headings, and a band that repeats on the next page is one of them once", () => {
  const [title] = pdf.outline;
  const recommendations = title?.children.find((each) => each.title === "Recommendations and responses");

  expect(pdf.outline).toHaveLength(1);
  expect(title?.children.map((each) => each.title)).toEqual([
    "At a glance",
    "Version control",
    "Recommendations and responses",
    "About this document",
  ]);
  expect(recommendations?.children.map((each) => each.title)).toEqual(
    Array.from({ length: 8 }, (_, index) => `Recommendation ${index + 1}`),
  );
});

test("lists are lists, with an item for each point", () => {
  const points = rolesOf(pdf.trees, /^LI$/u).map(({ text }) => text.replaceAll(/\s+/gu, " ").trim());

  expect(points).toContain("• managing low level disruption in class");
  expect(points).toContain("• supporting colleagues in managing situations");
});

test("every page says which it is of how many", () => {
  expect(pdf.pages.map((page) => /Page \d+ of \d+/u.exec(page)?.[0])).toEqual(
    pdf.pages.map((_, index) => `Page ${index + 1} of ${pdf.pages.length}`),
  );
});

test("what runs over and under the pages is read out on none of them", () => {
  const told = pdf.trees.map(({ text }) => text).join("\n");

  expect(told).not.toMatch(/Page \d/u);
  expect(told.match(/Response to Select Committee Scrutiny Inquiry/gu)).toHaveLength(1);
});

test("the first page gives the permanent address, and says that a newer version may exist", () => {
  expect(pdf.pages[0]).toContain(`Permanent address of this version: ${address}`);
  expect(pdf.pages[0]).toContain("A newer version may exist: see this address.");
  expect(pdf.links).toContainEqual({ href: address, told: address });
});

test("columns in which nothing stands are left out", () => {
  const heads = rolesOf(pdf.trees, /^TH$/u).map(({ text }) => text.replaceAll(/\s+/gu, " ").trim());

  expect(heads).toContain("Six month update");
  expect(heads).not.toContain("Twelve month update");
  expect(heads).not.toContain("Committee’s assessment");
});

test("a row that is withheld says why, and nothing else of it", async () => {
  const parts = [part("1a"), withheld("1b", "Names a pupil")];
  const snapshot = buildSnapshot([
    { ...recommendation(1, parts), stemWithheld: "Names a school" },
    recommendation(2, [withheld("2", "Commercial")]),
  ]);

  const { bytes } = await renderPdf(snapshot, westmere, { address, draft: false });

  const { pages } = await readPdf(bytes);
  const told = pages.join("\n");
  expect(told).toMatch(/1b\s*Not for publication: Names a pupil/u);
  expect(told).toContain("Not for publication: Names a school");
  expect(told).toMatch(/Recommendation 2\s*Not for publication: Commercial/u);
});

test("what is missing is not stated, and what is late is overdue", async () => {
  const late = part("1", { answer: "", cabinetMember: "", overdue: true, actionDue: "2024-05-01" });
  const undated = part("2", { actionDue: "", progress: "" });
  const snapshot = buildSnapshot([recommendation(1, [late]), recommendation(2, [undated])]);

  const { bytes } = await renderPdf(snapshot, westmere, { address, draft: false });

  const { pages } = await readPdf(bytes);
  expect(pages[0]).toContain("1 action is overdue");
  expect(pages[1]).toMatch(/1 May 2024\s*Overdue/u);
  expect(pages[1]?.match(/Not\s+stated/gu)).toHaveLength(3);
});

test("a response without any recommendation or fact is a document all the same", async () => {
  const { inquiry } = buildSnapshot([]);
  const none = Object.fromEntries(Object.keys(inquiry).map((fact) => [fact, ""]));
  const version = { number: "", changes: "", author: "", date: "" };
  const snapshot = buildSnapshot([], { inquiry: none, version, history: [] });

  const { bytes } = await renderPdf(snapshot, westmere, { address: "", draft: true });

  const { trees, info } = await readPdf(bytes);
  expect(rolesOf(trees, /^H1$/u).map(({ text }) => text.trim())).toEqual([
    "Response to Select Committee Scrutiny Inquiry",
  ]);
  expect(info.CreationDate).toBeUndefined();
});

test("a cell of 50,000 characters goes on over the pages, whole, under its band", async () => {
  const sentence = "The council will do it. ";
  const long = part("1", { response: rich(sentence.repeat(2_100)) });

  const { bytes } = await renderPdf(buildSnapshot([recommendation(1, [long])]), westmere, {
    address,
    draft: false,
  });

  const { pages } = await readPdf(bytes);
  const told = pages.join(" ").replaceAll(/\s+/gu, "");
  expect(told.split("Thecouncilwilldoit.").length - 1).toBeGreaterThan(2_000);
  for (const page of pages.slice(1)) expect(page).toContain("Recommendation 1");
});
