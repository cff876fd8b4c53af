import { Socket } from 'node:net';

type Done = (error?: Error | null) => void;

/**
 * A socket that sends in one piece what is written to it while one event is dealt with. Each piece is a call of the operating system, on this
 * side and on the other: for small messages that takes longer than anything else about them.
 */
export class GatheringSocket extends Socket {
  private isGathering = false;

  override write(chunk: string | Uint8Array, done?: Done): boolean;
  override write(chunk: string | Uint8Array, encoding?: BufferEncoding, done?: Done): boolean;
  override write(chunk: string | Uint8Array, ...how: readonly unknown[]): boolean {
    if (!this.isGathering) {
      this.isGathering = true;
      this.cork();
      process.nextTick(() => {
        this.isGathering = false;
        this.uncork();
      });
    }
    return super.write(chunk, ...how as [BufferEncoding?, Done?]);
  }
}
