import type { SidebarCalls } from "../sidebar-data.ts";

/** `google.script.run` as Google's page around the sidebar gives it: answers come to the handlers that were set. */
type ScriptRun = {
  readonly withSuccessHandler: (handler: (answer: unknown) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (error: Error) => void) => ScriptRun;
} & { readonly [Name in keyof SidebarCalls]: (...args: Parameters<SidebarCalls[Name]>) => void };

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Calls a function of the script. Rejects with Google's error when it throws or the connection is gone. */
export function call<Name extends keyof SidebarCalls>(
  name: Name,
  ...args: Parameters<SidebarCalls[Name]>
): Promise<ReturnType<SidebarCalls[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(answer as ReturnType<SidebarCalls[Name]>))
      .withFailureHandler(reject);
    const wanted: (...given: Parameters<SidebarCalls[Name]>) => void = run[name];
    wanted(...args);
  });
}
