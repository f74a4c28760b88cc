import { type ClockPlace, clockState, Move, moveClock } from "./move-clock.ts";
import { type Handler, jsonOf, sendFailure, sendJson } from "./visit.ts";

/** GET: the clock and what is due next. POST a move: time passes, and the answer comes once it has. */
export function clockHandler(place: ClockPlace): Handler {
  let moving = false;
  return async (visit) => {
    if (visit.request.method !== "POST") return sendJson(visit, 200, await clockState(place));
    const move = Move.safeParse(await jsonOf(visit.request));
    if (!move.success)
      return sendFailure(visit, 400, "bad-move", "Say by day or half-year, or to which date.");
    if (moving) return sendFailure(visit, 409, "moving", "The clock is being moved already. Wait a moment.");
    moving = true;
    try {
      if (await moveClock(move.data, place)) return sendJson(visit, 200, await clockState(place));
      sendFailure(visit, 400, "past-day", "The clock goes forward only. Choose a later day.");
    } finally {
      moving = false;
    }
  };
}
