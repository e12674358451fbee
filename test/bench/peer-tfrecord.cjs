/** `node peer-tfrecord.cjs PACKAGE SCHEMA COUNT FILE`: times the npm package tfrecord, without loading it. */
const { readFileSync, statSync } = require('node:fs');

const [, , folder, schema, count, file] = process.argv;
const tfrecord = require(folder);
const features = JSON.parse(readFileSync(schema, 'utf8')).schema;

async function main() {
  const started = performance.now();
  const writer = await tfrecord.createWriter(file);
  for (let i = 0; i < Number(count); i++) {
    const builder = tfrecord.createBuilder();
    for (const { feature_name: name, dtype, length } of features) {
      const values = Array.from({ length }, Math.random);
      if (dtype === 'float_list') builder.setFloats(name, values);
      else
        builder.setIntegers(
          name,
          values.map((value) => Math.floor(10 * value)),
        );
    }
    await writer.writeExample(builder.releaseExample());
  }
  await writer.close();
  const seconds = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ seconds, bytes: statSync(file).size }));
}

main();
