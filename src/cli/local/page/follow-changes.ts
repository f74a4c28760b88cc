import { z } from "zod";

/** A change at the emulator, as its stream tells it. `file`: what changed; `caller`: who changed it. */
const Change = z.object({ time: z.string(), kind: z.string(), file: z.string(), caller: z.string() });
export type Change = z.infer<typeof Change>;

/** Tells of every change at the emulator as it happens, until the signal or the emulator's end. */
export async function followChanges(
  googleUrl: string,
  signal: AbortSignal,
  tell: (change: Change) => void,
): Promise<void> {
  const answer = await fetch(`${googleUrl}/_emulator/events`, { signal });
  let text = "";
  for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    for (const line of lines)
      if (line.startsWith("data: ")) tell(Change.parse(JSON.parse(line.slice("data: ".length))));
  }
}
