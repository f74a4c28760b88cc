import { expect, test } from "vitest";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { renderDocx } from "../../../src/render/docx/render-docx.ts";
import { outsideTargets, readPackage } from "./package.ts";
import { readDocx } from "./read-docx.ts";
import { readParts } from "./read-parts.ts";
import { agreed, assessed, draft, reported } from "./samples.ts";
import { address, publisher } from "./snapshot-of.ts";

function render(snapshot: Snapshot, more: { address?: string; draft?: boolean } = {}) {
  return renderDocx(snapshot, publisher, { address, draft: false, ...more });
}

async function partOfPackage(snapshot: Snapshot, path: string): Promise<string> {
  return (await readPackage(await render(snapshot))).get(path) ?? "";
}

test("sections and recommendations are real headings", async () => {
  const { headings } = await readDocx(await render(agreed));

  expect(headings).toEqual([
    "h1 Version control",
    "h1 At a glance",
    "h1 Recommendations and responses",
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `h2 Recommendation ${number}`),
    "h1 About this document",
  ]);
});

test("headings have outline levels, and the language is British English", async () => {
  const styles = await partOfPackage(agreed, "word/styles.xml");

  expect(styles).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>.*?<\/w:style>/su);
  expect(styles).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>.*?<\/w:style>/su);
  expect(styles).toContain('<w:lang w:val="en-GB"/>');
});

test("the header row repeats, and only rows that are not long stay whole", async () => {
  const document = await partOfPackage(agreed, "word/document.xml");
  const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
  const whole = rows.filter((row) => row.includes("<w:cantSplit/>"));

  expect(rows.find((row) => row.includes("Response and proposed action"))).toContain("<w:tblHeader/>");
  expect(whole.some((row) => row.includes("Recommendation 2"))).toBe(true);
  expect(whole.some((row) => row.includes("Accepted by Cabinet."))).toBe(true);
  expect(whole.some((row) => row.includes("Communications Plan"))).toBe(false);
});

test("columns that nothing stands in are left out", async () => {
  const { tables } = await readDocx(await render(agreed));

  expect(tables.at(-1)?.[0]?.cells.map(({ text }) => text)).toEqual([
    "Ref",
    "Recommendation",
    "Agreed",
    "Response and proposed action",
    "Responsible Cabinet Member",
    "Senior responsible officer",
    "Action due",
  ]);
});

test("one kind of update is a column, several stand side by side below", async () => {
  const one = await readDocx(await render(reported));
  const three = await readDocx(await render(assessed));

  expect(one.tables.at(-1)?.[0]?.cells.at(-1)?.text).toBe("Six month update");
  expect(three.tables.at(-1)?.[0]?.cells.at(-1)?.text).toBe("Progress");
  expect(readParts(three).get("3b")).toMatchObject({
    "Six month update": "The toolkit comes off the site at once when guidance changes.",
    "Committee’s assessment": "Partly achieved. The committee asks for figures by school in July.",
  });
});

test("what is late says so in words, and what is withheld says why and nothing else", async () => {
  const parts = readParts(await readDocx(await render(reported)));

  expect(parts.get("1")?.["Action due"]).toBe("31 October 2018\nOverdue");
  expect(parts.get("5b")?.withheld).toBe(
    "Not for publication: Exempt: it would identify a pupil (Local Government Act 1972, Schedule 12A, paragraph 2)",
  );
});

test("lists are lists, each counted from its own start, and looks and links are kept", async () => {
  const bytes = await render(assessed);
  const { html, links } = await readDocx(bytes);
  const numbering = (await readPackage(bytes)).get("word/numbering.xml") ?? "";

  expect(html).toContain("<ul><li>managing low level disruption in class</li>");
  expect(html).toContain("<ol><li>templates from the SEN team</li><li>guidance for schools</li></ol>");
  expect(html).toContain("<strong>30% to 50%</strong>");
  expect(html).toContain("<em>how to write a needs assessment</em>");
  expect(links).toContain("https://www.bucksfamilyinfo.example/kb5/fsd/advice.page?id=y_3GT3zAxbc#evidence");
  expect(numbering).toContain('<w:numFmt w:val="lowerLetter"/>');
  expect(numbering.match(/<w:startOverride w:val="3"\/>/gu)).toHaveLength(5);
});

test("the permanent address is printed and linked, in the text and below every page", async () => {
  const parts = await readPackage(await render(agreed));

  expect(parts.get("word/document.xml")).toContain(`>${address}<`);
  expect(outsideTargets(parts).filter((target) => target === address)).toHaveLength(4);
  for (const footer of ["word/footer1.xml", "word/footer2.xml"]) expect(parts.get(footer)).toContain(address);
});

test("without an address none is spoken of", async () => {
  const { html } = await readDocx(await render(agreed, { address: "" }));

  expect(html).not.toContain("Permanent address");
});

test("the properties tell title, subject, council and the day of the version", async () => {
  const core = await partOfPackage(reported, "docProps/core.xml");

  expect(core).toContain("<dc:title>Working Together to Reduce Permanent Exclusions in Schools</dc:title>");
  expect(core).toContain("<dc:subject>Response to Select Committee Scrutiny Inquiry</dc:subject>");
  expect(core).toContain("<dc:creator>Buckinghamshire County Council</dc:creator>");
  expect(core).toContain(">2019-03-12T00:00:00Z</dcterms:modified>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
});

test("the logo has its words, and a council without one its name alone", async () => {
  const document = await partOfPackage(agreed, "word/document.xml");
  const { html } = await readDocx(
    await renderDocx(agreed, { ...publisher, logo: null }, { address, draft: false }),
  );

  expect(document).toContain('descr="Crest of Buckinghamshire County Council"');
  expect(html).not.toContain("<img");
  expect(html).toContain("<p>Buckinghamshire County Council</p>");
});

test.each([
  ["a draft", draft, false],
  ["what is rendered as one", agreed, true],
])("%s bears the mark on every page and in words at the top", async (_, snapshot, asDraft) => {
  const bytes = await render(snapshot, { draft: asDraft });
  const parts = await readPackage(bytes);

  const mark = 'string="DRAFT: not for publication"';
  expect(parts.get("word/header1.xml")).toContain(mark);
  expect(parts.get("word/header2.xml")).toContain(mark);
  expect((await readDocx(bytes)).html).toContain("DRAFT: not for publication</p>");
});

test("what is final bears no mark", async () => {
  const parts = await readPackage(await render(agreed));

  expect([...parts.values()].filter((part) => part.includes("DRAFT"))).toEqual([]);
});
