import { tabTitles } from "../../model/tabs.ts";
import type { Check } from "../check.ts";
import { namedOwners } from "../owners.ts";

export const peopleMissing: Check = {
  code: "people-missing",
  severity: "should fix",
  title: "People is empty",
  run: ({ tracker }) =>
    tracker.people.length === 0 && namedOwners(tracker).length > 0
      ? [{ ref: tabTitles.people, tab: "people", cell: "A2", detail: {} }]
      : [],
  message: () =>
    "People names nobody, so no owner can be checked or reminded. Add everyone who is named in Inquiry and Response, with post, kind and email.",
};
