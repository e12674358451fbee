/** Schemas to begin with. */
import { PRESET_PREFIX, PRESETS } from '../../src/schema/presets.ts';

export interface Sample {
  /** As the list shows it. */
  readonly title: string;
  /** As the input `schema` names it. */
  readonly name: string;
  readonly text: string;
}

const PLAIN = `# Features of a shop's ranking model, in the plain form.
features:
  user.id:        { kind: int64, min: 1, max: 5000000000 }
  user.age:       { kind: int64, min: 13, max: 99, optional: true }
  user.embedding: { kind: float, shape: [16] }
  item.price:     { kind: float, min: 0 }
  item.tags:      { kind: bytes, length: { min: 0, max: 5 }, values: [red, green, blue, sale] }
  item.title:     { kind: bytes, content: { text: { words: { min: 2, max: 6 } } } }
  clicked:        { kind: int64, label: binary }
`;

const PYTHON = `import tensorflow as tf

# The dict that your input pipeline gives to tf.io.parse_example. It is read without being run.
FEATURES = {
    "user_id": tf.io.FixedLenFeature([], tf.int64),
    "history": tf.io.VarLenFeature(tf.int64),
    "embedding": tf.io.FixedLenFeature([8], tf.float32),
    "country": tf.io.FixedLenFeature([], tf.string, default_value="US"),
    "label": tf.io.FixedLenFeature([], tf.float32),
}
`;

const METADATA = `# A schema as TensorFlow Data Validation infers it.
feature {
  name: "trip_miles"
  type: FLOAT
  presence { min_fraction: 1.0 min_count: 1 }
  shape { dim { size: 1 } }
  float_domain { min: 0.0 max: 120.0 }
}
feature {
  name: "payment_type"
  type: BYTES
  domain: "payment_type"
  presence { min_count: 1 }
  shape { dim { size: 1 } }
}
feature {
  name: "pickup_hours"
  type: INT
  value_count { min: 1 max: 4 }
  int_domain { min: 0 max: 23 }
}
string_domain { name: "payment_type" value: "Cash" value: "Credit Card" value: "No Charge" }
`;

const DATASETS = `{
  "pythonClassName": "tensorflow_datasets.core.features.features_dict.FeaturesDict",
  "featuresDict": {
    "features": {
      "image": {
        "pythonClassName": "tensorflow_datasets.core.features.image_feature.Image",
        "image": { "shape": { "dimensions": ["28", "28", "1"] }, "dtype": "uint8", "encodingFormat": "png" }
      },
      "label": {
        "pythonClassName": "tensorflow_datasets.core.features.class_label_feature.ClassLabel",
        "classLabel": { "numClasses": "10" }
      }
    }
  }
}
`;

const SEGDENSE = `{
  "schema": [
    { "feature_name": "user.id", "dtype": "int64_list", "length": 1 },
    { "feature_name": "user.history", "dtype": "int64_list", "length": -1 },
    { "feature_name": "dense", "dtype": "float_list", "length": 32 },
    { "feature_name": "clicked", "dtype": "int64_list", "length": 1 }
  ]
}
`;

export const SAMPLES: readonly Sample[] = [
  { title: 'Plain YAML: a ranking model', name: 'schema.yaml', text: PLAIN },
  ...Object.entries(PRESETS).map(([preset, text]) => ({
    title: `Preset: ${preset.replaceAll('-', ' ')}`,
    name: `${PRESET_PREFIX}${preset}`,
    text,
  })),
  { title: 'Python: a dict of tf.io features', name: 'features.py:FEATURES', text: PYTHON },
  { title: 'TensorFlow Metadata', name: 'schema.pbtxt', text: METADATA },
  { title: 'TensorFlow Datasets: features.json', name: 'features.json', text: DATASETS },
  { title: 'segdense.json', name: 'segdense.json', text: SEGDENSE },
];
