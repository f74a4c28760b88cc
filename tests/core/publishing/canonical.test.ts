import { expect, test } from "vitest";
import { canonicalJson } from "../../../src/core/publishing/canonical-json.ts";
import { snapshotDigest } from "../../../src/core/publishing/snapshot-digest.ts";
import { part, recommendation, snapshotOf, withheld } from "../../support/sample-snapshot.ts";

test("the same data is the same JSON, in whatever order its fields were set", () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: "x" }, [3, 2]], B: true })).toBe(
    '{"B":true,"a":[{"c":"x","d":null},[3,2]],"b":1}',
  );
  expect(canonicalJson({ c: 1, b: 2, a: 3 })).toBe(canonicalJson({ a: 3, b: 2, c: 1 }));
  expect([null, [], "x", 7].map((data) => canonicalJson(data))).toEqual(["null", "[]", '"x"', "7"]);
});

test("a snapshot's digest is the SHA-256 of its canonical JSON, so that anybody can work it out", async () => {
  const snapshot = snapshotOf([recommendation(1, [part("1", { answer: "Yes" }), withheld("2", "Exempt")])]);
  const bytes = new TextEncoder().encode(canonicalJson(snapshot));
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");

  expect(snapshotDigest(snapshot)).toBe(digest);
  expect(snapshotDigest(structuredClone(snapshot))).toBe(digest);
  expect(snapshotDigest({ ...snapshot, chain: "" })).not.toBe(digest);
});
