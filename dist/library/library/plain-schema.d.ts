/** Written by `npm run tables` from src/schema/forms/plain. */
/** A schema in the plain form, as docs/schemas/plain.md describes it. Integers beyond 2^53 are texts. */
export interface PlainSchema {
    /** Location of the JSON Schema of this file, for editors. */
    readonly $schema?: string;
    /** Message type of the records; by default tf.train.Example. */
    readonly record?: 'example' | 'sequence-example' | 'example-list';
    /** Features of the example or, for other record types, of the context. */
    readonly features?: Readonly<Record<string, Feature>>;
    /** Feature lists of a sequence-example, or features of each example in an example-list. */
    readonly sequence?: Readonly<Record<string, Feature>>;
}
/** A feature of the plain form. */
export interface Feature {
    /** The list of tf.train.Feature that contains the values. */
    readonly kind: 'int64' | 'float' | 'bytes';
    /** Fixed dimensions, for example [28, 28, 1]; without shape and length there is one value. */
    readonly shape?: readonly number[];
    /** Number of values: an integer, or bounds. */
    readonly length?: number | {
        readonly group?: string;
        readonly min?: number;
        readonly max?: number;
    };
    /** Dimensions of each row, if the length varies. */
    readonly row?: readonly number[];
    /** Number of steps in a feature list, or of items in an example list. */
    readonly steps?: number | {
        readonly group?: string;
        readonly min?: number;
        readonly max?: number;
    };
    /** Minimum value. */
    readonly min?: number | string;
    /** Maximum value, inclusive. */
    readonly max?: number | string;
    /** The only allowed values. */
    readonly values?: readonly (number | string)[];
    /** Whether each row of four values is a box: two corners, the second not less than the first. */
    readonly corners?: boolean;
    /** Names of the numbers of a class label, for example { 1: cat, 2: dog }. */
    readonly names?: Readonly<Record<string, string>>;
    /** Whether the feature may be absent; by default true if there is a default. */
    readonly optional?: boolean;
    /** What the reader uses if the feature is absent: one value, or a list. */
    readonly default?: number | string | readonly (number | string)[];
    /** Minimum share of examples that have the feature, from 0 to 1. */
    readonly min_fraction?: number;
    /** What the bytes contain; by default free text. */
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
    /** A fact about the image in another feature: NAME.height, NAME.width, NAME.channels, NAME.format, NAME.size, NAME.sha256. */
    readonly of?: string;
    /** Name of the feature whose elements are lower bounds of the elements of this one. */
    readonly at_least?: string;
    /** Name of the feature with the numbers whose names are the elements of this one. */
    readonly name_of?: string;
    /** Name of the feature with the row lengths of this ragged tensor. */
    readonly row_lengths?: string;
    /** Name of the feature with the same elements. */
    readonly same_as?: string;
    /** Name of the feature whose arrays have these dimensions, one row per array. */
    readonly shape_of?: string;
    /** Name of the feature with the values of a sparse tensor, whose indices these are. */
    readonly index_of?: string;
    /** Size of the sparse tensor. */
    readonly size?: number;
    /** Makes the feature a label to be predicted: binary, { classes: N, priors: [...] } or regression. */
    readonly label?: 'binary' | 'regression' | {
        readonly classes: number;
        readonly priors?: readonly number[];
    };
}
