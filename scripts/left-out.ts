/**
 * The bundle contains this in place of @actions/http-client, @actions/exec and long (see "paths" in tsconfig.json).
 * @actions/core imports the first two for OIDC tokens and for the name of the platform, which the action never uses;
 * protobufjs uses long for 64-bit fields if it is installed, and we read and write those ourselves. Without them the
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
