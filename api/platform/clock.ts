/** Where "now" comes from: a parameter, so that rules about time are tested without waiting. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
