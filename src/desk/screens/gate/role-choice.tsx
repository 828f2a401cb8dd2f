import { useState } from 'preact/hooks';
import type { Colleague } from '../../../protocol/desk-session.ts';
import { type Role, roles } from '../../../protocol/role.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import type { GateWords } from './gate-words.ts';

type RoleChoiceProps = {
  readonly words: GateWords;
  readonly colleague: Colleague;
  readonly onChange: (role: Role) => void;
};

/** Chosen first, then changed by a button: arrow keys pass through the roles, and none of them is given on the way. */
export function RoleChoice({ words: { gate }, colleague, onChange }: RoleChoiceProps) {
  const { colleagues: says } = gate;
  const [chosen, setChosen] = useState<Role | 'none'>(colleague.role ?? 'none');
  return (
    <>
      <Select
        slim
        label={says.roleOf(colleague.name)}
        value={chosen}
        options={[
          ...(colleague.role === null ? [{ value: 'none' as const, text: says.noRole }] : []),
          ...roles.map((role) => ({ value: role, text: gate.roles[role] })),
        ]}
        onChange={setChosen}
      />
      <Button
        label={says.changeOf(colleague.name)}
        disabled={chosen === (colleague.role ?? 'none')}
        onPress={() => chosen !== 'none' && onChange(chosen)}
      >
        {says.change}
      </Button>
    </>
  );
}
