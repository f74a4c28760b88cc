const ADDRESS = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/;

/** The addresses of a To, Cc, Bcc or From field, in lower case; undefined when one of them is none. */
export function addressesOf(value: string): string[] | undefined {
  const mailboxes = splitList(withoutComments(value)).map((one) => one.trim());
  const addresses = mailboxes.filter((one) => one !== "").map((one) => bareAddress(one));
  return addresses.every((one) => ADDRESS.test(one)) ? addresses : undefined;
}

function bareAddress(mailbox: string): string {
  return (/<\s*([^<>]*?)\s*>$/.exec(mailbox)?.[1] ?? mailbox).toLowerCase();
}

function withoutComments(value: string): string {
  return value.replace(/("(?:[^"\\]|\\.)*")|\([^()]*\)/g, (_, quoted: string | undefined) => quoted ?? "");
}

// commas inside quotes part nothing; a group `name: a, b;` is its members
function splitList(value: string): string[] {
  const list: string[] = [""];
  for (const [piece] of value.matchAll(/"(?:[^"\\]|\\.)*"|[,;:]|[^",;:]+|"/g)) {
    if (piece === "," || piece === ";") list.push("");
    else if (piece === ":") list[list.length - 1] = "";
    else list[list.length - 1] += piece;
  }
  return list;
}
