import type { ImportArticleInput } from "@/lib/features/import-article";

const FENCE = "---\n";

/** "key: value" of a front matter line; the value is "" where there is none. */
const fieldOf = (line: string): [string, string] => {
  const at = line.indexOf(":");
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
};

/**
 * Reads a brief of content/articles: front matter of single-line fields and a list of sources, then the text.
 *
 * Throws when the front matter or a field is missing: the files are ours.
 */
export function parseBrief(file: string): ImportArticleInput {
  const [before, head, ...rest] = file.replaceAll("\r\n", "\n").split(FENCE);
  if (before !== "" || head === undefined || rest.length === 0) throw new Error("a brief begins with front matter");
  const fields = new Map(
    head
      .split("\n")
      .filter((line) => /^\w/.test(line))
      .map(fieldOf),
  );
  const required = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw new Error(`a brief names its ${name}`);
    return value;
  };
  return {
    title: required("title"),
    text: rest.join(FENCE).trim(),
    publishedOn: required("publishedOn"),
    publisher: required("publisher"),
    licence: required("licence"),
    topic: required("topic"),
    sourceUrl: "",
    citedSources: sourcesOf(head),
  };
}

/** The entries of "sources:", each a "- name: …" line with an "address: …" line below it. */
const sourcesOf = (head: string): { name: string; address: string }[] =>
  head
    .split(/^ *- /m)
    .slice(1)
    .map(
      (entry) =>
        new Map(
          entry
            .split("\n")
            .filter((line) => line.includes(":"))
            .map(fieldOf),
        ),
    )
    .map((entry) => ({ name: entry.get("name") ?? "", address: entry.get("address") ?? "" }));
