import type { CoreferenceLink } from "@/lib/model/reading";
import type { Span } from "@/lib/model/span";
import { precisionOf, type Reason } from "./precision";
import type { Referent } from "./referent";
import type { Tree } from "./tree";

export const linkOf = (
  { sentence }: Tree,
  kind: CoreferenceLink["kind"],
  from: Span,
  { name, span }: Referent,
  reason: Reason,
): CoreferenceLink => ({
  sentenceIndex: sentence.index,
  kind,
  from,
  to: span,
  entityId: name?.entity.id ?? null,
  reason,
  confidence: precisionOf(reason),
});
