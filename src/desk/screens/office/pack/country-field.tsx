import { useState } from 'preact/hooks';
import { Field } from '../../../../ui/field.tsx';

type CountryFieldProps = {
  readonly label: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly value: string;
  readonly onChange: (country: string) => void;
};

/** Two letters or none: half of a country never stands in a draft. */
export function CountryField({ label, value, onChange }: CountryFieldProps) {
  const [typed, setTyped] = useState(value);
  return (
    <Field
      label={label}
      short
      max={2}
      value={typed}
      onInput={(text) => {
        const country = text.toUpperCase();
        setTyped(country);
        onChange(/^[A-Z]{2}$/.test(country) ? country : '');
      }}
    />
  );
}
