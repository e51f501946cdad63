import { readLexicon } from "@/lib/data/content-files";
import { readArticle } from "@/lib/nlp/read-article";
import { runCommand } from "./command-line";
import { toPrintable, toPrintableJson } from "./printable";
import { readRequest } from "./read-arguments";
import { toConllu } from "./read-conllu";
import { toFactLines } from "./read-facts";
import { toPage } from "./read-page";
import { listSentenceReadings } from "./read-sentences";
import { toText } from "./read-text";
import { scoreEnglish } from "./score-english";

async function main(args: readonly string[]): Promise<void> {
  const { document, format } = readRequest(args);
  const lexicon = readLexicon();
  const reading = readArticle(document, await scoreEnglish(document, lexicon), lexicon);
  const sentences = listSentenceReadings(reading);
  const write = {
    text: () => toPrintable(toText(reading, sentences)),
    conllu: () => toPrintable(toConllu(reading.text, sentences, new Set(lexicon.abbreviations))),
    facts: () => toPrintableJson(toFactLines(reading, sentences)),
    html: () => toPrintable(toPage(document, reading, sentences)),
  };
  process.stdout.write(write[format]());
}

await runCommand(main);
