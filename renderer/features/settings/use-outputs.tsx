import { useCallback, useEffect, useState } from 'react';
import { listOutputs, type Outputs, onOutputs } from '#sound/outputs';

/** The outputs of this machine as they come and go; null until it has told them. */
export function useOutputs(): { readonly outputs: Outputs | null; readonly again: () => void } {
  const [outputs, setOutputs] = useState<Outputs | null>(null);
  const again = useCallback(() => {
    listOutputs().then(setOutputs, () => setOutputs({ labels: [], hidden: false }));
  }, []);
  useEffect(() => {
    again();
    return onOutputs(again);
  }, [again]);
  return { outputs, again };
}
