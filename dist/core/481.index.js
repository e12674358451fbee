export const id = 481;
export const ids = [481];
export const modules = {

/***/ 501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ findFiles),
  rG: () => (/* binding */ listTfrecords),
  SR: () => (/* binding */ namedPaths)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/base/problem.ts
var problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/workspace/path-info.ts
var path_info = __webpack_require__(3195);
// EXTERNAL MODULE: ./src/workspace/real-path.ts
var real_path = __webpack_require__(9409);
// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
;// CONCATENATED MODULE: ./src/fixture/expand-glob.ts
/** The files that a glob matches. */




/**
 * Expands a glob: `*`, `?`, `[…]` in any part of the path, `**` for any folders. Only files are matched, in the order of
 * their names, and nothing that is hidden unless the glob says so. No folder is listed that `resolvePath` refuses.
 */
function expandGlob(glob, resolvePath) {
    const { root } = (0,external_node_path_.parse)(glob);
    const parts = glob
        .slice(root.length)
        .split(/[/\\]/)
        .filter((part) => part !== '');
    const { paths, fix } = matchParts(root === '' ? '.' : root, parts, resolvePath);
    return paths.length > 0 ? { paths: [...new Set(paths)] } : { fix };
}
/** More alternatives in braces than this are a mistake. */
const MAX_ALTERNATIVES = 1000;
/**
 * The paths that a path with `{a,b}` stands for. Braces that are not closed, or too many, are ordinary characters.
 */
function expandBraces(path) {
    const all = [path];
    for (let i = 0; i < all.length && all.length <= MAX_ALTERNATIVES; i++) {
        const braces = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(all[i] ?? '');
        if (braces === null)
            continue;
        const [, before = '', inside = '', after = ''] = braces;
        all.splice(i--, 1, ...inside.split(',').map((choice) => `${before}${choice}${after}`));
    }
    return all.length <= MAX_ALTERNATIVES ? all : [path];
}
function matchParts(folder, [part, ...rest], resolvePath) {
    if (part === undefined)
        return { paths: (0,path_info/* pathKind */.gl)(folder) === 'file' ? [folder] : [], fix: '' };
    const path = (0,external_node_path_.join)(folder, part);
    if (!(0,glob/* hasWildcard */.rl)(part) && (0,path_info/* pathKind */.gl)(path) !== undefined)
        return matchParts(path, rest, resolvePath);
    const real = resolvePath(folder);
    const all = real === undefined ? [] : (0,path_info/* listNames */.Zv)(real);
    const names = all.filter((name) => part.startsWith('.') || !name.startsWith('.'));
    if (part === '**')
        return matchBelow(folder, names, rest, resolvePath);
    const matching = names.filter((name) => (0,glob/* matchesGlob */.kt)(part, name));
    const paths = matching.flatMap((name) => matchParts((0,external_node_path_.join)(folder, name), rest, resolvePath).paths);
    return { paths, fix: matching.length > 0 ? '' : nearestNames(part, folder, names) };
}
/** Matches in the folder and in all folders below it; links are not followed, because they can lead in a circle. */
function matchBelow(folder, names, rest, resolvePath) {
    const here = matchParts(folder, rest.length === 0 ? ['*'] : rest, resolvePath);
    const folders = names.map((name) => (0,external_node_path_.join)(folder, name)).filter((path) => (0,path_info/* entryKind */.FY)(path) === 'folder');
    const below = folders.flatMap((path) => matchParts(path, ['**', ...rest], resolvePath).paths);
    return { paths: [...here.paths, ...below], fix: here.fix };
}
/** The name in a folder that is most like a name or glob that matches nothing, or else its first names. */
function nearestNames(part, folder, names) {
    if (names.length === 0)
        return `${folder} is empty or does not exist`;
    const literal = part.replaceAll(/\[.*?\]|[*?]/g, '');
    // `*.tfrecrod` is compared with the ends of the names.
    const ends = new Map(names.map((name) => [part.startsWith('*') ? name.slice(-literal.length) : name, name]));
    const alike = ends.get((0,nearest/* nearest */.p)(literal, ends.keys()) ?? '');
    if (alike !== undefined)
        return `did you mean ${JSON.stringify(alike)}?`;
    const shown = names.slice(0, MAX_NAMES).join(', ');
    return `${folder} holds ${shown}${names.length > MAX_NAMES ? ', …' : ''}`;
}
const MAX_NAMES = 5;

// EXTERNAL MODULE: ./src/plan/shards.ts
var plan_shards = __webpack_require__(374);
// EXTERNAL MODULE: ./src/workspace/regular-file.ts
var regular_file = __webpack_require__(424);
// EXTERNAL MODULE: ./src/fixture/disk.ts + 6 modules
var disk = __webpack_require__(1234);
// EXTERNAL MODULE: ./src/statistics/partial.ts
var statistics_partial = __webpack_require__(1870);
// EXTERNAL MODULE: ./src/fixture/found-fields.ts
var found_fields = __webpack_require__(1803);
// EXTERNAL MODULE: ./src/fixture/found-statistics.ts
var found_statistics = __webpack_require__(2529);
// EXTERNAL MODULE: ./src/fixture/manifest.ts
var manifest = __webpack_require__(5004);
;// CONCATENATED MODULE: ./src/fixture/merge-manifests.ts
/** Makes the manifest of a whole fixture from those of its shards. */





/**
 * The `manifest.json` that a single machine would have written: what every shard says about the fixture, all files,
 * and the statistics of all of them. Undefined only after an error was reported.
 */
function mergeManifests(folder, { files, manifests }, onProblem) {
    const contents = manifests.map(({ fields }) => fields);
    const [first = {}] = contents;
    try {
        const features = mergeFeatures('features', contents);
        const sequence = mergeFeatures('sequence', contents);
        return (0,manifest/* formatManifest */.L)({
            ...first,
            files,
            features,
            ...(first['sequence'] !== undefined && { sequence }),
        });
    }
    catch (cause) {
        const message = `the statistics in the manifests of ${folder} cannot be put together: ${cause}`;
        const fix = 'run the jobs again whose manifests were changed';
        onProblem((0,problem/* error */.z3)('statistics-not-mergeable', undefined, message, fix));
        return undefined;
    }
}
function mergeFeatures(key, contents) {
    const counted = contents.map((content) => (0,found_fields/* listOf */.c)(content[key]));
    const [first = []] = counted;
    return first.map((feature, f) => {
        const shards = counted.map((list) => list[f] ?? {});
        return mergeFeature(feature, shards);
    });
}
/** A feature without partial statistics already has those of all shards, because a joint manifest is read again. */
function mergeFeature({ partial, ...feature }, shards) {
    const { kind } = feature;
    if (partial === undefined || (kind !== 'int64' && kind !== 'float' && kind !== 'bytes'))
        return feature;
    const partials = shards.map((shard) => shard['partial']).filter(found_statistics/* isPartial */.m);
    if (partials.length !== shards.length)
        throw new TypeError('a shard has none that can be used');
    return { ...feature, statistics: (0,statistics_partial/* mergeStatistics */.ch)(kind, partials) };
}

// EXTERNAL MODULE: ./src/fixture/read-manifest.ts
var read_manifest = __webpack_require__(1303);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/verify/sniff.ts
var sniff = __webpack_require__(3645);
;// CONCATENATED MODULE: ./src/fixture/recognise-tfrecord.ts
/** Which files of a folder are TFRecord files, by their names or else by their first bytes. */









const PACKED = String.raw `(?:\.(?:gz|gzip|zz|zlib))?`;
const SHARD = String.raw `\d+-of-\d+`;
/** How tools name TFRecord files, all with or without the suffix of a compression. */
const NAMES = [
    // `x.tfrecord`, `x_tfrecords`, `x.tfrec`, `x.record`; TFDS `x.tfrecord-00000-of-00001`, TFX `x_tfrecord-00000-of-00001.gz`.
    new RegExp(String.raw `(?:(?:^|[._-])tfrec(?:ords?)?|\.records?)(?:[._-]${SHARD})?${PACKED}$`, 'i'),
    // `x-00000-of-00010`
    new RegExp(`-${SHARD}${PACKED}$`),
    // Spark: `part-r-00000`, `part-00000-UUID-c000`.
    new RegExp(`^part-(?:[rm]-)?\\d{5}(?:-[0-9a-f-]{36}(?:-c\\d+)?)?${PACKED}$`),
];
/**
 * The names among those of files in a folder that are called TFRecord files, match the reader's glob `inputs`, or hold
 * records. Warns of the others; hidden files, which no glob of a training matches, and what stands
 * beside records go without saying.
 */
function tfrecordsAmong(folder, names, { inputs, onProblem }) {
    const taken = [];
    const skipped = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        if (name.startsWith('.') || isBeside(name) || (0,path_info/* pathKind */.gl)(path) === 'folder')
            continue;
        if (hasTfrecordName(name, inputs) || holdsRecords(path))
            taken.push(name);
        else
            skipped.push(name);
    }
    if (skipped.length > 0)
        onProblem(skippedFiles(folder, skipped));
    return taken;
}
/** Manifests, indices and what describes a TensorFlow dataset. */
function isBeside(name) {
    return (name.endsWith('.idx') || name === 'manifest.json' || name.endsWith('.manifest.json') || (0,read_manifest/* isSidecar */.SE)(name));
}
/** More names would not help. */
const recognise_tfrecord_MAX_NAMES = 50;
function skippedFiles(folder, names) {
    const shown = names.slice(0, recognise_tfrecord_MAX_NAMES).join(', ');
    const more = names.length > recognise_tfrecord_MAX_NAMES ? ` and ${(0,base_text/* formatCount */.B4)(names.length - recognise_tfrecord_MAX_NAMES, 'more file')}` : '';
    const what = names.length === 1 ? 'is no TFRecord file' : 'are no TFRecord files';
    const message = `skipped in ${folder}: ${shown}${more}, which by name and content ${what}`;
    return (0,problem/* warning */.$e)('files-skipped', undefined, message, 'to read one all the same, name it in "path"');
}
function hasTfrecordName(name, inputs) {
    return NAMES.some((pattern) => pattern.test(name)) || (inputs !== undefined && (0,glob/* matchesGlob */.kt)(inputs, name));
}
/** Enough for the first header of any record, compressed or not. */
const START_BYTES = 4096;
/** Judged by the start of the file. A pipe or a device never holds records, and a link is not followed. */
function holdsRecords(path) {
    const folder = (0,real_path/* realPath */.Y)((0,external_node_path_.dirname)(path));
    const start = folder === undefined ? undefined : (0,regular_file/* readStart */.H6)((0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)), START_BYTES);
    return start !== undefined && (0,sniff/* looksLikeRecords */.Q)(start);
}

;// CONCATENATED MODULE: ./src/fixture/shard-set.ts
/** The shards of many jobs in one folder, separated into those that belong together and others. */


/** Puts the shards of a folder together; undefined, and problems, unless they are one whole fixture. */
function joinShards(folder, onProblem) {
    const set = sortShards(folder);
    if (set === undefined)
        return undefined;
    const { first, files, manifests, others } = set;
    const problems = [
        ...others.map((group) => otherFixture(group, first)),
        ...missingShards(set, folder.path),
        ...wrongRanges(set),
        ...foreignFiles(set, folder),
    ];
    for (const problem of problems)
        onProblem(problem);
    return problems.length > 0 ? undefined : { files: [...files.values()], manifests, first };
}
function otherFixture(group, first) {
    const [other = first] = group;
    const wanted = identityOf(first);
    const [what = '', found] = Object.entries(identityOf(other)).find(([key, value]) => value !== wanted[key]) ?? [];
    const numbers = group.map(({ shard }) => shard);
    const list = `${JSON.stringify(other.filePrefix)}: ${(0,plan_shards/* shardList */.h7)(numbers, other.shards)}`;
    return (0,problem/* error */.z3)('foreign-shards', undefined, `foreign shards of ${list}: their ${what} is ${found}, that of the others ${wanted[what]}`, 'run their jobs again with the inputs of the others, or remove their files and manifests');
}
function missingShards({ missing, others, first: { filePrefix, shards } }, folder) {
    // A shard number that another fixture has is reported with that fixture.
    const twins = others.flat().filter((other) => other.filePrefix === filePrefix && other.shards === shards);
    const taken = new Set(twins.map(({ shard }) => shard));
    const numbers = [...missing].filter((shard) => !taken.has(shard));
    if (numbers.length === 0)
        return [];
    const list = `${JSON.stringify(filePrefix)}: ${(0,plan_shards/* shardList */.h7)(numbers, shards)}`;
    const fix = 'run their jobs again; to verify single shards, name their files in "path"';
    return [(0,problem/* error */.z3)('missing-shards', undefined, `missing shards of ${list}, in ${folder}`, fix)];
}
/**
 * Shards that do not continue each other, because the layouts of their jobs differed or their manifests were changed.
 */
function wrongRanges({ files, missing, first: { shards, filePrefix, manifest } }) {
    let next = 0;
    const wrong = [...files].filter(([shard, { file, firstExample, examples }]) => {
        const expected = missing.has(shard - 1) ? firstExample : next;
        next = firstExample + examples;
        const name = (0,plan_shards/* shardOfFile */.y)(file);
        const isNamed = name?.shard === shard && name.shards === shards && name.filePrefix === filePrefix;
        const isLast = shard === shards - 1;
        return !isNamed || firstExample !== expected || (isLast && next !== manifest.examples);
    });
    if (wrong.length === 0)
        return [];
    const numbers = wrong.map(([shard]) => shard);
    const message = `shards of ${JSON.stringify(filePrefix)} that do not continue the ones before them: ${(0,plan_shards/* shardList */.h7)(numbers, shards)}`;
    return [
        (0,problem/* error */.z3)('shards-not-consecutive', undefined, message, 'run the jobs of all shards with the same inputs'),
    ];
}
/** Files that a training's glob would read together with the set. */
function foreignFiles({ files, missing, others, first }, { names, merged }) {
    const explained = new Set([...files.values(), ...others.flat().flatMap(({ manifest }) => manifest.files)].map(({ file }) => file));
    const ofJoint = new Set(merged?.files.map(({ file }) => file));
    const foreign = [...names].filter((name) => {
        const number = (0,plan_shards/* shardOfFile */.y)(name);
        const isSuspect = ofJoint.has(name) || (number !== undefined && number.shards > 1);
        const isOfSet = number?.filePrefix === first.filePrefix && number.shards === first.shards;
        // If the file of a missing shard is there, only its manifest is missing.
        return isSuspect && !explained.has(name) && !(isOfSet && missing.has(number.shard));
    });
    if (foreign.length === 0)
        return [];
    const rest = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
    const message = `foreign files beside the shards: ${foreign.slice(0, 3).join(', ')}${rest}`;
    return [(0,problem/* error */.z3)('foreign-files', undefined, message, 'remove them, or keep one fixture a folder')];
}
/** The fixture of most shards is taken for the intended one. Undefined if there is no shard. */
function sortShards(folder) {
    const [set = [], ...others] = groups(folder.shards);
    const [first] = set;
    if (first === undefined)
        return undefined;
    const files = filesOf(set, first, folder);
    const numbers = Array.from({ length: first.shards }, (_, shard) => shard);
    const missing = new Set(numbers.filter((shard) => !files.has(shard)));
    const own = set.map(({ manifest }) => manifest);
    // If some have lost their manifest, the joint manifest described their files.
    const manifests = set.length < files.size && folder.merged !== undefined ? [folder.merged] : own;
    return { first, files, manifests, missing, others };
}
/** What all shards of a set have in common, by the names that a problem gives to it. */
function identityOf({ filePrefix, shards, manifest }) {
    return {
        'file prefix': filePrefix,
        'number of shards': shards,
        'format version': manifest.formatVersion,
        fingerprint: manifest.fingerprint,
        compression: manifest.compression,
        description: manifest.fixtureDigest,
    };
}
/** The largest group first, each in the order of its numbers. */
function groups(shards) {
    const byFixture = new Map();
    for (const shard of shards) {
        const key = JSON.stringify(identityOf(shard));
        const group = byFixture.get(key);
        if (group === undefined)
            byFixture.set(key, [shard]);
        else
            group.push(shard);
    }
    return [...byFixture.values()]
        .map((group) => group.sort((a, b) => a.shard - b.shard))
        .sort((a, b) => b.length - a.length);
}
/** The joint manifest describes shards that lost their own manifest. */
function filesOf(set, { shards, manifest }, { merged, names }) {
    const isSame = merged?.fixtureDigest === manifest.fixtureDigest && merged.files.length === shards;
    const files = new Map(isSame ? merged.files.entries() : []);
    for (const { shard, manifest } of set) {
        const [file] = manifest.files;
        if (file !== undefined && manifest.files.length === 1)
            files.set(shard, file);
    }
    return new Map([...files].filter(([, { file }]) => names.has(file)).sort(([a], [b]) => a - b));
}

// EXTERNAL MODULE: ./src/fixture/temporary-file.ts
var temporary_file = __webpack_require__(329);
;// CONCATENATED MODULE: ./src/fixture/folder-files.ts
/** The TFRecord files of one folder, with what its manifests say about them. */












/**
 * The files of a folder: the shards of many jobs, when they are complete; or those that its manifest names; and all
 * others that are called or look like TFRecord files. Those that are passed over are named.
 */
function filesInFolder(folder, real, search) {
    const manifests = manifestsIn(folder, search);
    const joint = manifests.find(({ name }) => name === read_manifest/* JOINT_MANIFEST */.J2);
    const ofShards = manifests.filter((manifest) => manifest !== joint);
    const own = ofShards.length > 0 ? shardsIn(folder, real, ofShards, joint, search) : jointFiles(folder, joint, search);
    if (own === undefined)
        return NOTHING;
    const taken = new Set(own.files.map(({ path }) => path));
    const names = (0,path_info/* listNames */.Zv)(folder).filter((name) => !taken.has((0,external_node_path_.join)(folder, name)));
    const others = tfrecordsAmong(folder, names, search).map((name) => (0,external_node_path_.join)(folder, name));
    if (manifests.length === 0)
        checkAny(folder, others, search);
    return { ...own, files: [...own.files, ...others.flatMap((path) => undescribed(path, search))] };
}
const NOTHING = { files: [], merged: [] };
function jointFiles(folder, joint, search) {
    if (joint === undefined)
        return NOTHING;
    return { files: described(folder, joint, joint.content.files, search), merged: [] };
}
/** The given files of a folder. A shard's own manifest is younger than a joint one, which may be of the fixture before. */
function filesNamed(folder, paths, search) {
    const manifests = manifestsIn(folder, search);
    const files = paths.flatMap((path) => {
        const names = ({ file }) => (0,external_node_path_.join)(folder, file) === path;
        const manifest = manifests.findLast(({ content }) => content.files.some(names));
        return manifest === undefined
            ? undescribed(path, search)
            : described(folder, manifest, manifest.content.files.filter(names), search);
    });
    return { files, merged: [] };
}
function manifestsIn(folder, { resolvePath, onProblem, manifests }) {
    const known = manifests.get(folder);
    if (known !== undefined)
        return known;
    const found = (0,path_info/* listNames */.Zv)(folder)
        .filter(read_manifest/* isManifestName */.zU)
        .flatMap((name) => {
        const real = resolvePath((0,external_node_path_.join)(folder, name));
        if (real === undefined)
            return [];
        if ((0,path_info/* entryKind */.FY)(real) !== 'file') {
            const message = `${(0,external_node_path_.join)(folder, name)} is not a regular file`;
            onProblem((0,problem/* error */.z3)('not-a-regular-file', undefined, message, 'remove it'));
            return [];
        }
        const content = (0,read_manifest/* parseManifest */.Ng)((0,regular_file/* readText */.yR)(real, disk/* MAX_MANIFEST_BYTES */.ZJ));
        return content === undefined ? [] : [{ name, content }];
    });
    manifests.set(folder, found);
    return found;
}
/** The joint manifest only replaces a manifest. */
function checkForeignJoint(folder, { resolvePath, onProblem }) {
    const path = (0,external_node_path_.join)(folder, read_manifest/* JOINT_MANIFEST */.J2);
    const real = (0,path_info/* entryKind */.FY)(path) === undefined ? undefined : resolvePath(path);
    if (real === undefined || (0,path_info/* entryKind */.FY)(real) !== 'file')
        return;
    const message = `${path} exists and is not the manifest of a fixture`;
    onProblem((0,problem/* error */.z3)('foreign-manifest', undefined, message, 'remove it: the joint manifest is written there'));
}
function described(folder, { name, content }, entries, { resolvePath }) {
    return entries.flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.file);
        const real = resolvePath(path);
        const about = { manifest: (0,external_node_path_.join)(folder, name), content, entry };
        return real === undefined ? [] : [{ path, real, described: about }];
    });
}
function undescribed(path, { resolvePath }) {
    const real = resolvePath(path);
    return real === undefined ? [] : [{ path, real, described: undefined }];
}
/** Undefined, and problems, unless the shards are one whole fixture. */
function shardsIn(folder, real, manifests, joint, search) {
    const { onProblem } = search;
    if (joint === undefined)
        checkForeignJoint(folder, search);
    const shards = manifests.flatMap(({ name, content }) => {
        const number = (0,plan_shards/* shardOfManifest */.zc)(name);
        return number === undefined ? [] : [{ name, ...number, manifest: content }];
    });
    const names = new Set((0,path_info/* listNames */.Zv)(folder));
    const set = joinShards({ path: folder, names, shards, merged: joint?.content }, onProblem);
    if (set === undefined)
        return undefined;
    const text = mergeManifests(folder, set, onProblem);
    if (text === undefined)
        return undefined;
    const manifest = { name: read_manifest/* JOINT_MANIFEST */.J2, content: set.first.manifest };
    return { files: described(folder, manifest, set.files, search), merged: [[real, text]] };
}
/** A folder without a manifest holds files of another program, or those of a run that has not ended. */
function checkAny(folder, files, { onProblem }) {
    if (isUnfinished(folder)) {
        const message = `${folder} holds part of a fixture: the run that gave the files their names has not ended`;
        onProblem((0,problem/* error */.z3)('unfinished-fixture', undefined, message, 'generate it again, or wait for that run'));
    }
    else if (files.length === 0) {
        reportNoTfrecords(folder, onProblem);
    }
}
/** Whether a run has set a manifest aside, or is about to give one its name. */
function isUnfinished(folder) {
    const real = (0,real_path/* realPath */.Y)(folder) ?? folder;
    return (0,path_info/* listNames */.Zv)(real).some((file) => {
        const temporary = (0,temporary_file/* parseTemporary */.hV)(file);
        if (temporary === undefined || !(0,read_manifest/* isManifestName */.zU)(temporary.name))
            return false;
        const path = (0,external_node_path_.join)(real, file);
        return (0,path_info/* fileSize */.Ov)(path) !== undefined && (0,read_manifest/* parseManifest */.Ng)((0,regular_file/* readText */.yR)(path, disk/* MAX_MANIFEST_BYTES */.ZJ)) !== undefined;
    });
}
/** Reports a folder without TFRecord files. */
function reportNoTfrecords(folder, onProblem) {
    const message = `${folder} holds no TFRecord file`;
    onProblem((0,problem/* error */.z3)('no-tfrecord-files', undefined, message, 'name the files themselves'));
}

;// CONCATENATED MODULE: ./src/fixture/find-files.ts
/** Finds the files that a verification reads, and what their manifests say about each. */








/**
 * The files that `paths` name: files, folders or globs. Nothing is read that `resolvePath` refuses. `inputs` is the
 * glob of file names that the config's reader reads.
 */
function findFiles(paths, inputs, resolvePath, onProblem) {
    const search = { inputs, resolvePath, onProblem, manifests: new Map() };
    const found = paths.flatMap((path) => filesAt(path, search));
    // A file that is named twice is read once.
    const files = new Map(found.flatMap((folder) => folder.files.map((file) => [file.path, file])));
    const merged = new Map(found.flatMap((folder) => folder.merged ?? []));
    return { files: [...files.values()], merged };
}
function filesAt(path, search) {
    const { resolvePath, onProblem } = search;
    const real = resolvePath(path);
    if (real === undefined)
        return [];
    const kind = (0,path_info/* pathKind */.gl)(real);
    if (kind === 'folder')
        return [filesInFolder(path, real, search)];
    if (kind === 'file')
        return [filesNamed((0,external_node_path_.dirname)(path), [path], search)];
    if ((0,glob/* hasWildcard */.rl)(path))
        return filesMatching(path, search);
    reportNotFound(path, onProblem);
    return [];
}
function filesMatching(glob, search) {
    const chosen = tfrecordsMatching(glob, search);
    return [...new Set(chosen.map((path) => (0,external_node_path_.dirname)(path)))].map((folder) => {
        const inFolder = chosen.filter((path) => (0,external_node_path_.dirname)(path) === folder);
        return filesNamed(folder, inFolder, search);
    });
}
function tfrecordsMatching(glob, search) {
    const expanded = expandGlob(glob, search.resolvePath);
    if ('fix' in expanded) {
        search.onProblem((0,problem/* error */.z3)('glob-matches-nothing', undefined, `${glob} matches no file`, expanded.fix));
        return [];
    }
    const matched = new Set(expanded.paths);
    const paths = expanded.paths.filter((path) => !(path.endsWith('.idx') && matched.has(path.slice(0, -4))));
    // `*.tfrecord*` is not meant to match the index of a file. `*.dat` says that these are TFRecord files, but a plain
    // `*` does not.
    if (!/^[*?]+$/.test((0,external_node_path_.basename)(glob)))
        return paths;
    const folders = [...new Set(paths.map((path) => (0,external_node_path_.dirname)(path)))];
    return folders.flatMap((folder) => {
        const names = paths.filter((path) => (0,external_node_path_.dirname)(path) === folder).map((path) => (0,external_node_path_.basename)(path));
        return tfrecordsAmong(folder, names, search).map((name) => (0,external_node_path_.join)(folder, name));
    });
}
function reportNotFound(path, onProblem) {
    const folder = (0,external_node_path_.dirname)(path);
    const fix = nearestNames((0,external_node_path_.basename)(path), folder, (0,path_info/* listNames */.Zv)(folder));
    onProblem((0,problem/* error */.z3)('path-not-found', undefined, `${path} does not exist`, fix));
}
/** The TFRecord files that `paths` name (files, folders or globs), wherever they lead and regardless of manifests. */
function listTfrecords(paths, onProblem) {
    const search = { inputs: undefined, resolvePath: real_path/* realPath */.Y, onProblem };
    return namedPaths(paths, '.').flatMap((path) => {
        const kind = (0,path_info/* pathKind */.gl)(path);
        if (kind === 'file')
            return [path];
        if (kind === 'folder') {
            const names = tfrecordsAmong(path, (0,path_info/* listNames */.Zv)(path), search);
            if (names.length === 0)
                reportNoTfrecords(path, onProblem);
            return names.map((name) => (0,external_node_path_.join)(path, name));
        }
        if ((0,glob/* hasWildcard */.rl)(path))
            return tfrecordsMatching(path, search);
        reportNotFound(path, onProblem);
        return [];
    });
}
/** The paths that a user named; `{a,b}` means both, unless a file has that name. */
function namedPaths(paths, folder) {
    return paths.flatMap((path) => {
        const isThere = (0,path_info/* pathKind */.gl)((0,external_node_path_.resolve)(folder, path)) !== undefined;
        return isThere ? [path] : expandBraces(path);
    });
}


/***/ }),

/***/ 7170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ summaryOfUnset),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   g7: () => (/* binding */ summarizer),
/* harmony export */   oi: () => (/* binding */ isAbove)
/* harmony export */ });
/* harmony import */ var _statistics_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2450);
/* harmony import */ var _statistics_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8592);
/* harmony import */ var _statistics_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(877);



/** A column of one example. */
function columnOf(feature) {
    const ends = Uint32Array.of(feature.values.length);
    switch (feature.kind) {
        case 'int64':
            return { kind: 'int64', words: wordsOf(feature.values), ends };
        case 'float':
            return { kind: 'float', values: Float32Array.from(feature.values), ends };
        case 'bytes': {
            let stop = 0;
            const stops = Uint32Array.from(feature.values, (value) => {
                stop += value.length;
                return stop;
            });
            return { kind: 'bytes', data: Buffer.concat(feature.values), stops, ends };
        }
    }
}
function wordsOf(values) {
    const words = new Int32Array(2 * values.length);
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        const isNumber = typeof value === 'number';
        words[2 * i] = isNumber ? value : Number(BigInt.asIntN(32, value));
        words[2 * i + 1] = isNumber ? Math.floor(value / 0x1_0000_0000) : Number(value >> 32n);
    }
    return words;
}
/** At least 17 characters of UTF-8, of which `inspect` shows 16: it can tell whether these are all. */
const SAMPLE_BYTES = 68;
const readNumbers = (0,_statistics_block_js__WEBPACK_IMPORTED_MODULE_2__/* .makeNumberReader */ .l)();
/** Makes a summarizer. */
function summarizer(kind) {
    const tally = (0,_statistics_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTally */ .XC)(kind, []);
    const length = { min: Number.POSITIVE_INFINITY, max: 0 };
    const steps = { min: Number.POSITIVE_INFINITY, max: 0 };
    let sample;
    function count(feature) {
        if (feature.kind === 'bytes' && feature.values[0] !== undefined)
            sample ??= Buffer.from(feature.values[0].subarray(0, SAMPLE_BYTES));
        (0,_statistics_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .addValues */ .ml)(tally, readNumbers, columnOf(feature), 1);
    }
    return {
        add: (feature) => {
            widen(length, feature.values.length);
            count(feature);
        },
        addSteps: (all) => {
            widen(steps, all.length);
            for (const step of all)
                if (step?.kind === kind)
                    widen(length, step.values.length);
            count(joined(kind, all));
        },
        finish: (name, records) => {
            const absent = records - tally.examples;
            const statistics = (0,_statistics_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticsOf */ .j)({ ...tally, examples: records, absent });
            return {
                name,
                kind,
                length: known(length),
                steps: steps.min > steps.max ? undefined : steps,
                sample,
                mean: meanWithin(statistics),
                statistics,
            };
        },
    };
}
/** The summary of a feature that is present in `count` records, but never shows its kind. */
function summaryOfUnset(name, count, records, steps) {
    const tally = (0,_statistics_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTally */ .XC)('int64', []);
    const statistics = (0,_statistics_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .statisticsOf */ .j)({ ...tally, examples: records, absent: records - count });
    const length = { min: 0, max: 0 };
    return { name, kind: 'unset', length, steps, sample: undefined, mean: undefined, statistics };
}
function widen(bounds, value) {
    bounds.min = Math.min(bounds.min, value);
    bounds.max = Math.max(bounds.max, value);
}
function known({ min, max }) {
    return { min: Math.min(min, max), max };
}
/** Concatenates the values of all steps of the kind. */
function joined(kind, steps) {
    switch (kind) {
        case 'int64':
            return { kind, values: steps.flatMap((step) => (step?.kind === kind ? step.values : [])) };
        case 'float':
            return { kind, values: steps.flatMap((step) => (step?.kind === kind ? step.values : [])) };
        case 'bytes':
            return { kind, values: steps.flatMap((step) => (step?.kind === kind ? step.values : [])) };
    }
}
/** Rounding can move a mean slightly beyond the minimum or the maximum. */
function meanWithin({ mean, min, max }) {
    if (mean === undefined || min === undefined || max === undefined)
        return mean;
    if (isBelow(mean, min))
        return min;
    return isAbove(mean, max) ? max : mean;
}
/** Whether a mean is below the minimum, which is a string if it is an integer beyond 2^53. */
function isBelow(mean, min) {
    return typeof min === 'number' ? mean < min : BigInt(Math.floor(mean)) < BigInt(min);
}
/** Whether a mean is above the maximum. */
function isAbove(mean, max) {
    return typeof max === 'number' ? mean > max : BigInt(Math.ceil(mean)) > BigInt(max);
}


/***/ })

};
