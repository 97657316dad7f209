import { useBlocker } from '@remix-run/react';
import { useEffect, type RefObject } from 'react';

/** Asks before a page is left while what was typed in it is not saved. */
export function useLeaveGuard(isTouched: RefObject<boolean>, question: string): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isTouched.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTouched]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isTouched.current === true && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
}
