/** What of a quiz is frozen when it is published: its title, and the wordings in their order. */
export type PublishedShape = { readonly title: string; readonly questionVersionIds: readonly string[] };

/**
 * Whether publishing a draft now would make another quiz than the one that stands.
 *
 * @param published null before the first version: then there is always something to publish.
 */
export const hasChanged = (published: PublishedShape | null, draft: PublishedShape): boolean =>
  published === null ||
  published.title !== draft.title ||
  published.questionVersionIds.join() !== draft.questionVersionIds.join();
