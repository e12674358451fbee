/** Built-in schemas with the keys that are in common use for a kind of data. */
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem } from '../base/problem.ts';
import { quote } from '../yaml/node.ts';
import { PLAIN_FORM } from './forms/plain.ts';
import type { Schema } from './schema.ts';

/** The keys are those of `tf_example_decoder.py` in the TensorFlow Object Detection API. */
const OBJECT_DETECTION = `# The keys of the TensorFlow Object Detection API. Label and text are those of your label map.
record: example
features:
  image/encoded: { kind: bytes, content: { image: jpeg, height: { min: 48, max: 96 }, width: { min: 48, max: 96 } } }
  image/format: { kind: bytes, of: image/encoded.format }
  image/filename: { kind: bytes }
  image/source_id: { kind: bytes }
  image/key/sha256: { kind: bytes, of: image/encoded.sha256, optional: true, default: "" }
  image/height: { kind: int64, of: image/encoded.height }
  image/width: { kind: int64, of: image/encoded.width }
  image/object/bbox/xmin: { kind: float, length: { group: objects, min: 0, max: 8 }, min: 0, max: 1 }
  image/object/bbox/xmax: { kind: float, length: { group: objects }, min: 0, max: 1, at_least: image/object/bbox/xmin }
  image/object/bbox/ymin: { kind: float, length: { group: objects }, min: 0, max: 1 }
  image/object/bbox/ymax: { kind: float, length: { group: objects }, min: 0, max: 1, at_least: image/object/bbox/ymin }
  image/object/class/label: { kind: int64, length: { group: objects }, min: 1, max: 3, names: { 1: person, 2: bicycle, 3: car } }
  image/object/class/text: { kind: bytes, length: { group: objects }, name_of: image/object/class/label }
`;

/** The keys are those of `build_image_data.py` in TensorFlow's Inception and `dataset_utils.py` in TF-Slim. */
const IMAGE_CLASSIFICATION = `# The keys of TF-Slim, and of the scripts that write ImageNet as TFRecords.
record: example
features:
  image/encoded: { kind: bytes, content: { image: jpeg, height: { min: 48, max: 96 }, width: { min: 48, max: 96 } } }
  image/format: { kind: bytes, of: image/encoded.format }
  image/filename: { kind: bytes }
  image/height: { kind: int64, of: image/encoded.height }
  image/width: { kind: int64, of: image/encoded.width }
  image/channels: { kind: int64, of: image/encoded.channels, optional: true, default: 3 }
  image/colorspace: { kind: bytes, values: [RGB], optional: true, default: RGB }
  image/class/label: { kind: int64, label: { classes: 5 }, names: { 0: daisy, 1: dandelion, 2: rose, 3: sunflower, 4: tulip } }
  image/class/text: { kind: bytes, name_of: image/class/label, optional: true, default: "" }
`;

/** Schemas in the plain form, by the name after `preset:` in the input. */
export const PRESETS: Readonly<Record<string, string>> = {
  'object-detection': OBJECT_DETECTION,
  'image-classification': IMAGE_CLASSIFICATION,
};

/** The prefix of inputs that name a preset. */
export const PRESET_PREFIX = 'preset:';

/** Reads the preset with this name, which has no prefix. Reports an unknown name and returns undefined. */
export async function readPreset(name: string, onProblem: OnProblem): Promise<Schema | undefined> {
  const text = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (text !== undefined) {
    const file = {
      name: `${PRESET_PREFIX}${name}`,
      bytes: new TextEncoder().encode(text),
      fragment: undefined,
    };
    return PLAIN_FORM.read(file, onProblem);
  }
  const known = Object.keys(PRESETS);
  const message = `there is no preset ${quote(name)}: there are ${known.join(' and ')}`;
  onProblem(error('unknown-preset', undefined, message, suggest(name, known) || 'choose one of them'));
  return undefined;
}
