import { type GoldDocument, toDocuments } from "./gold-document";
import { parseConllu } from "./read-treebank";

/** "Mara NNP 2 nsubj (1-person": form, tag, number of the head (0 is the root), relation, Entity. */
type Row = string;

/** A document of invented sentences; each is a list of rows, its text the forms with blanks between. */
export function aDocument(...sentences: readonly (readonly Row[])[]): GoldDocument {
  const blocks = sentences.map((rows, index) => {
    const cells = rows.map((row) => row.split(" "));
    return [
      ...(index === 0 ? ["# newdoc id = harbour"] : []),
      `# sent_id = harbour-${index + 1}`,
      `# text = ${cells.map(([form]) => form).join(" ")}`,
      ...cells.map(([form, tag, head, relation, entity], at) =>
        [at + 1, form, "_", "_", tag, "_", head, relation, "_", entity === undefined ? "_" : `Entity=${entity}`].join(
          "\t",
        ),
      ),
    ].join("\n");
  });
  const [document] = toDocuments(parseConllu(blocks.join("\n\n")));
  if (document === undefined) throw new Error("a document has at least one sentence");
  return document;
}
