import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { control, emulatorForTests } from "../helpers/emulator.ts";
import {
  ANN,
  type Answered,
  ask,
  keyOf,
  List,
  newService,
  newTemplate,
  Sent,
  tokenOf,
} from "./notify-client.ts";

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

beforeEach(() => control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true }));

test("an email is sent from its template and can be looked up by its reference", async () => {
  const sent = await send({
    reference: "reminder-5a",
    personalisation: { NAME: "Ann", ref: ["5a", "5b"], urgent: true },
  });
  const { id } = Sent.parse(sent.body);
  const { body } = await look("?reference=reminder-5a");

  expect(sent).toMatchObject({
    status: 201,
    body: {
      reference: "reminder-5a",
      content: {
        subject: "Due: 5a, 5b",
        body: "Dear Ann,\n\n\n* 5a\n* 5b is due at once.",
        from_email: "scrutiny.tracker@notifications.service.gov.uk",
      },
      template: { id: template, version: 1 },
      uri: `${url}/v2/notifications/${id}`,
    },
  });
  expect(List.parse(body).notifications).toMatchObject([
    {
      id,
      reference: "reminder-5a",
      type: "email",
      email_address: ANN,
      created_at: "2018-07-02T09:00:00.000000Z",
    },
  ]);
  expect(List.parse((await look("?reference=other")).body).notifications).toEqual([]);
});

test("the same reference a second time sends a second email", async () => {
  await send({ reference: "twice" });
  await send({ reference: "twice" });

  expect(List.parse((await look("?reference=twice")).body).notifications).toHaveLength(2);
});

test("a notification moves on by the clock, to delivery or to the failure of a marked address", async () => {
  await control(url, "POST", "notify/recipients", {
    address: "gone@council.example",
    outcome: "permanent-failure",
  });
  const good = Sent.parse((await send()).body).id;
  const bad = Sent.parse((await send({ email_address: "Gone@council.example" })).body).id;
  const simulated = Sent.parse((await send({ email_address: "temp-fail@simulator.notify" })).body).id;
  const statuses = async () => {
    const answers = await Promise.all([good, bad, simulated].map((id) => look(`/${id}`)));
    return answers.map(({ body }) => z.object({ status: z.string() }).parse(body).status);
  };

  const atFirst = await statuses();
  await control(url, "POST", "clock", { advance: "PT1S" });
  const then = await statuses();
  await control(url, "POST", "clock", { advance: "PT4S" });
  const last = await statuses();

  expect(atFirst).toEqual(["created", "created", "created"]);
  expect(then).toEqual(["sending", "sending", "sending"]);
  expect(last).toEqual(["delivered", "permanent-failure", "temporary-failure"]);
  const failed = List.parse((await look("?status=failed")).body).notifications;
  expect(failed.map(({ id }) => id)).toEqual(expect.arrayContaining([bad, simulated]));
  expect(failed.map(({ id }) => id)).not.toContain(good);
});

test("lists go on after the one that they are told", async () => {
  await send({ reference: "page" });
  await send({ reference: "page" });

  const [newest, oldest] = List.parse((await look("?reference=page")).body).notifications;
  const rest = List.parse((await look(`?reference=page&older_than=${newest?.id}`)).body);

  expect(rest.notifications.map(({ id }) => id)).toEqual([oldest?.id]);
});
