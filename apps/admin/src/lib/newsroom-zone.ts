/** The time zone that says what day it is for the newsroom. Read at run time, on the server. */
export function newsroomZone(): string {
  return process.env.PARLEY_TIMEZONE || 'UTC'
}
