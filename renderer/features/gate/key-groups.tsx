import { VisuallyHidden } from '#ui/visually-hidden';

/** A recovery key in its groups; read out letter by letter. */
export function KeyGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  const groups = recoveryKey.split('-');
  return (
    <p className="key-groups">
      <VisuallyHidden>{groups.map((group) => [...group].join(' ')).join(', ')}</VisuallyHidden>
      {groups.map((group, index) => (
        <span key={`${index}/${group}`} className="key-group" aria-hidden>
          {group}
        </span>
      ))}
    </p>
  );
}
