/**
 * An inquiry as the register's page tells of it: one whose tracker says that it may be published. Counts are of
 * the parts that want an answer; `overdue` on the day of the page. `version` and `stamped` (ISO date) are those
 * of the last version, `published` the last that went out; "" where there is none.
 */
export type RegisteredInquiry = {
  readonly title: string;
  readonly committee: string;
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
