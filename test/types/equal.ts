/** Compiles for `true` where the two types are the same, and for `false` where they are not. */
export declare function equal<One, Other>(
  are: (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false,
): void;
