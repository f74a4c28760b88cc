/** The state of a whole emulator at one moment: sheets, mail, files, tasks and the clock. */
export type WorldState = ArrayBuffer;

/** Takes the state of an emulator. */
export async function takeState(url: string): Promise<WorldState> {
  return (await fetch(`${url}/_emulator/snapshot`)).arrayBuffer();
}

/** Puts an emulator back into a state. */
export async function restoreState(url: string, state: WorldState): Promise<void> {
  const answer = await fetch(`${url}/_emulator/snapshot`, { method: "POST", body: state });
  if (!answer.ok) throw new Error(await answer.text());
}
