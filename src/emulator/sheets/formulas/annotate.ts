import { EVALUATED } from "./functions.ts";
import type { Token } from "./tokens.ts";

/** A token with where it stands: the functions around it, and whether its place takes a whole range. */
export type Placed = { token: Token; takesRange: boolean; inside: string | undefined };

/** What a formula uses. */
export type Annotated = { placed: Placed[]; unknown: string[] };

type Frame = { name: string | undefined; argument: number };

/** Says of every token in which argument of which function it stands, and which functions are not evaluated. */
export function annotate(tokens: readonly Token[]): Annotated {
  const frames: Frame[] = [];
  const unknown: string[] = [];
  let calling: string | undefined;
  const placed = tokens.map((token): Placed => {
    const frame = frames.findLast((one) => one.name !== undefined);
    const inside = frame?.name;
    const kinds = inside === undefined ? undefined : EVALUATED.get(inside);
    const takesRange = kinds === "all" || kinds?.includes(frame?.argument ?? -1) === true;
    if (token.kind === "function") {
      calling = token.text.toUpperCase();
      if (!EVALUATED.has(calling)) unknown.push(calling);
    }
    if (token.kind === "operator") calling = step(token.text, frames, calling);
    return { token, takesRange, inside };
  });
  return { placed, unknown };
}

// plain parentheses pass through what surrounds them
function step(operator: string, frames: Frame[], calling: string | undefined): string | undefined {
  if (operator === "(") frames.push({ name: calling, argument: 0 });
  if (operator === ")") frames.pop();
  const frame = frames.at(-1);
  if (operator === "," && frame?.name !== undefined) frame.argument++;
  return operator === "(" ? undefined : calling;
}
