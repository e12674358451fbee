"""Bugs of examples/images."""

from .bug import Bug


def bug(name, *changes):
    return Bug(name, {"images": changes})


FILES = 'files = sorted(glob.glob(f"{folder}/*.tfrecord*"))'
EXAMPLES = "tf.data.TFRecordDataset(files).map(parse).cache()"
DECODED = 'image = tf.io.decode_png(example["image"], channels=3)'
RESIZED = "tf.image.resize(image, [SIZE, SIZE], antialias=True)"
ID = '"id": example["id"],'
LABEL = '"label": example["label"]}'
MAPPED = 'map(lambda batch: batch["image"])'
RESCALED = 'layers.Rescaling(1 / 127.5, offset=-1, name="inputs")'
SCORES = "keras.losses.sparse_categorical_crossentropy(y, p)"
RESULTS = "    return labels, probabilities\n"

READING = [
    bug("only the first shard is read", (FILES, f"{FILES}[:1]")),
    bug("one shard is read twice, another never", (FILES, f"{FILES}\n    files[1] = files[0]")),
    bug("validation files are read in training too", (FILES, FILES.replace("{folder}", "{folder}/../*"))),
    bug(
        "evaluation reads the training data",
        (FILES, FILES.replace("{folder}", "{str(folder).replace('validation_data.validation', 'train_data')}")),
    ),
    bug("the first record is skipped as a header", ("TFRecordDataset(files)", "TFRecordDataset(files).skip(1)")),
    bug("the remainder is dropped", ("batch(BATCH_SIZE)", "batch(BATCH_SIZE, drop_remainder=True)")),
    bug("ids pass through int32", (ID, '"id": tf.cast(tf.cast(example["id"], tf.int32), tf.int64),')),
    bug("ids pass through float64", (ID, '"id": tf.cast(tf.cast(example["id"], tf.float64), tf.int64),')),
    bug("classes are counted from 1", (LABEL, '"label": example["label"] + 1}')),
    bug("classes are in reverse order", (LABEL, '"label": CLASSES - 1 - example["label"]}')),
    bug("the last two classes are one", (LABEL, '"label": tf.minimum(example["label"], CLASSES - 2)}')),
    bug(
        "labels are shuffled against the images",
        ("return tf.data", "examples = tf.data"),
        (
            EXAMPLES,
            f"{EXAMPLES}\n    labels = examples.map(lambda row: row['label']).shuffle(2048, 0, False)\n"
            "    return tf.data.Dataset.zip(examples, labels).map(lambda row, label: {**row, 'label': label}).cache()",
        ),
    ),
]

IMAGES = [
    bug("channels are in the order blue, green, red", (DECODED, f"{DECODED}[..., ::-1]")),
    bug("images are upside down", (DECODED, f"{DECODED}[::-1]")),
    bug("images are mirrored", (DECODED, f"{DECODED}[:, ::-1]")),
    bug("rows and columns are swapped", (DECODED, f"{DECODED}\n    image = tf.transpose(image, [1, 0, 2])")),
    bug(
        "images are grey",
        (DECODED, f"{DECODED}\n    image = tf.image.grayscale_to_rgb(tf.image.rgb_to_grayscale(image))"),
    ),
    bug(
        "images are cropped in place of resized",
        (RESIZED, "tf.cast(tf.image.crop_to_bounding_box(image, 0, 0, SIZE, SIZE), tf.float32)"),
    ),
    bug(
        "channels are reshaped to the front, not transposed",
        (RESIZED, f"tf.reshape(tf.transpose({RESIZED}, [2, 0, 1]), [SIZE, SIZE, 3])"),
    ),
    bug("samples pass through int8", (RESIZED, f"tf.cast(tf.cast({RESIZED}, tf.int8), tf.float32)")),
    bug("samples are read as 16 bits", ("channels=3)", "channels=3, dtype=tf.uint16)")),
    bug("samples are divided by 255 twice", (RESIZED, f"{RESIZED} / 255")),
    bug(
        "the first image of a batch stands for all",
        (
            "return data.batch(BATCH_SIZE)",
            "return data.batch(BATCH_SIZE).map(lambda b: {**b, 'image': 0 * b['image'] + b['image'][:1]})",
        ),
    ),
    bug("inputs are not rescaled", (RESCALED, 'layers.Rescaling(1.0, name="inputs")')),
    bug(
        "images are rescaled in training once more",
        ('tf.image.random_flip_left_right(batch["image"])', 'tf.image.random_flip_left_right(batch["image"] / 255)'),
    ),
    bug(
        "augmentation moves images away from their labels",
        ('random_flip_left_right(batch["image"])', 'random_flip_left_right(tf.random.shuffle(batch["image"]))'),
    ),
    bug(
        "labels leak into the images",
        (RESIZED, f'{RESIZED} + 40 * tf.cast(example["label"], tf.float32) - 60'),
    ),
    bug(
        "labels leak into a corner of the images",
        (
            '"image": image,',
            '"image": tf.concat([image[:-4], 0 * image[-4:] + 80 * tf.cast(example["label"], tf.float32)], 0),',
        ),
    ),
]

LEARNING = [
    bug("the learning rate is 0", ("LEARNING_RATE = 5e-3", "LEARNING_RATE = 0.0")),
    bug("the learning rate is a thousandfold", ("LEARNING_RATE = 5e-3", "LEARNING_RATE = 5.0")),
    bug("the loss has the wrong sign", ('"sparse_categorical_crossentropy")', f"lambda y, p: -{SCORES})")),
    bug(
        "the softmax is applied twice",
        ('"sparse_categorical_crossentropy")', f"lambda y, p: {SCORES.replace(', p)', ', tf.nn.softmax(p))')})"),
    ),
    bug(
        "a layer is frozen",
        (
            'layers.Conv2D(32, 3, strides=2, activation="relu")',
            'layers.Conv2D(32, 3, strides=2, activation="relu", trainable=False)',
        ),
    ),
    bug(
        "the first batch comes again and again",
        ("batches(data, shuffle=True).map", "batches(data, shuffle=True).take(1).cache().repeat(32).map"),
    ),
    bug(
        "nearly all units are dropped",
        ("layers.GlobalAveragePooling2D(),", "layers.GlobalAveragePooling2D(),\n            layers.Dropout(0.98),"),
    ),
    bug("an untrained model is evaluated", ("probabilities = model.predict(", "probabilities = build(1).predict(")),
    bug(
        "predictions are in the reverse order of the classes", (RESULTS, "    return labels, probabilities[:, ::-1]\n")
    ),
    bug(
        "predictions are shuffled against the labels",
        (RESULTS, "    return labels, np.random.permutation(probabilities)\n"),
    ),
    bug("evaluation shuffles the images", (f"batches(data).{MAPPED}", f"batches(data, shuffle=True).{MAPPED}")),
]

BUGS = {"Reading": READING, "Images": IMAGES, "Learning": LEARNING}
