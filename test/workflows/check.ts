export interface Check {
  readonly name: string;
  /** What went wrong; undefined when nothing did. */
  readonly failure: string | undefined;
}
