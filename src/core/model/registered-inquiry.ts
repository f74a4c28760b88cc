/**
 * An inquiry as the register's page tells of it. `title`: "" where it is not fit to be published; `isParked`:
 * the automation has given up on its tracker; `record`: how far it is, or null until its tracker says that it
 * may be published.
 */
export type RegisteredInquiry = {
  readonly title: string;
  readonly committee: string;
  readonly isParked: boolean;
  readonly record: InquiryRecord | null;
};

/**
 * How far an inquiry is. Counts are of the parts that want an answer; `overdue` on the day of the page. `version`
 * and `stamped` (ISO date) are those of the last version, `published` the last that went out; "" where there is
 * none.
 */
export type InquiryRecord = {
  readonly status: string;
  readonly recommendations: number;
  readonly answered: number;
  readonly complete: number;
  readonly overdue: number;
  readonly mustFix: number;
  readonly shouldFix: number;
  readonly version: string;
  readonly stamped: string;
  readonly published: string;
};
