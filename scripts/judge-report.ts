import { CRITERIA, type Label } from "@/lib/model/label";
import { wilson } from "./fact-verdicts";

/** Acceptable and good ones with the 95 % interval of Wilson (1927), for all labels, each article, view and answer; failures; κ. */
export function reportLabels(labels: readonly Label[]): string {
  if (labels.length === 0) return "There are no labels.";
  const articles = new Set(labels.map(({ articleSha }) => articleSha));
  return [
    `${labels.length} labels on ${articles.size} articles`,
    ...block("by round and judge", labels, ({ round, judge }) => `${round} ${judge}`),
    ...block("by type", labels, ({ features }) => (features["is-cloze"] === 1 ? "cloze" : "choice")),
    ...block("by view", labels, ({ view }) => view),
    ...block("by answer", labels, ({ answerType }) => answerType),
    ...listFailures(labels),
    ...listAgreement(labels),
  ].join("\n");
}

function block(title: string, labels: readonly Label[], nameOf: (label: Label) => string): string[] {
  const names = [...new Set(labels.map(nameOf))].toSorted();
  const rows = names.map((name) => [name, labels.filter((label) => nameOf(label) === name)] as const);
  return [
    `\n${title.padEnd(24)}  acceptable                 good`,
    ...rows.toSorted(([, a], [, b]) => b.length - a.length).map(([name, some]) => row(name, some)),
    ...(rows.length > 1 ? [row("all", labels)] : []),
  ];
}

const row = (name: string, labels: readonly Label[]): string =>
  `${name.padEnd(24)}  ${share(labels, "acceptable").padEnd(25)}  ${share(labels, "good")}`;

function share(labels: readonly Label[], what: "acceptable" | "good"): string {
  const count = labels.filter((label) => label[what] === 1).length;
  const [low, high] = wilson(count, labels.length).map((part) => Math.max(0, Math.round(100 * part)));
  return `${count}/${labels.length} ${((100 * count) / labels.length).toFixed(0)} % (${low}–${high})`;
}

function listFailures(labels: readonly Label[]): string[] {
  const criteria = CRITERIA.map(
    (criterion) => `${criterion} ${labels.filter(({ verdict }) => verdict[criterion] === 0).length}`,
  );
  const failed = labels.filter(({ good }) => good === 0);
  const classes = [...new Set(failed.map(({ failure }) => failure ?? "unnamed"))].map(
    (name) => [name, failed.filter(({ failure }) => (failure ?? "unnamed") === name).length] as const,
  );
  const ordered = classes.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ["\nfailed: ", ` ${criteria.join(", ")}`, ` ${ordered.map(([name, count]) => `${name} ${count}`).join(", ")}`];
}

/** Cohen's κ over the questions that two judges have judged, for each pair of judges. */
function listAgreement(labels: readonly Label[]): string[] {
  const judges = [...new Set(labels.map(({ judge }) => judge))].toSorted();
  const pairs = judges.flatMap((a, index) => judges.slice(index + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const ofB = new Map(labels.filter(({ judge }) => judge === b).map((label) => [nameOf(label), label]));
    const both = labels.flatMap((label) => {
      const other = label.judge === a ? ofB.get(nameOf(label)) : undefined;
      return other === undefined ? [] : [[label, other] as const];
    });
    if (both.length === 0) return [];
    const of = (what: "acceptable" | "good") => kappa(both.map(([x, y]) => [x[what], y[what]] as const)).toFixed(2);
    return [`\n${a} and ${b} on ${both.length} questions: κ ${of("acceptable")} acceptable, ${of("good")} good`];
  });
}

const nameOf = ({ articleSha, itemId }: Label): string => `${articleSha} ${itemId}`;

function kappa(pairs: readonly (readonly [number, number])[]): number {
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const [a, b] = [0, 1].map((side) => pairs.filter((pair) => pair[side] === 1).length / pairs.length);
  const chance = (a ?? 0) * (b ?? 0) + (1 - (a ?? 0)) * (1 - (b ?? 0));
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}
