import { Component, type ErrorInfo, type ReactNode } from 'react';

export interface StumbleProps {
  readonly children: ReactNode;
  /** What is shown in place of a page that failed. */
  readonly instead: ReactNode;
}

/** Catches a page that can't be drawn: the class goes on in the program, so the window must offer a way back to it. */
export class Stumble extends Component<StumbleProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: Error, _info: ErrorInfo): void {
    reportError(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
