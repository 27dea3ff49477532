/** What others have done to our buttons on this page since its load. */
export interface Interference {
  /** Another copy of this extension has a button where ours would be, or has asked for room at one of ours. */
  hasOtherCopy: boolean;
  /** A tweet lost the bar that had our button, and got none that we know. */
  hasLostBar: boolean;
  /** How often a button was taken out of a bar that stayed. X replaces bars and never does that. */
  timesTakenOut: number;
}

export const NO_INTERFERENCE: Readonly<Interference> = {
  hasOtherCopy: false,
  hasLostBar: false,
  timesTakenOut: 0,
};
