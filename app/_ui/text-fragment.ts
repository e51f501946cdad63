const FEW_WORDS = 12;

/**
 * The address of a page with the sentence as its text fragment, which browsers scroll to and mark.
 *
 * A long sentence is given by its first and last words, as the Text Fragments draft allows: the rest may differ.
 */
export function withTextFragment(address: string, sentence: string): string {
  const words = sentence.split(" ").filter((word) => word !== "");
  const parts = words.length <= FEW_WORDS ? [words] : [words.slice(0, 6), words.slice(-5)];
  const directive = parts.map((part) => encodeDirective(part.join(" "))).join(",");
  return `${address.split("#")[0]}#:~:text=${directive}`;
}

// "-" has a meaning of its own in a directive and is left alone by encodeURIComponent.
const encodeDirective = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");
