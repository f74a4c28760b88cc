import { describe, expect, test } from "vitest";
import { formulasIn, harmfulIn, strangeHeaders } from "./harmless.ts";
import { heavyTexts } from "./heavy-texts.ts";
import { tooMuch } from "./hostile.ts";
import { endedWrongly } from "./measured.ts";
import { leaked, writtenElsewhere } from "./withstand.ts";

const own = '<script>ours()</script><img src="data:image/png;base64,AA"><a href="#top">';

describe("the witness of pages", () => {
  test.each([
    own,
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    '<a href="https://x.example/?a=1&amp;b=2">x</a><a href="mailto:a@b.example?subject=x">y</a><a href="../1.0/">z</a>',
    '<p title="onerror=alert(1)">onclick="x"</p>',
  ])("finds nothing in %s", (html) => {
    expect(harmfulIn(html, own)).toEqual([]);
  });

  test.each([
    "<script>alert(1)</script>",
    "<SCRIPT src=x>",
    '<img src="x" onerror="alert(1)">',
    "<svg onload=alert(1)>",
    '<a class="b" href="javascript:alert(1)">',
    '<a href=" data:text/html,x">',
    '<a href="//evil.example">',
    "<a href='vbscript:x'>",
    '<a href="mailto:a@b.example?bcc=c@d.example">',
    '<iframe srcdoc="x"></iframe>',
    '<base href="https://evil.example/">',
  ])("finds the harm in %s", (html) => {
    expect(harmfulIn(html, own).length).toBeGreaterThan(0);
  });
});

test("cells of a CSV that begin like a formula are found, quoted or not", () => {
  expect(formulasIn('a,b\n"\'=1",2\n')).toEqual([]);
  expect(formulasIn('a,b\n"=1+1",-2\n@x,"\t=1"\n')).toHaveLength(4);
});

test("a header line that is not ours is found, but not the second line of one that is", () => {
  expect(strangeHeaders("To: a@b.example\r\nSubject: x\r\n Bcc: y\r\n\r\nBcc: in the text")).toEqual([]);
  expect(strangeHeaders("To: a@b.example\r\nBcc: all@evil.example\r\n\r\ntext")).toHaveLength(1);
});

test("a write to a tab of people's is found, and so is a formula in one of the automation's", () => {
  const before = new Map([
    ["Response", "a"],
    ["Checks", "b"],
  ]);

  expect(writtenElsewhere(before, new Map(before).set("Checks", "c"))).toEqual([]);
  expect(writtenElsewhere(before, new Map(before).set("Response", "c"))).toHaveLength(1);
  expect(writtenElsewhere(before, new Map([["Response", "a"]]).set("Other", "x"))).toHaveLength(1);
  expect(writtenElsewhere(before, new Map(before).set("Checks", '{"formulaValue":"=1"}'))).toHaveLength(1);
});

test("an address of a person that would be published is found", () => {
  const people = [["Ben", "Head", "Officer", "ben@x.example", "On"]];

  expect(leaked({ people }, "write to team@x.example")).toEqual([]);
  expect(leaked({ people }, "write to ben@x.example")).toHaveLength(1);
});

test("a heap that keeps growing is found", () => {
  expect([tooMuch(10), tooMuch(65).length]).toEqual([[], 1]);
});

describe("the witness of bombs", () => {
  const ended = { code: 2, stdout: "", stderr: "Too large.\npeak:204800" };

  test("has nothing against a command that ends in words, within its memory", () => {
    expect(endedWrongly(ended, 200)).toEqual([]);
  });

  test.each([
    ["was killed", { code: null }, "died"],
    ["never told its peak", { stderr: "out of memory" }, "died"],
    ["failed with a stack", { stderr: "Error: x\n    at y\npeak:1" }, "failed with a bug"],
    ["took too much", { stderr: "peak:205825" }, "took 201 MB"],
  ])("tells of one that %s", (_what, forged, says) => {
    expect(endedWrongly({ ...ended, ...forged }, 200).join("; ")).toContain(says);
  });

  test("fills a cell as far as Google Sheets lets it, and not further", () => {
    for (const { text } of heavyTexts) {
      expect(text.length).toBeGreaterThan(49_900);
      expect(text.length).toBeLessThanOrEqual(50_000);
    }
  });
});
