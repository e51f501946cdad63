import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { findReadingProblem } from "./readable";

const ENGLISH =
  "The harbour ministry said on Monday that it would close the northern port for three weeks. Ships that carry grain will be sent to the other ports of the country, and the workers will be paid while the cranes are repaired. The work is part of a plan that was agreed last year.";
const GERMAN =
  "Das Hafenministerium teilte am Montag mit, dass der nördliche Hafen für drei Wochen geschlossen wird. Schiffe mit Getreide werden in andere Häfen des Landes umgeleitet, und die Arbeiter werden bezahlt, während die Kräne repariert werden. Die Arbeiten sind Teil eines Plans, der im vergangenen Jahr in Hamburg beschlossen wurde, so die Behörde am Abend.";
const FRENCH =
  "Le ministère des ports a annoncé lundi que le port du nord serait fermé pendant trois semaines. Les navires qui transportent des céréales seront envoyés vers les autres ports du pays, et les ouvriers seront payés pendant la réparation des grues. Ces travaux font partie d'un plan décidé l'année dernière à Marseille par le conseil.";
const SPANISH =
  "El ministerio de puertos anunció el lunes que cerraría el puerto del norte durante tres semanas. Los barcos que llevan grano irán a los otros puertos del país, y los obreros cobrarán mientras se reparan las grúas. Las obras son parte de un plan que se acordó el año pasado en la ciudad de Vigo con el consejo.";
const RUSSIAN =
  "Министерство портов сообщило в понедельник, что северный порт будет закрыт на три недели. Суда с зерном будут направлены в другие порты страны, а рабочие получат зарплату, пока ремонтируют краны. Работы являются частью плана, который был согласован в прошлом году в городе после долгих переговоров между сторонами о цене и сроках работ на месте.";
const JAPANESE = "港湾省は月曜日、北の港を三週間閉鎖すると発表した。穀物を運ぶ船は国内の他の港に送られる。".repeat(6);

test.each([
  ["English news", ENGLISH, null],
  ["nothing", " \n\t", "empty"],
  ["three words", "Ministers met today", "too-short"],
  ["a novel", "The ship sailed on. ".repeat(4_001), "too-long"],
  ["a program file", `\u0000\u0001ELF${"\u0002a".repeat(300)}`, "not-text"],
  [
    "a program",
    "for (let i = 0; i < it.of; i++) { if (a[i] === to) that.is(i); else return this; } ".repeat(12),
    "not-text",
  ],
  ["capitals", ENGLISH.toUpperCase(), null],
  ["a list of names", "Ida Varga, Tom Holt, Ada Brook, Mart Tamm, ".repeat(12), "not-english"],
  ["a table of numbers", "12 34; 56 | 78 - 90 + ".repeat(40).replace(/\d/g, "#"), "not-text"],
  ["German", GERMAN, "not-english"],
  ["French", FRENCH, "not-english"],
  ["Spanish", SPANISH, "not-english"],
  ["Russian", RUSSIAN, "not-english"],
  ["Japanese", JAPANESE, "not-english"],
])("knows what it can read: %s", (_name, text, problem) => {
  expect(findReadingProblem(text)).toBe(problem);
});

const EXTRA = resolve(process.env.LEDE_EXTRA_ARTICLES ?? "../shared/articles");
const SKIPPED = existsSync(EXTRA) ? "" : " (skipped: LEDE_EXTRA_ARTICLES names no folder)";
test.skipIf(SKIPPED !== "")(`accepts all of the extra articles${SKIPPED}`, () => {
  const files = readdirSync(EXTRA).filter((file) => file.endsWith(".txt"));
  const refused = files.filter((file) => findReadingProblem(readFileSync(resolve(EXTRA, file), "utf8")) !== null);
  expect(refused).toEqual([]);
});
