import './full-sheet.css';
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

export interface FullSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Covers the whole window with one thing, so that somebody else may look at it and at nothing besides. */
export function FullSheet({ title, onClose, children }: FullSheetProps) {
  return (
    <ModalOverlay className="full-sheet" isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal>
        <Dialog className="full-sheet-body">
          <Heading slot="title" className="full-sheet-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
