import type { RegisteredInquiry } from "../../../src/core/model/registered-inquiry.ts";

/** Two inquiries of the register: one well under way, one that nobody has answered, with words to escape. */
export const registered: readonly RegisteredInquiry[] = [
  {
    title: "Working Together to Reduce Permanent Exclusions in Schools",
    committee: "Children's Select Committee",
    status: "FINAL",
    recommendations: 11,
    answered: 11,
    complete: 7,
    overdue: 3,
    mustFix: 0,
    shouldFix: 6,
    version: "1.6",
    stamped: "2019-03-22",
    published: "1.6",
  },
  {
    title: "Buses & <b>trains</b>",
    committee: "",
    status: "",
    recommendations: 4,
    answered: 0,
    complete: 0,
    overdue: 0,
    mustFix: 4,
    shouldFix: 0,
    version: "",
    stamped: "",
    published: "",
  },
];
