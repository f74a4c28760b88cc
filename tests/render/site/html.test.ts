import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../src/render/site/content-security-policy.ts";
import { html, written } from "../../../src/render/site/html.ts";
import { pageTitle } from "../../../src/render/site/parts/page-title.ts";
import { richHtml } from "../../../src/render/site/parts/rich-html.ts";
import { folderHref, safeHref } from "../../../src/render/site/safe-href.ts";

test("what is put into markup is text, and only markup stands as it is", () => {
  const inner = html`<b>${"<i>"}</b>`;

  expect(written(html`<p title="${`"'&`}">${inner}${[inner]}${null}${3}</p>`)).toBe(
    '<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
  );
});

test("characters that neither HTML nor XML can hold are left out", () => {
  expect(written(html`${"a\0b\u0007c\r\nd\re\uFFFEf\uD800g\th"}`)).toBe("abc\nd\nef\uFFFDg\th");
});

describe("links", () => {
  test.each(["https://a.example/?b=c&d", "http://a.example", "mailto:team@a.example", "HTTPS://a.example"])(
    "%s is followed",
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  test.each([
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    " https://a.example",
    "data:text/html,x",
    "//a.example",
    'https://a.example/" onclick="x',
    "https://a.example/\u202Emoc",
    "",
  ])("%j is only text", (href) => {
    const paragraph = { kind: "paragraph" as const, spans: [{ text: "here", href }] };

    expect(safeHref(href)).toBeNull();
    expect(written(richHtml([paragraph]))).toBe("<p>here</p>");
  });

  test("a folder is one segment of an address, whatever it is called", () => {
    expect(folderHref("../", "inquiries", "a/../b", "1.0..1.6")).toBe("../inquiries/a%2F..%2Fb/1.0..1.6/");
  });
});

test("a list keeps its letters, numbers and look", () => {
  const list = {
    kind: "list" as const,
    style: "letter" as const,
    start: 3,
    items: [[{ text: "x", bold: true as const }]],
  };

  expect(written(richHtml([list, { ...list, style: "number" }, { ...list, style: "bullet" }]))).toBe(
    '<ol type="a" start="3"><li><strong>x</strong></li></ol><ol type="1" start="3"><li><strong>x</strong></li></ol><ul><li><strong>x</strong></li></ul>',
  );
});

test("a title fits into 70 characters, with its tail whole", () => {
  const title = pageTitle(
    "Working Together to Reduce Permanent Exclusions in Schools and Colleges",
    "version 1.6",
  );

  expect(title).toBe("Working Together to Reduce Permanent Exclusions in… - version 1.6");
  expect(pageTitle("x".repeat(99), "y".repeat(99))).toHaveLength(70);
});

test("a policy allows only what it names", () => {
  expect(contentSecurityPolicy(["a{}"], [])).toBe(
    "default-src 'none'; style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; script-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
  );
});
