import type { ExitMarker } from '../tablet/store/tablet-environment.ts';

/** The hints of a browser that starts for the first time; nobody ever leaves the page. */
export function createMarker(): ExitMarker {
  let state: string | undefined;
  let isJoined = false;
  return {
    wasJoined: () => isJoined,
    markJoined: () => {
      isJoined = true;
    },
    read: () => state,
    write: (next) => {
      state = next;
    },
    whenLeaving: () => () => undefined,
  };
}
