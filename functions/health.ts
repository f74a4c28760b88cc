import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { answer } from "../src/app/cloud/answer.ts";
import { healthWork } from "../src/app/cloud/health-work.ts";

/** POST `{}`: whether the trackers are being looked after; 503 when no sweep has ended well for a while. */
export async function handleHealth(request: Request, reply: Reply): Promise<void> {
  const { status, body } = await answer("health", request, process.env, healthWork);
  reply.status(status).json(body);
}
