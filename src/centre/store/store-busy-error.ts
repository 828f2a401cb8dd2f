/** The database did not answer in time, or not at all; asking again later is right. Carries the driver's error for the log. */
export class StoreBusyError extends Error {
  constructor(cause: unknown) {
    super('the store is busy', { cause });
    this.name = 'StoreBusyError';
  }
}
