/**
 * What the bundle gets in place of @actions/http-client and @actions/exec (see "paths" in tsconfig.json). @actions/core
 * imports them for OIDC tokens and for the name of the platform, which the action never asks for. Without them the
 * bundle is 1 MB smaller, and holds no code that opens a connection or starts a program.
 */
function leftOut(): never {
  throw new TypeError('The bundle can neither open connections nor start programs');
}

export class HttpClient {
  readonly get = leftOut;
}
export class BearerCredentialHandler {
  readonly prepareRequest = leftOut;
}
export const getExecOutput: () => never = leftOut;
