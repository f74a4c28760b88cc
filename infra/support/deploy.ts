import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runtime } from "@pulumi/pulumi";
import { load } from "js-yaml";
import { z } from "zod";
import { functionNames } from "../../src/app/deployment.ts";
import { createStack } from "../stack.ts";
import { readStackConfig, type StackConfig } from "../stack-config.ts";

/** A resource that a program asked for: its inputs as the provider would get them, and whether it is protected. */
export type Asked = {
  readonly type: string;
  readonly name: string;
  readonly inputs: Inputs;
  readonly isProtected: boolean;
};
type Inputs = Readonly<Record<string, unknown>>;

const StackFile = z.object({ config: z.record(z.string(), z.unknown()) });

/** A stack's configuration as its file in the project has it. */
export function stackFile(stack: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(join(import.meta.dirname, `../Pulumi.${stack}.yaml`), "utf8");
  const { config } = StackFile.parse(load(text));
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key.replace(/^[^:]*:/u, ""),
      typeof value === "boolean" ? String(value) : value,
    ]),
  );
}

/** Runs the program with Pulumi's mocks in place of Google, and answers with everything that it asked for. */
export async function deploy(stack: string, changes: object = {}): Promise<readonly Asked[]> {
  const config = readStackConfig({ ...stackFile(stack), ...changes });
  const asked: Omit<Asked, "isProtected">[] = [];
  const guarded = new Set<string>();
  await runtime.setMocks(
    {
      call: () => ({}),
      newResource: ({ type, name, inputs }) => {
        asked.push({ type, name, inputs });
        return { id: `${name}-id`, state: { ...inputs, ...computed(type, inputs, config) } };
      },
    },
    "scrutiny-tracker",
    stack,
  );
  await runtime.runInPulumiStack(async () => {
    runtime.registerStackTransformation(({ type, name, opts }) => {
      if (opts.protect) guarded.add(`${type} ${name}`);
      return undefined;
    });
    createStack(config, functionNames);
  });
  await runtime.disconnect();
  return asked.map((each) => ({ ...each, isProtected: guarded.has(`${each.type} ${each.name}`) }));
}

/** What Google works out by itself. */
function computed(type: string, { accountId }: Inputs, { project }: StackConfig): Inputs {
  if (type !== "gcp:serviceaccount/account:Account") return {};
  const email = `${accountId}@${project}.iam.gserviceaccount.com`;
  return { email, member: `serviceAccount:${email}`, name: `projects/${project}/serviceAccounts/${email}` };
}

/** The inputs of every resource of a kind: "Bucket", "Function". */
export function inputsOf(asked: readonly Asked[], kind: string): readonly Inputs[] {
  return asked.filter(({ type }) => type.endsWith(`:${kind}`)).map(({ inputs }) => inputs);
}
