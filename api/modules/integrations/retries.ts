const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after each failed attempt the next one is made: eleven attempts over about three days. */
export const retryDelays = [
  15 * second,
  45 * second,
  2 * minute,
  7 * minute,
  20 * minute,
  1 * hour,
  3 * hour,
  9 * hour,
  27 * hour,
  32 * hour,
];

/** An endpoint to which nothing has succeeded for so long, and of which a delivery has run out of attempts, is disabled. */
export const patienceMs = 3 * 24 * hour;
