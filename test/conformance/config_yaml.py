"""One config in many spellings of YAML, some of them with mistakes."""

BASE = '''\
model:
  tasks:
    like: {mlp_config: {layer_sizes: [4, 1]}}
train_data: &train
  global_batch_size: 16
  inputs: "${HOME}/data/*.gz"
  cache: false
  seg_dense_schema: &schema
    schema_path: "${TML_BASE}/schema.json"
    features: [one, two]
    renamed_features:
      continuous: dense
  tasks: &tasks
    like: {pos_downsampling_rate: 0.5}
    reply: {}
validation_data:
  held_out:
    <<: *train
    global_batch_size: 8
optimizer:
  adam: {epsilon: 1.0e-07}
  single_task_learning_rate: {constant: 0.1}
'''

SIZE = "global_batch_size: 16"
INPUTS = 'inputs: "${HOME}/data/*.gz"'
FEATURES = "features: [one, two]"
RENAMED = "renamed_features:\n      continuous: dense\n"
REPLY = "    reply: {}\n"

# Texts and their replacements.
CHANGES = [
    *[(SIZE, f"global_batch_size: {number}") for number in ["0x10", "020", "0b1_0", "1_6", "+16", "16.", "1:20", "16 # sixteen"]],
    *[(SIZE, f"global_batch_size: {number}") for number in ["1e1", "1.6e1", "1.6e+1", '"16"', "!!int '16'", "!!float 16", "!!str 16"]],
    *[("cache: false", f"cache: {word}") for word in ["no", "Off", "FALSE", "n", "~", "", "'no'", "!!bool no", "fAlse"]],
    (SIZE, "'global_batch_size': 16"),
    (SIZE, '"global_batch_size": 16'),
    (SIZE, "? global_batch_size\n  : 16"),
    (SIZE, "global_batch_size : 16"),
    (SIZE, "global_batch_size:16"),
    (SIZE, "global_batch_size:\n    16"),
    (SIZE, "global_batch_size: 8\n  global_batch_size: 16"),
    (SIZE, "global_batch_size: &n 16\n  file_batch_size: *n"),
    (SIZE, "global_batch_size: *n\n  file_batch_size: &n 16"),
    (SIZE, "global_batch_size: = "),
    (SIZE, " global_batch_size: 16"),
    (SIZE, "global_batch_size:\t16"),
    (SIZE, "\tglobal_batch_size: 16"),
    (SIZE, "global_batch_size: 16 # a comment\n# another, not indented"),
    (SIZE, "global_batch_size: 16#no comment"),
    (INPUTS, "inputs: ${HOME}/data/*.gz"),
    (INPUTS, "inputs: '${HOME}/data/*.gz'#c"),
    (INPUTS, "inputs: *.gz"),
    (INPUTS, "inputs: >-\n    ${HOME}/data/*.gz"),
    (INPUTS, "inputs: >\n    ${HOME}/data\n    /*.gz"),
    (INPUTS, "inputs: |\n    ${HOME}\n\n      data/*.gz"),
    (INPUTS, "inputs: |2-\n      ${HOME}/data/*.gz"),
    (INPUTS, "inputs: ${HOME}\n    /data"),
    (INPUTS, 'inputs: "a\n    b"'),
    (INPUTS, 'inputs: "a\nb\n\nc"'),
    (INPUTS, "inputs: 'it''s\n  here'"),
    (INPUTS, 'inputs: "a\\x41\\u00e9\\\n    b\\t"'),
    (INPUTS, 'inputs: "C:\\data"'),
    (INPUTS, "inputs: data: more"),
    (INPUTS, 'inputs: "open'),
    (INPUTS, "inputs: [open"),
    (INPUTS, "inputs: 2020-01-01"),
    (INPUTS, "inputs: !glob '*.gz'"),
    (INPUTS, "inputs: !<tag:yaml.org,2002:str> 5"),
    (INPUTS, "inputs: é-\u4e2d.gz"),
    (INPUTS, "inputs: a\u00a0b"),
    (INPUTS, "inputs: a\u0007b"),
    (INPUTS, "inputs: $${HOME}/$$x/$unknown/$HOME"),
    (INPUTS, "inputs: @data"),
    (INPUTS, "inputs: `data`"),
    (INPUTS, "inputs: %data"),
    (INPUTS, "inputs: -data"),
    (INPUTS, "inputs: - data"),
    (INPUTS, "inputs: null"),
    (FEATURES, "features:\n    - one\n    - two"),
    (FEATURES, "features:\n      - one\n      - two"),
    (FEATURES, "features:\n      - one\n     - two"),
    (FEATURES, "features:\n      - one\n        - two"),
    (FEATURES, "features: [one, two,]"),
    (FEATURES, "features: [one,, two]"),
    (FEATURES, "features: [one two]"),
    (FEATURES, "features: [\n      one,\n      two\n    ]"),
    (FEATURES, "features: [\n    one,\n    two\n    ]"),
    (FEATURES, "features: [\none, # first\ntwo]"),
    (FEATURES, "features: [one,\n      two"),
    (FEATURES, "features: one, two"),
    (FEATURES, "features: [1, 2.5, true, 010, 1e3]"),
    (FEATURES, "features: [one: two]"),
    (FEATURES, "features: []"),
    (FEATURES, "features:"),
    (RENAMED, "renamed_features: {continuous: dense}\n"),
    (RENAMED, 'renamed_features: {"continuous":dense}\n'),
    (RENAMED, "renamed_features: {continuous: dense,\n    binary: flags}\n"),
    (RENAMED, "renamed_features: {continuous}\n"),
    (RENAMED, "renamed_features:\n      <<: {a: b}\n      <<: {a: c}\n      continuous: dense\n"),
    (RENAMED, "renamed_features:\n      <<: [{a: b}, {a: c, d: e}]\n"),
    (RENAMED, "renamed_features: {<<: {a: b}, a: c}\n"),
    (RENAMED, "renamed_features: {<<: one}\n"),
    (RENAMED, "renamed_features: {a: b, a: c}\n"),
    (RENAMED, "renamed_features: {1: b, true: c, 1.0: d}\n"),
    (RENAMED, "renamed_features: {[a]: b}\n"),
    (RENAMED, "renamed_features:\n      continuous: dense\n     binary: flags\n"),
    (RENAMED, "renamed_features:\n      continuous: dense\n        binary: flags\n"),
    (RENAMED, "renamed_features:\n    continuous: dense\n"),
    (RENAMED, 'renamed_features: ""\n'),
    (RENAMED, "renamed_features: []\n"),
    (REPLY, "    reply:\n"),
    (REPLY, '    reply: ""\n'),
    (REPLY, "    reply: {pos_downsampling_rate: 1e-3}\n"),
    (REPLY, "    reply: {pos_downsampling_rate: .5, neg_downsampling_rate: 5.}\n"),
    (REPLY, "    5: {}\n"),
    (REPLY, "    on: {}\n"),
    (REPLY, "    2020-01-01: {}\n"),
    (REPLY, "    like: {}\n"),
    ("&train", "&train.data"),
    ("&tasks", "&train"),
    ("<<: *train", "<<: *trian"),
    ("<<: *train", "<< : *train"),
    ("<<: *train", "'<<': *train"),
    ("    <<: *train\n    global_batch_size: 8\n", "    {<<: *train, global_batch_size: 8}\n"),
]

# Texts that the original accepts and we reject: tags that no known config uses, as test/yaml/pyyaml.test.ts lists.
REFUSED_HERE = [
    (FEATURES, "features: !!set {one, two}"),
    (INPUTS, "inputs: !!binary ZGF0YQ=="),
]

WHOLE = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "a document start": lambda text: "---\n" + text,
    "a document end": lambda text: text + "...\n",
    "a directive": lambda text: "%YAML 1.1\n---\n" + text,
    "two documents": lambda text: text + "---\na: b\n",
    "an empty second document": lambda text: text + "---\n",
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "empty lines": lambda text: text.replace("\n", "\n\n"),
    "no last line break": lambda text: text.rstrip("\n"),
    "all lines indented": lambda text: "".join(f"  {line}\n" for line in text.splitlines()),
    "all but the first line indented": lambda text: text.replace("\n", "\n  ").rstrip(" "),
    "four spaces": lambda text: text.replace("  ", "    "),
    "a comment first": lambda text: "# about\n\n" + text,
    "a text instead": lambda text: "config\n",
    "a list instead": lambda text: "- config\n",
    "nothing": lambda text: "",
    "a comment alone": lambda text: "# nothing\n",
}


def variants():
    return [("as it is", BASE), *changed(CHANGES), *((name, change(BASE)) for name, change in WHOLE.items())]


def changed(changes):
    for old, _ in changes:
        assert BASE.count(old) == 1, old
    return [(repr(new), BASE.replace(old, new)) for old, new in changes]
