import type { Server } from 'node:http';

/** In ms. The adapter begins to read the rest of a refused body right after the answer, and hangs up after half a second, so that who sends can read the answer first. */
const soonMs = 20;

/** Who was answered in the middle of a body is not listened to any more: what they go on sending waits in the sockets until they are hung up on. */
export function stopReadingAnswered(server: Server): void {
  server.on('request', (incoming, outgoing) => {
    // By then the request may have let go of it.
    const { socket } = incoming;
    outgoing.once('finish', () => {
      if (incoming.complete) return;
      setTimeout(() => {
        if (!incoming.complete && !socket.destroyed) socket.pause();
      }, soonMs).unref();
    });
  });
}
