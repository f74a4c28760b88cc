import type { Emulator } from "../../emulator.ts";
import { issueAccessToken } from "../../tokens/access-token.ts";
import { claimsFor, signIdentity } from "../../tokens/identity-token.ts";
import { shortName } from "../names.ts";
import { queueOf, type Task } from "../tasks/task.ts";

// set by Cloud Tasks itself, whatever the task says
const OWN = /^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudtasks-.*)$/i;

/**
 * The HTTP request of one attempt.
 *
 * Source: https://cloud.google.com/tasks/docs/creating-http-target-tasks#handler (headers) and
 * https://cloud.google.com/tasks/docs/creating-http-target-tasks#token (the audience defaults to the URL)
 *
 * @param retries how many attempts went before
 */
export function taskRequest(emulator: Emulator, task: Task, retries: number): RequestInit {
  const { httpMethod, headers, body } = task.httpRequest;
  const given = Object.entries(headers).filter(([name]) => !OWN.test(name));
  return {
    method: httpMethod,
    redirect: "manual",
    headers: {
      ...Object.fromEntries(given),
      ...authorization(emulator, task),
      "user-agent": "Google-Cloud-Tasks",
      "x-cloudtasks-queuename": shortName(queueOf(task.name)),
      "x-cloudtasks-taskname": shortName(task.name),
      "x-cloudtasks-taskretrycount": String(retries),
      "x-cloudtasks-taskexecutioncount": String(task.executionCount),
      "x-cloudtasks-tasketa": (Date.parse(task.scheduleTime) / 1000).toFixed(6),
      ...(task.previousStatus === undefined
        ? {}
        : { "x-cloudtasks-taskpreviousresponse": String(task.previousStatus) }),
    },
    ...(body === undefined ? {} : { body: Buffer.from(body, "base64") }),
  };
}

function authorization(emulator: Emulator, { httpRequest }: Task): Record<string, string> {
  const { oidcToken, oauthToken, url } = httpRequest;
  if (oidcToken !== undefined) {
    const claims = claimsFor(emulator, oidcToken.serviceAccountEmail, oidcToken.audience ?? url);
    return { authorization: `Bearer ${signIdentity(emulator, claims)}` };
  }
  if (oauthToken === undefined) return {};
  const { scope = "https://www.googleapis.com/auth/cloud-platform", serviceAccountEmail } = oauthToken;
  return { authorization: `Bearer ${issueAccessToken(emulator, serviceAccountEmail, scope).access_token}` };
}
