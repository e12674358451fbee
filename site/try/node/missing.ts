/** Modules of Node without an equivalent in a browser. No function that the page calls uses them. */
function missing(): never {
  throw new TypeError('A browser has no files');
}

export const constants = {};
export const open = missing;
export const fstatSync = missing;
export const lstatSync = missing;
export const readlinkSync = missing;
export const realpathSync = missing;
export const hrtime = missing;
export const isDeepStrictEqual = missing;
export const setImmediate = missing;
