import type { Response as Reply, Request } from "@google-cloud/functions-framework";
import { answer } from "../src/app/cloud/answer.ts";
import { sweepWork } from "../src/app/sweep/sweep-work.ts";

/** POST `{}`: starts a task for each tracker that changed, and the jobs that are due; `{ job: "register" }`: that job. */
export async function handleSweep(request: Request, reply: Reply): Promise<void> {
  const { status, body } = await answer("sweep", request, process.env, sweepWork);
  reply.status(status).json(body);
}
