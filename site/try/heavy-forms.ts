/** The readers of heavy forms, in a script that is loaded when one is needed. */
export async function loadHeavyForms(): Promise<typeof import('../../src/schema/heavy-forms.ts')> {
  return import('../../src/schema/heavy-forms.ts');
}
