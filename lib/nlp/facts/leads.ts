import { baseRelation, listSubtree, type Tree } from "./tree";

const OPENERS = new Set(
  `separately meanwhile however also additionally moreover furthermore later earlier then subsequently instead finally
  nevertheless nonetheless afterwards afterward similarly likewise overall still thus therefore recently currently
  historically notably yet so together`
    .trim()
    .split(/\s+/),
);

const EMPTY =
  /^(?:in (?:addition|response|return|total|the meantime|turn|a (?:joint )?statement|an interview|fact|other words|short)|as a result|for (?:example|instance|his part|her part|this reason)|at the (?:same )?time|on the other hand|of course|by contrast|in contrast|at a (?:press|news) conference|after that|along with|instead of|like|unlike|despite this)\b/;

/** Whether a phrase before the subject only links the clause to the text before it, or says nothing of the event. */
export function isEmptyLead(tree: Tree, branch: number): boolean {
  const lead = listSubtree(tree, branch)
    .map((index) => tree.words[index]?.lower ?? "")
    .filter((word) => /[\p{L}\d]/u.test(word));
  // "When Norvia joined": it opens the clause
  if (tree.words[branch]?.tag === "WRB") return true;
  if (baseRelation(tree, branch) === "advmod") return lead.length > 2 || OPENERS.has(lead[0] ?? "");
  return EMPTY.test(lead.join(" "));
}
