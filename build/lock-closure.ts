import { z } from "zod";

const Names = z.record(z.string(), z.string()).default({});

/** One package of a lock, with everything that npm wrote of it. */
const Locked = z.looseObject({ dependencies: Names, optionalDependencies: Names });

/** The parts of a package-lock.json (version 3) that tell what needs what. */
export const Lock = z.object({ packages: z.record(z.string(), Locked) });
export type Lock = z.infer<typeof Lock>;

/** The entries of a lock that `names` need, themselves included, by their places as npm finds them. */
export function closureOf(names: readonly string[], { packages }: Lock): Lock["packages"] {
  const found = new Map<string, z.infer<typeof Locked>>();
  const waiting = names.map((name) => ({ name, from: "" }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = placeOf(next.name, next.from, packages);
    const locked = packages[place];
    if (!locked || found.has(place)) continue;
    found.set(place, deployable(locked));
    for (const name of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }))
      waiting.push({ name, from: place });
  }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where a package that stands at `from` finds another: in its own folder, or in one further up. */
function placeOf(name: string, from: string, packages: Lock["packages"]): string {
  for (let folder = from; ; folder = parentOf(folder)) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place] || folder === "") return place;
  }
}

function parentOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")));
}

/** An entry as it is when nothing is for development. */
function deployable({ dev: _dev, devOptional: _devOptional, ...locked }: z.infer<typeof Locked>) {
  return locked;
}
