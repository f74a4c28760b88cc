import { beforeEach, expect, test } from "vitest";
import { control, emulatorForTests } from "../helpers/emulator.ts";
import { ANN, type Answered, ask, keyOf, newService, newTemplate, tokenOf } from "./notify-client.ts";

const { url } = await emulatorForTests();
const service = await newService(url, { name: "Scrutiny tracker" });
const template = await newTemplate(
  url,
  service.id,
  "Due: ((ref))",
  "Dear ((name)),\n((ref)) is due((urgent?? at once)).",
);
const usual = () => tokenOf(keyOf(service, "normal"));

function send(more: object = {}, token = usual()): Promise<Answered> {
  const personalisation = { name: "Ann", ref: "5a", urgent: "no" };
  const body = { email_address: ANN, template_id: template, personalisation, ...more };
  return ask(`${url}/v2/notifications/email`, token, body);
}

function look(path: string, token = usual()): Promise<Answered> {
  return ask(`${url}/v2/notifications${path}`, token);
}

function refused(status: number, error: string, message: string): Answered {
  return { status, body: { status_code: status, errors: [{ error, message }] } };
}

beforeEach(() => control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true }));

test("a request is refused without a token, with a wrong one, and with an old one", async () => {
  const none = await fetch(`${url}/v2/notifications`);
  const wrongSecret = `${keyOf(service, "normal").slice(0, -36)}00000000-0000-4000-8000-000000000000`;
  const unknown = keyOf(service, "normal").replace(service.id, "00000000-0000-4000-8000-000000000000");

  expect({ status: none.status, body: await none.json() }).toEqual(
    refused(401, "AuthError", "Unauthorized: authentication token must be provided"),
  );
  expect(await look("", tokenOf(wrongSecret))).toEqual(
    refused(403, "AuthError", "Invalid token: API key not found"),
  );
  expect(await look("", tokenOf(unknown))).toEqual(
    refused(403, "AuthError", "Invalid token: service not found"),
  );
  expect(
    await look("", tokenOf(keyOf(service, "normal"), { iat: Math.floor(Date.now() / 1000) - 60 })),
  ).toEqual(refused(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds"));
});

test("a request is refused with values, a template or an address missing", async () => {
  expect(await send({ personalisation: { ref: "5a" } })).toEqual(
    refused(400, "BadRequestError", "Missing personalisation: name, urgent"),
  );
  expect(await send({ template_id: service.id })).toEqual(
    refused(400, "BadRequestError", "Template not found"),
  );
  expect(await send({ template_id: "reminder" })).toEqual(
    refused(400, "ValidationError", "template_id is not a valid UUID"),
  );
  expect(await send({ email_address: "ann" })).toEqual(
    refused(400, "ValidationError", "email_address Not a valid email address"),
  );
  expect(await send({ email_address: undefined })).toEqual(
    refused(400, "ValidationError", "email_address is a required property"),
  );
  expect(await look("/00000000-0000-4000-8000-000000000000")).toEqual(
    refused(404, "NoResultFound", "No result found"),
  );
});

test("a request is refused outside the team, with a team key or in trial mode", async () => {
  const trial = await newService(url, { trial: true, team: [ANN], perDay: 1 });
  const mine = { template_id: await newTemplate(url, trial.id, "Hello", "Hello") };
  const bob = { email_address: "bob@council.example" };
  const normal = tokenOf(keyOf(trial, "normal"));

  expect(await send(bob, tokenOf(keyOf(service, "team")))).toEqual(
    refused(400, "BadRequestError", "Can't send to this recipient using a team-only API key"),
  );
  expect(await send({ ...mine, ...bob }, normal)).toEqual(
    refused(
      400,
      "BadRequestError",
      "Can't send to this recipient when service is in trial mode - see https://www.notifications.service.gov.uk/trial-mode",
    ),
  );
  expect((await send(mine, normal)).status).toBe(201);
  expect(await send(mine, normal)).toEqual(
    refused(429, "TooManyRequestsError", "Exceeded send limits (1) for today"),
  );
  expect((await send({ ...mine, ...bob }, tokenOf(keyOf(trial, "test")))).status).toBe(201);
});

test("a request is refused above the rate, and under a fault", async () => {
  const slow = await newService(url, { perMinute: 1 });
  const mine = { template_id: await newTemplate(url, slow.id, "Hello", "Hello") };
  await send(mine, tokenOf(keyOf(slow, "normal")));

  expect(await send(mine, tokenOf(keyOf(slow, "normal")))).toEqual(
    refused(429, "RateLimitError", "Exceeded rate limit for key type NORMAL of 1 requests per 60 seconds"),
  );
  await control(url, "POST", "faults", { rules: [{ kind: "500", route: "^notify", times: 1 }] });
  expect(await send()).toEqual(refused(500, "Exception", "Internal server error"));
});
