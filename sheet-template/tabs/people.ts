import { peopleColumns, tabTitles } from "../../src/core/model/tabs.ts";
import type { TabTemplate } from "../../src/core/model/template.ts";
import { PersonKind } from "../../src/core/model/vocabulary.ts";
import { choice, columnsOf } from "../columns.ts";

/** Everyone who is named in the response or works on it. This tab is never published. */
export const peopleTab: TabTemplate = {
  name: "people",
  title: tabTitles.people,
  owner: "people",
  rows: 100,
  frozenColumns: 1,
  filter: false,
  hidden: false,
  columns: columnsOf(peopleColumns, {
    Name: [200, "The name as it is written in Inquiry and Response."],
    Post: [260, "The post, in full."],
    Kind: [140, "What they are to this inquiry.", choice(PersonKind.options)],
    Email: [280, "The work address they sign in with. It is never published."],
    Reminders: [260, "On, or “Paused until 2 January 2019”, or “Delegate to” and a name."],
  }),
  protection: { kind: "none" },
  colours: [],
  initialRows: [],
};
