import { useState, type ReactNode } from 'react';
import type { Upload } from './upload.ts';

interface UploadPreviewProps {
  upload: Upload;
  alt: string;
  className: string;
  /** Stands for a file that is no picture, whatever its name says. */
  children: ReactNode;
}

/** A picture as its sender has it. */
export function UploadPreview({ upload, alt, className, children }: UploadPreviewProps) {
  const [isBroken, setBroken] = useState(false);
  if (upload.preview === null || isBroken) return children;
  return <img src={upload.preview} alt={alt} onError={() => setBroken(true)} className={className} />;
}
