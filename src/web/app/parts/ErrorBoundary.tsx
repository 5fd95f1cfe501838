import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** A change of it lets the reader go on after a view broke. */
  readonly resetKey: string;
  readonly show: (error: Error) => ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly resetKey: string;
}

/** Keeps a view that breaks from taking the whole page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.show(this.state.error);
  }
}
