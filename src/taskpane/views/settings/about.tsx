import { requestPane } from "../../../commands/pane-requests";
import { appStrings } from "../../../strings/app";
import { fill } from "../../../strings/fill";
import { helpStrings } from "../../../strings/help";
import { Group } from "../../parts/group";
import { HelpLink } from "../../parts/help-link";
import { LinkButton } from "../../parts/link-button";

/** Which version this is, what is new in it, and whether it works in this Excel. */
export function About() {
  const text = helpStrings.about;
  return (
    <Group heading={text.heading}>
      <p>
        {fill(text.version, { name: appStrings.fullName, version: ZLQ_VERSION })}{" "}
        <HelpLink page="updates">{text.updates}</HelpLink>
      </p>
      <p>
        {text.selfCheck}{" "}
        <LinkButton
          onClick={() => {
            requestPane({ kind: "view", view: "selfCheck" });
          }}
        >
          {text.goToSelfCheck}
        </LinkButton>
      </p>
    </Group>
  );
}
