/**
 * Environments, in which features are present or absent. A fixture is data for training, so it is made for the training
 * environment. Features that are absent in serving are what is to be predicted.
 */
import { type Message, messagesOf, textsOf } from '../encoding/tree.ts';

export interface Environments {
  /** Whether the feature is missing in the environment for which the fixture is made. */
  readonly isMissing: (feature: Message) => boolean;
  /** The serving environment in which the feature states that it is absent, if any. */
  readonly hiddenIn: (feature: Message) => string | undefined;
}

const TRAINING = /train/i;
const SERVING = /serv|infer|predict/i;
/** Limits the time to look through serving environments for every feature; more would not reveal other labels. */
const MAX_SERVING = 100;

/** Reads the environments of a schema and its features. */
export function readEnvironments(root: Message): Environments {
  const stated = textsOf(root, 'default_environment');
  const features = messagesOf(root, 'feature');
  const mentioned = features.flatMap((feature) => [
    ...textsOf(feature, 'in_environment'),
    ...textsOf(feature, 'not_in_environment'),
  ]);
  const all = [...new Set([...stated, ...mentioned])];
  // Without defaults, a feature that does not mention environments is in all of them.
  const defaults = new Set(stated.length > 0 ? stated : all);
  const training =
    all.find((name) => name.toUpperCase() === 'TRAINING') ?? all.find((name) => TRAINING.test(name));
  const serving = all.filter((name) => name !== training && SERVING.test(name)).slice(0, MAX_SERVING);
  const lacks = (feature: Message, environment: string) => {
    const present = textsOf(feature, 'in_environment');
    if (present.includes(environment)) return false;
    if (textsOf(feature, 'not_in_environment').includes(environment)) return true;
    return !defaults.has(environment) || (stated.length === 0 && present.length > 0);
  };
  return {
    isMissing: (feature) => training !== undefined && lacks(feature, training),
    hiddenIn: (feature) =>
      isStated(feature) ? serving.find((environment) => lacks(feature, environment)) : undefined,
  };
}

/** Whether a feature mentions environments. Otherwise it only follows the defaults of the schema. */
function isStated(feature: Message): boolean {
  return textsOf(feature, 'in_environment').length + textsOf(feature, 'not_in_environment').length > 0;
}
