/** The timestamp features by which the reader of a config rectifies labels, and the order that it expects. */
import { type Located, type OnProblem, warning } from '../../base/problem.ts';
import type { Feature } from '../../schema/feature.ts';

/** Names are those in the schema; all times are in milliseconds. */
export interface LabelTimes {
  readonly served: Located<string>;
  readonly impressed: Located<string>;
  readonly engaged: readonly Located<string>[];
  /** A label counts if impression and engagement follow serving in less than this time. */
  readonly window: number;
}

/** The section of the config; parts that failed their check are undefined. */
interface RectifyLabels {
  readonly label_rectification_window_in_hours: number | undefined;
  readonly served_timestamp_field: Located<string> | undefined;
  readonly impressed_timestamp_field: Located<string> | undefined;
  readonly label_to_engaged_timestamp_field:
    | readonly { readonly value: Located<string> | undefined }[]
    | undefined;
}

const HOUR = 3_600_000;

/** The times that a section names. `nameOf` returns the name of a feature before the reader renames it. */
export function labelTimes(
  section: RectifyLabels | null | undefined,
  nameOf: (renamed: string) => string,
): LabelTimes | undefined {
  if (!section?.served_timestamp_field || !section.impressed_timestamp_field) return undefined;
  const named = ({ value, place }: Located<string>) => ({ value: nameOf(value), place });
  return {
    served: named(section.served_timestamp_field),
    impressed: named(section.impressed_timestamp_field),
    engaged: (section.label_to_engaged_timestamp_field ?? []).flatMap(({ value }) =>
      value === undefined ? [] : [named(value)],
    ),
    window: Math.trunc((section.label_rectification_window_in_hours ?? 0) * HOUR),
  };
}

/** Warns about times that the reader does not find, or whose kind cannot hold milliseconds. */
export function checkLabelTimes(
  times: LabelTimes | undefined,
  features: readonly Feature[],
  onProblem: OnProblem,
): void {
  if (times === undefined) return;
  for (const { value, place } of [times.served, times.impressed, ...times.engaged]) {
    const found = features.find(({ name }) => name === value);
    const reads = `the reader rectifies labels by ${JSON.stringify(value)}`;
    if (found === undefined)
      onProblem(warning('label-time-not-selected', place, `${reads}, which is not selected`, 'select it'));
    else if (found.kind !== 'int64') {
      const fix = 'make it int64_list in the schema';
      onProblem(
        warning(
          'label-time-not-int64',
          place,
          `${reads}, which is ${found.kind} and cannot hold milliseconds exactly`,
          fix,
        ),
      );
    }
  }
  if (times.window > 0) return;
  const message = 'the window in which labels count is empty: the reader makes every label 0';
  onProblem(
    warning('empty-label-window', times.served.place, message, 'raise "label_rectification_window_in_hours"'),
  );
}
