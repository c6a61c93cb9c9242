/** A number and what is counted, in its form for one or for any other number. */
export const counted = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`
