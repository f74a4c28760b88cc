import { callerNamed } from "../../auth/caller.ts";
import type { Permission } from "./add-permission.ts";

/** Drive's Permission resource. */
export function writePermission(
  { id, type, role, email }: Permission,
  pendingOwner = false,
): Record<string, unknown> {
  const common = { kind: "drive#permission", id, type, role };
  if (type === "anyone") return { ...common, allowFileDiscovery: false };
  if (type === "domain") return { ...common, domain: email, displayName: email, allowFileDiscovery: false };
  return {
    ...common,
    emailAddress: email,
    displayName: callerNamed(email).displayName,
    deleted: false,
    pendingOwner,
  };
}
