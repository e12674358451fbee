/** Prints what bytes hold. */
import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_IMAGE } from '../../forms/tensorflow-metadata/meaning/content.ts';
import type { Content } from '../../schema.ts';
import { message, type TextField, word } from './text-proto.ts';

/** Content as it is printed. */
export interface PrintedContent {
  readonly field?: TextField;
  /** Why some of the content is lost, if it is. */
  readonly lost?: string;
}

export function printContent(content: Content): PrintedContent {
  switch (content.type) {
    case 'text': {
      const { min, max } = content.words;
      const lengths = [word('min_sequence_length', min), word('max_sequence_length', max)];
      const constraints = message('sequence_length_constraints', ...lengths);
      return { field: message('natural_language_domain', constraints) };
    }
    case 'image': {
      const field = message('image_domain');
      if (isDeepStrictEqual(content, DEFAULT_IMAGE)) return { field };
      return { field, lost: 'an image_domain has no format and no size' };
    }
    case 'tensor':
    case 'raw':
    case 'json':
      return { lost: `there is no domain for bytes that hold ${WORDS[content.type]}` };
  }
}

const WORDS = { tensor: 'a serialised tensor', raw: 'the elements of an array', json: 'JSON' } as const;
