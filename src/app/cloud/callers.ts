/** The functions, by the names under which they are deployed. */
export type FunctionName = "sync" | "remind" | "publish" | "sweep" | "health";

/** Who calls: Cloud Scheduler, Cloud Tasks, or a person through the script of a sheet. */
export type CallerKind = "scheduler" | "tasks" | "person";

/** What a caller may ask of a function: anything, or only what changes nothing. */
export type Leave = "anything" | "a dry run";

/** Who may call which function. A person must also be able to edit every spreadsheet that is named. */
export const mayCall: Readonly<Record<FunctionName, Readonly<Partial<Record<CallerKind, Leave>>>>> = {
  sync: { tasks: "anything", person: "anything" },
  publish: { tasks: "anything", person: "anything" },
  remind: { tasks: "anything", person: "a dry run" },
  sweep: { scheduler: "anything", tasks: "anything" },
  health: { scheduler: "anything" },
};
