import { useStrings } from '../language.js';

interface DownloadsProps {
  /** Name of the format → address of the file. */
  readonly files: Readonly<Record<string, string>>;
  /** What they are files of, where the view does not tell. */
  readonly lead?: string;
}

/** The same result as a file, for Excel, Gephi and the like. */
export function Downloads({ files, lead }: DownloadsProps) {
  const { downloads } = useStrings();
  return (
    <p className="downloads">
      {lead ?? downloads}{' '}
      {Object.entries(files).map(([name, href]) => (
        <a key={name} href={href} download>
          {name}
        </a>
      ))}
    </p>
  );
}
