import fc from "fast-check";
import { expect, test } from "vitest";
import { type Banner, withBanner } from "../../../src/render/site/banner.ts";
import { renderVersionPage } from "../../../src/render/site/pages/version-page.ts";
import { part, recommendation, rich, snapshotOf } from "../../support/sample-snapshot.ts";
import { versionPage } from "./sample-pages.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("<!-- banner -->", "<!-- end of banner -->", "$&", "$'", "</main>"),
);
const banner: fc.Arbitrary<Banner> = fc.record({
  number: fc.oneof(text, fc.constant("FINAL 2.0")),
  date: fc.oneof(text, fc.constant("2019-03-22")),
  href: fc.oneof(text, fc.constant("../2.0/")),
});

/** A page whose cells hold what might be taken for the banner's place. */
function pageWith(typed: string): string {
  const snapshot = snapshotOf([
    recommendation(1, [part("1", { recommendation: rich(typed), answer: typed })]),
  ]);
  return renderVersionPage({ ...versionPage, snapshot: { ...snapshot, chain: typed } });
}

test("a banner names the newer version and leads there", () => {
  const page = withBanner(pageWith("x"), { number: "FINAL 1.6", date: "2019-03-22", href: "../1.6/" });

  expect(page).toContain('Superseded by <a href="../1.6/">version 1.6 of 22 March 2019</a>');
});

test("a banner comes, changes and goes, and every other byte stays as it was", () => {
  fc.assert(
    fc.property(text, banner, banner, (typed, one, other) => {
      const plain = pageWith(typed);
      const bannered = withBanner(plain, one);

      expect(bannered).not.toBe(plain);
      expect(withBanner(plain, null)).toBe(plain);
      expect(withBanner(bannered, one)).toBe(bannered);
      expect(withBanner(bannered, other)).toBe(withBanner(plain, other));
      expect(withBanner(bannered, null)).toBe(plain);
      const [start, end] = [
        plain.indexOf("<!-- end of banner -->"),
        bannered.indexOf("<!-- end of banner -->"),
      ];
      expect(bannered.slice(0, start)).toBe(plain.slice(0, start));
      expect(bannered.slice(end)).toBe(plain.slice(start));
    }),
    { numRuns: 60 },
  );
});

test("a page that is no version's is refused", () => {
  expect(() => withBanner("<p>Hello</p>", null)).toThrow(/no place for a banner/u);
});
