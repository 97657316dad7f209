import { useCallback, useSyncExternalStore } from 'react';
import type { Upload, UploadState } from './upload.ts';

/** How an upload stands. */
export function useUploadState(upload: Upload): UploadState {
  return useSyncExternalStore(upload.subscribe, upload.state, upload.state);
}

/** How all of them stand. */
export function useUploadStates(uploads: readonly Upload[]): UploadState[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = uploads.map((upload) => upload.subscribe(listener));
      return () => ends.forEach((end) => end());
    },
    [uploads],
  );
  // The states as one value that is the same while they are.
  const read = () => uploads.map((upload) => upload.state().status).join();
  useSyncExternalStore(subscribe, read, () => '');
  return uploads.map((upload) => upload.state());
}

/**
 * Whether one of them is not taken, and keeps its message back until it is removed or was sent again. One that did not reach
 * the server goes again with its message.
 */
export function useRefused(uploads: readonly Upload[]): boolean {
  return useUploadStates(uploads).some(
    (state) => state.status === 'refused' || (state.status === 'failed' && state.failure !== ''),
  );
}

/** Whether one of them has not arrived. */
export function useArriving(uploads: readonly Upload[]): boolean {
  return useUploadStates(uploads).some(({ status }) => status !== 'done');
}
