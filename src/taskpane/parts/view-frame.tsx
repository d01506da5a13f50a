import { Component, Suspense, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { shellStrings } from "../../strings/shell";
import { MessageLine } from "./message-line";

type Props = { readonly children: ReactNode };

/** Keeps a view that can't be fetched, or breaks while it is drawn, from taking the other views with it. */
export class ViewFrame extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) {
      return (
        <Suspense fallback={<p role="status">{shellStrings.opening}</p>}>{this.props.children}</Suspense>
      );
    }
    const again = (
      <Button
        size="small"
        onClick={() => {
          location.reload();
        }}
      >
        {shellStrings.again}
      </Button>
    );
    return (
      <MessageLine intent="error" actions={again}>
        {shellStrings.viewFailed}
      </MessageLine>
    );
  }
}
