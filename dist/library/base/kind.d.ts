/** The three list kinds of `tf.train.Feature`. */
export type Kind = 'int64' | 'float' | 'bytes';
