/** The same as in package.json: a test holds it. */
export const VERSION = '1.0.0';
