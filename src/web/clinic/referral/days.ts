/** The day so many days after another, both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()
