// What every scene is given: the slices as they are, the host's text, and whether to stand still.
import type { Slices } from "../../lib/protocol.gen";

export interface SceneProps {
  slices: Slices;
  /** The host's own words for this screen (message, break). */
  text?: string;
  /** A miniature in the console: the end state, nothing moves, nothing is fetched. */
  mini?: boolean;
}
