import { describe, expect, test } from "vitest";
import {
  deployedFunctions,
  functionNames,
  functionOf,
  queue,
  schedules,
  sheetsQuota,
} from "../src/app/deployment.ts";
import { type Asked, deploy, inputsOf } from "./support/deploy.ts";

const stacks = new Map<string, readonly Asked[]>();
for (const stack of ["staging", "production"]) stacks.set(stack, await deploy(stack));
const production = stacks.get("production") ?? [];

/** Every right that is given: to whom, which, and on what kind of thing. */
function rights(asked: readonly Asked[]) {
  return asked.flatMap(({ name, inputs: { role, member, members } }) =>
    role === undefined ? [] : [{ name, role: String(role), member: String(member ?? members) }],
  );
}

describe.each([...stacks])("the %s stack", (_stack, asked) => {
  test("has every function that the code knows, each as an account of its own", () => {
    const functions = inputsOf(asked, "Function");
    const accounts = functions.map(({ serviceConfig }) => Object(serviceConfig).serviceAccountEmail);

    expect(functions.map(({ name }) => name).sort()).toEqual([...functionNames].sort());
    expect(new Set(accounts).size).toBe(functionNames.length);
  });

  test("gives no account one of the basic roles, nor the making of keys", () => {
    const roles = rights(asked).map(({ role }) => role);

    expect(roles.length).toBeGreaterThan(20);
    expect(roles.filter((role) => /roles\/(?:owner|editor|viewer)$|[aA]dmin/u.test(role))).toEqual([]);
    expect(inputsOf(asked, "Key")).toEqual([]);
  });

  test("is open to everybody only where the sheet's script calls, and where the public reads the site", () => {
    const open = rights(asked).filter(({ member }) => /allUsers|allAuthenticatedUsers|domain:/u.test(member));
    const forScripts = functionNames.filter((name) => functionOf(name).callers.includes("sheet"));

    expect(open.map(({ name }) => name).sort()).toEqual(
      ["site-read-by-everybody", ...forScripts.map((name) => `everybody-calls-${name}`)].sort(),
    );
    expect(new Set(open.map(({ role }) => role))).toEqual(
      new Set(["roles/run.invoker", "roles/storage.objectViewer"]),
    );
  });

  test("keeps its own buckets from the public, whatever a right may say", () => {
    const buckets = inputsOf(asked, "Bucket");
    const closed = buckets.filter(({ publicAccessPrevention }) => publicAccessPrevention === "enforced");

    expect(closed.map(({ name }) => String(name).replace(/.*-/u, "")).sort()).toEqual(["source", "state"]);
    expect(buckets.every(({ uniformBucketLevelAccess }) => uniformBucketLevelAccess === true)).toBe(true);
  });

  test("forgets who was written to after ninety days, and nothing else of its state", () => {
    const [state] = inputsOf(asked, "Bucket").filter(({ name }) => String(name).endsWith("-state"));

    expect(state).toMatchObject({
      versioning: { enabled: true },
      lifecycleRules: [
        { action: { type: "Delete" }, condition: { age: 90, matchesPrefixes: ["mail/"] } },
        { action: { type: "Delete" }, condition: { age: 90, matchesPrefixes: ["leases/"] } },
        { action: { type: "Delete" }, condition: { daysSinceNoncurrentTime: 30 } },
      ],
    });
  });

  test("calls by London's clock, with the token that the function expects", () => {
    const jobs = inputsOf(asked, "Job");

    expect(jobs.map(({ name }) => name).sort()).toEqual(Object.keys(schedules).sort());
    for (const job of jobs) {
      const { uri } = Object(job.httpTarget);
      expect(job).toMatchObject({ timeZone: "Europe/London", httpTarget: { oidcToken: { audience: uri } } });
      expect(String(job.schedule)).toMatch(
        /^(?:(?:\*|\*\/\d+|\d+)(?:-\d+)?(?:,\d+)* ){4}(?:\*|\d(?:-\d)?)$/u,
      );
    }
  });

  test("runs Node 24 and loads the code that the build made for it", () => {
    for (const { name, buildConfig } of inputsOf(asked, "Function"))
      expect(buildConfig).toMatchObject({ runtime: "nodejs24", entryPoint: name });
    expect(inputsOf(asked, "BucketObject")).toHaveLength(functionNames.length);
  });

  test("turns on the API of every service that it makes something in", () => {
    const on = inputsOf(asked, "Service").map(({ service }) => service);

    for (const api of ["cloudfunctions", "run", "cloudscheduler", "cloudtasks", "secretmanager", "sheets"])
      expect(on).toContain(`${api}.googleapis.com`);
  });

  test("tells somebody of each thing that alerts are for", () => {
    const alerts = inputsOf(asked, "AlertPolicy");
    const metrics = inputsOf(asked, "Metric").map(({ name }) => `user/${name}"`);
    const filters = JSON.stringify(alerts).replaceAll('\\"', '"');

    expect(alerts).toHaveLength(5);
    expect(metrics.filter((metric) => !filters.includes(metric))).toEqual([]);
    expect(inputsOf(asked, "NotificationChannel")).toHaveLength(1);
  });
});

test("production protects what holds data, and staging can be taken away", () => {
  const guarded = (asked: readonly Asked[]) => asked.filter(({ isProtected }) => isProtected);

  expect(
    guarded(production)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["gmail-key", "site", "state"]);
  expect(guarded(stacks.get("staging") ?? [])).toEqual([]);
  expect(inputsOf(production, "Secret")).toMatchObject([{ deletionProtection: true }]);
  expect(inputsOf(production, "Bucket").filter(({ forceDestroy }) => forceDestroy)).toMatchObject([
    { name: "example-scrutiny-source" },
  ]);
});

test("a queue that is full keeps within what the Sheets API allows one account", () => {
  const aMinute = queue.dispatchesASecond * 60;

  expect(aMinute * queue.requestsATask.read).toBeLessThanOrEqual(sheetsQuota.aUser);
  expect(aMinute * queue.requestsATask.write).toBeLessThanOrEqual(sheetsQuota.aUser);
  expect(inputsOf(production, "Queue")).toMatchObject([
    {
      rateLimits: { maxDispatchesPerSecond: queue.dispatchesASecond, maxConcurrentDispatches: queue.atOnce },
    },
  ]);
});

test("only functions that send mail may read the secret of the mail service, and it exists", () => {
  const secrets = inputsOf(production, "Secret").map(({ secretId }) => secretId);
  const used = inputsOf(production, "Function").flatMap(({ name, serviceConfig }) => {
    const variables: readonly object[] = Object(serviceConfig).secretEnvironmentVariables ?? [];
    return variables.map((variable) => ({ name, ...variable }));
  });
  const mailing = functionNames.filter((name) => functionOf(name).mails);
  const readers = rights(production).filter(({ role }) => role.endsWith("secretAccessor"));

  expect(used.map(({ name }) => name).sort()).toEqual([...mailing].sort());
  for (const variable of used)
    expect(variable).toMatchObject({ key: "SCRUTINY_GMAIL_KEY", secret: secrets[0], version: "1" });
  expect(readers.map(({ member }) => member.replace(/.*runs-|@.*/gu, "")).sort()).toEqual(
    [...mailing].sort(),
  );
});

test("no value of a secret passes through the program", () => {
  expect(inputsOf(production, "SecretVersion")).toEqual([]);
});

test("only the publisher may write to the whole site, and the sweep to the register's folder of it", () => {
  const writers = inputsOf(production, "BucketIAMMember").filter(
    ({ bucket, role }) => String(bucket).endsWith("-site") && role === "roles/storage.objectUser",
  );

  expect(
    writers.map(({ member, condition }) => [String(member).replace(/.*runs-|@.*/gu, ""), condition]),
  ).toEqual([
    ["publish", undefined],
    [
      "sweep",
      {
        title: "Only register/",
        expression: 'resource.name.startsWith("projects/_/buckets/example-scrutiny-site/objects/register/")',
      },
    ],
  ]);
});

test("without the version of its secret, nothing asks for the secret yet", async () => {
  const mail = { service: "notify", from: "a@council.example", domains: ["council.example"] };
  const asked = await deploy("staging", {
    mail: { ...mail, template: "9d751e0e-f929-4891-82a1-a3e1c3c18ee3" },
  });

  expect(inputsOf(asked, "Secret")).toMatchObject([{ secretId: "notify-key" }]);
  expect(JSON.stringify(inputsOf(asked, "Function"))).not.toContain("secretEnvironmentVariables");
});

test("the table of functions and the list of their names say the same", () => {
  expect([...functionNames].sort()).toEqual(Object.keys(deployedFunctions).sort());
});
