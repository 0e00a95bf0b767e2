/** Why a name that no dictionary knows is taken for another: how both are written, and how alike they sound. */
export interface SameName {
  /** The id that it takes. */
  readonly id: string;
  /** The name as it stood. */
  readonly name: string;
  /** The name that it was recognised by. */
  readonly like: string;
  /** 0 to 1, see `text/phonetic-distance.ts`. */
  readonly similarity: number;
}
