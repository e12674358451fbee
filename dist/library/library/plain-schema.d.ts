/** Written by `npm run tables` from src/schema/forms/plain. */
/** A schema in the plain form, as docs/schemas/plain.md describes it. Integers beyond 2^53 are texts. */
export interface PlainSchema {
    /** Where an editor finds the JSON Schema of this file. */
    readonly $schema?: string;
    /** The message in each record: tf.train.Example unless given. */
    readonly record?: 'example' | 'sequence-example' | 'example-list';
    /** Features of the example or, for the other records, of the context. */
    readonly features?: Readonly<Record<string, Feature>>;
    /** Feature lists of a sequence-example, or features of each example in an example-list. */
    readonly sequence?: Readonly<Record<string, Feature>>;
}
/** A feature of the plain form. */
export interface Feature {
    /** The list of tf.train.Feature that holds the values. */
    readonly kind: 'int64' | 'float' | 'bytes';
    /** Fixed dimensions, as in [28, 28, 1]; without shape and length there is one value. */
    readonly shape?: readonly number[];
    /** Number of values: fixed, or within bounds. */
    readonly length?: number | {
        readonly group?: string;
        readonly min?: number;
        readonly max?: number;
    };
    /** Where the length varies: dimensions of each of its rows. */
    readonly row?: readonly number[];
    /** Number of steps of a feature list, or of items of an example list. */
    readonly steps?: number | {
        readonly group?: string;
        readonly min?: number;
        readonly max?: number;
    };
    /** The least value. */
    readonly min?: number | string;
    /** The greatest value, included. */
    readonly max?: number | string;
    /** The only values allowed. */
    readonly values?: readonly (number | string)[];
    /** Whether each row of four values is a box: two corners, the second not before the first. */
    readonly corners?: boolean;
    /** Names of the numbers of a class label, as in { 1: cat, 2: dog }. */
    readonly names?: Readonly<Record<string, string>>;
    /** Whether an example may lack the feature; true where there is a default. */
    readonly optional?: boolean;
    /** What the reader uses in place of an absent feature: one value, or a list. */
    readonly default?: number | string | readonly (number | string)[];
    /** The least share of examples that have the feature, 0 to 1. */
    readonly min_fraction?: number;
    /** What bytes hold; free text without it. */
    readonly content?: 'text' | 'json' | {
        readonly image: 'jpeg' | 'png';
        readonly height?: number | {
            readonly min: number;
            readonly max: number;
        };
        readonly width?: number | {
            readonly min: number;
            readonly max: number;
        };
        readonly channels?: 1 | 2 | 3 | 4;
        readonly bits?: 8 | 16;
    } | {
        readonly text: {
            readonly words?: number | {
                readonly min: number;
                readonly max: number;
            };
        };
    } | {
        readonly tensor: 'bool' | 'uint8' | 'uint16' | 'uint32' | 'uint64' | 'int8' | 'int16' | 'int32' | 'int64' | 'float16' | 'bfloat16' | 'float32' | 'float64' | 'string';
        readonly shape?: readonly number[];
    } | {
        readonly raw: 'bool' | 'uint8' | 'uint16' | 'uint32' | 'uint64' | 'int8' | 'int16' | 'int32' | 'int64' | 'float16' | 'bfloat16' | 'float32' | 'float64' | 'string';
        readonly shape?: readonly number[];
        readonly compression?: 'zlib';
    };
    /** A fact of the image in another feature: NAME.height, NAME.width, NAME.channels, NAME.format, NAME.size, NAME.sha256. */
    readonly of?: string;
    /** Name of the feature that this one is at least, element by element. */
    readonly at_least?: string;
    /** Name of the feature whose numbers this one names, element by element. */
    readonly name_of?: string;
    /** Name of the feature with the lengths of the rows of this ragged tensor. */
    readonly row_lengths?: string;
    /** Name of the feature whose elements this one repeats. */
    readonly same_as?: string;
    /** Name of the feature whose arrays have these dimensions, one row an element. */
    readonly shape_of?: string;
    /** Name of the feature with the values at these positions of a sparse tensor. */
    readonly index_of?: string;
    /** Size of the sparse tensor. */
    readonly size?: number;
    /** Makes the feature one to be predicted: binary, { classes: N, priors: [...] } or regression. */
    readonly label?: 'binary' | 'regression' | {
        readonly classes: number;
        readonly priors?: readonly number[];
    };
}
