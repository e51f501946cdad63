import { readLexicon } from "@/lib/data/content-files";
import { scoreDocument } from "@/lib/features/score-document";
import { readArticle } from "@/lib/nlp/read-article";
import { runCommand } from "./command-line";
import { readRequest } from "./read-arguments";
import { toConllu } from "./read-conllu";
import { toFactLines } from "./read-facts";
import { toPage } from "./read-page";
import { listSentenceReadings } from "./read-sentences";
import { toText } from "./read-text";

async function main(args: readonly string[]): Promise<void> {
  const { document, format } = readRequest(args);
  const lexicon = readLexicon();
  const reading = readArticle(document, await scoreDocument(document, lexicon), lexicon);
  const sentences = listSentenceReadings(reading);
  const write = {
    text: () => toText(reading, sentences),
    conllu: () => toConllu(reading.text, sentences, new Set(lexicon.abbreviations)),
    facts: () => toFactLines(reading, sentences),
    html: () => toPage(document, reading, sentences),
  };
  process.stdout.write(write[format]());
}

await runCommand(main);
