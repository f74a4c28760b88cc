import { expect, test } from "vitest";
import { template, trackerTemplate } from "../../sheet-template/template.ts";
import {
  changeLogColumns,
  checksColumns,
  inquiryFacts,
  pendingColumns,
  pendingStartColumn,
  responseColumns,
  tabTitles,
  versionControlColumns,
} from "../../src/core/model/tabs.ts";
import type { Look, TabTemplate } from "../../src/core/model/template.ts";

function tabOf(name: TabTemplate["name"]): TabTemplate {
  const tab = template.tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}

const headersOf = (name: TabTemplate["name"]) => tabOf(name).columns.map(({ header }) => header);

test("the template has the nine tabs by the titles that the tracker knows", () => {
  const titles = Object.fromEntries(template.tabs.map(({ name, title }) => [name, title]));

  expect(titles).toEqual(tabTitles);
});

test("every tab has the columns that the tracker reads, in their order", () => {
  expect(headersOf("response")).toEqual([...responseColumns]);
  expect(headersOf("versionControl")).toEqual([...versionControlColumns]);
  expect(headersOf("checks")).toEqual([...checksColumns]);
  expect(headersOf("changeLog")).toEqual([...changeLogColumns]);
  expect(headersOf("baseline").slice(pendingStartColumn)).toEqual([...pendingColumns]);
});

test("the Inquiry tab starts with every fact and says what goes in", () => {
  const rows = tabOf("inquiry").initialRows;

  expect(rows.map(({ values }) => values[0])).toEqual([...inquiryFacts]);
  expect(rows.every(({ note }) => note !== undefined && note.length > 20)).toBe(true);
});

test("every header that people see has a note for officers", () => {
  const visible = template.tabs.filter(({ hidden }) => !hidden);

  for (const { title, columns } of visible)
    for (const { header, note } of columns) expect(note, `${title}: ${header}`).not.toBe("");
});

test("only the automation may edit its tabs, and nothing but its memory is hidden", () => {
  for (const { owner, protection, hidden, name } of template.tabs) {
    expect(protection.kind === "automation only").toBe(owner === "automation");
    expect(hidden).toBe(name === "baseline");
  }
});

test("the sample row of councils' own template is there when it is asked for", () => {
  const samples = (withSampleRow: boolean) =>
    trackerTemplate({ withSampleRow }).tabs.find(({ name }) => name === "versionControl")?.initialRows;

  expect(samples(false)).toEqual([]);
  expect(samples(true)).toHaveLength(1);
  expect(samples(true)?.[0]?.values).toContain("Joe Bloggs");
});

test("text on every colour can be read: a contrast of 4.5 to 1 or more", () => {
  const looks = [
    template.headerLook,
    ...template.tabs.flatMap(({ colours }) => colours.map(({ look }) => look)),
  ];

  for (const look of looks) expect(contrast(look), JSON.stringify(look)).toBeGreaterThanOrEqual(4.5);
});

/** WCAG 2.2's contrast ratio. */
function contrast({ background, text }: Look): number {
  const [light = 0, dark = 0] = [luminance(background), luminance(text)].toSorted(
    (one, other) => other - one,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
