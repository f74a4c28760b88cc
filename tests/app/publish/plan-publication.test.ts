import { expect, test } from "vitest";
import type { Candidate } from "../../../src/app/publish/plan-publication.ts";
import { planPublication } from "../../../src/app/publish/plan-publication.ts";
import type { Catalogue, CataloguedVersion } from "../../../src/core/model/catalogue.ts";
import type { SnapshotCounts } from "../../../src/core/model/snapshot.ts";

const counts = {
  recommendations: 1,
  parts: 1,
  withheld: 0,
  agreed: 1,
  partly: 0,
  notAgreed: 0,
  notAnswered: 0,
  notStarted: 0,
  onTrack: 0,
  delayed: 0,
  complete: 0,
  paused: 0,
  noLongerFeasible: 0,
  progressNotStated: 1,
  overdue: 0,
} satisfies SnapshotCounts;

const first: CataloguedVersion = {
  number: "FINAL 1.0",
  path: "1.0",
  date: "2025-03-11",
  publishedOn: "2025-03-12",
  changes: "Agreed by Cabinet",
  snapshot: "s1",
  chain: "c1",
  files: [],
  withdrawn: null,
};

function catalogue(...versions: readonly CataloguedVersion[]): Catalogue {
  const inquiry = {
    slug: "roads",
    tracker: "ours",
    title: "Roads",
    committee: "",
    agreedByCabinet: "",
    counts,
  };
  return { format: 1, inquiries: [{ ...inquiry, versions: [...versions] }] };
}

function candidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    tracker: "ours",
    slug: "roads",
    number: "1.1",
    path: "1.1",
    date: "2025-06-02",
    chain: "c2",
    on: "2025-06-03",
    ...changes,
  };
}

test("an inquiry's first version is new, at the address of its title", () => {
  expect(planPublication({ format: 1, inquiries: [] }, candidate())).toEqual({ kind: "new", slug: "roads" });
});

test("another inquiry of the same title gets an address of its own", () => {
  expect(planPublication(catalogue(first), candidate({ tracker: "theirs" }))).toEqual({
    kind: "new",
    slug: "roads-2",
  });
});

test("a later version stays at the inquiry's address, whatever its title is now", () => {
  expect(planPublication(catalogue(first), candidate({ slug: "streets" }))).toEqual({
    kind: "new",
    slug: "roads",
  });
});

test("a version that is out already, and says the same, changes nothing", () => {
  expect(planPublication(catalogue(first), candidate({ number: "FINAL 1.0", chain: "c1" }))).toEqual({
    kind: "unchanged",
    slug: "roads",
    version: first,
  });
});

test("a version that is out and says something else now is refused", () => {
  expect(planPublication(catalogue(first), candidate({ number: "FINAL 1.0", chain: "other" }))).toMatchObject(
    {
      kind: "refused",
      code: "version-differs",
      message: expect.stringContaining("was published on 12 March 2025"),
    },
  );
});

test("a withdrawn version stays withdrawn", () => {
  const withdrawn = { ...first, withdrawn: { on: "2025-04-01", reason: "It named a pupil." } };

  expect(
    planPublication(catalogue(withdrawn), candidate({ number: "FINAL 1.0", chain: "c1" })),
  ).toMatchObject({
    kind: "refused",
    code: "version-withdrawn",
    message: expect.stringContaining("1 April 2025: It named a pupil."),
  });
});

test.each([
  ["the version is dated before the last one", { date: "2025-03-10" }],
  ["today is before the day on which the last one went out", { on: "2025-03-11" }],
])("a clock set back is noticed when %s", (_, changes) => {
  expect(planPublication(catalogue(first), candidate(changes))).toMatchObject({
    kind: "refused",
    code: "clock-set-back",
  });
});
