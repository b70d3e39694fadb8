/** What a session is besides its plan: the meeting of a group that it is, where, and who helps. */
export interface RoomGround {
  /** How the group was called when the session was made; null: of no group. */
  readonly group: {
    readonly id: string;
    readonly meeting: string;
    readonly no: number;
    readonly title: string;
    readonly label: string;
  } | null;
  readonly place: string;
  readonly staff: readonly { readonly name: string; readonly credential: string }[];
}

/** A class of no group, in no named place. */
export const noGround: RoomGround = { group: null, place: '', staff: [] };
