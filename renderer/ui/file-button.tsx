import type { LucideIcon } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './button';

export interface FileButtonProps {
  readonly children: string;
  readonly icon: LucideIcon;
  /** Endings of the files that are offered, each with its dot. */
  readonly endings: readonly string[];
  readonly onChoose: (file: File) => void;
  readonly autoFocus?: boolean;
}

/** A button that lets a person choose one file of this computer. */
export function FileButton({ children, icon, endings, onChoose, autoFocus = false }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={endings}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) onChoose(file);
      }}
    >
      <Button icon={icon} autoFocus={autoFocus}>
        {children}
      </Button>
    </FileTrigger>
  );
}
