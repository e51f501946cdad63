/** One value of an address's query; null when it is missing, empty or repeated. */
export const oneOf = (value: string | string[] | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;
