import type { Row } from "./edit.ts";

/** The addresses of those who edit the example. */
export const clerk = "priya.nair@buckinghamshire.example";
export const gareth = "gareth.morgan@buckinghamshire.example";
export const viv = "viv.trundell@buckinghamshire.example";
export const ben = "ben.dunne@buckinghamshire.example";
export const katherine = "katherine.wells@buckinghamshire.example";

/** Everyone in the example's People tab, as the draft came in: Ben Dunne's post is not given. */
export const people: readonly (Row<"people"> & { readonly Name: string; readonly Email: string })[] = [
  {
    Name: "Cllr Mike Appleyard",
    Post: "Cabinet Member for Education and Skills",
    Kind: "Cabinet Member",
    Email: "mike.appleyard@buckinghamshire.example",
    Reminders: "On",
  },
  {
    Name: "Tolis Vouyioukas",
    Post: "Director, Children's Services",
    Kind: "Senior officer",
    Email: "tolis.vouyioukas@buckinghamshire.example",
    Reminders: "On",
  },
  {
    Name: "Gareth Morgan",
    Post: "Head of Early Help",
    Kind: "Senior officer",
    Email: gareth,
    Reminders: "On",
  },
  {
    Name: "Viv Trundell",
    Post: "Education Entitlement Manager",
    Kind: "Officer",
    Email: viv,
    Reminders: "On",
  },
  { Name: "Ben Dunne", Kind: "Officer", Email: ben, Reminders: "On" },
  { Name: "Katherine Wells", Post: "Education Officer", Kind: "Officer", Email: katherine, Reminders: "On" },
  {
    Name: "Priya Nair",
    Post: "Committee and Governance Adviser",
    Kind: "Clerk",
    Email: clerk,
    Reminders: "On",
  },
];
