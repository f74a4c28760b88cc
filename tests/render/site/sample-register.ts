import type { RegisteredInquiry } from "../../../src/core/model/registered-inquiry.ts";

/**
 * Inquiries of the register: one well under way, one that nobody has answered and that stands still, with words to
 * escape, one that is not released, and one whose title cannot be shown.
 */
export const registered: readonly RegisteredInquiry[] = [
  {
    title: "Working Together to Reduce Permanent Exclusions in Schools",
    committee: "Children's Select Committee",
    isParked: false,
    record: {
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
  },
  {
    title: "Buses & <b>trains</b>",
    committee: "",
    isParked: true,
    record: {
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
  },
  {
    title: "Care leavers",
    committee: "Children's Select Committee",
    isParked: false,
    record: null,
  },
  { title: "", committee: "", isParked: false, record: null },
];
