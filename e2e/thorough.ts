/** `pnpm verify`: every crossing and the long counts. `npm test` takes a bounded share that still meets each row and column. */
export const IS_THOROUGH = process.env.JOBAI_VERIFY === '1';
