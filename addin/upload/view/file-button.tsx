import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. The same file may be chosen twice: it may have been mended in between. */
export function FileButton({ label, primary = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        size={primary ? 'large' : 'medium'}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.item(0);
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
