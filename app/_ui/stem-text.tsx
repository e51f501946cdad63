import { Fragment } from "react";

const GAP = "_____";

/** A stem to be read, not filled in: each gap is a line of one width, spoken as "blank". */
export function StemText({ stem }: { stem: string }) {
  return stem.split(GAP).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a stem never change places
    <Fragment key={index}>
      {index > 0 && (
        <span className="blank">
          <span className="vh">blank</span>
        </span>
      )}
      {part}
    </Fragment>
  ));
}
