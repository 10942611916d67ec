import { useEffect, useRef } from 'react';
import { DocumentViewer, type DocumentViewerProps } from '../../../../web-shared/src/agenda/document-viewer.js';

/** A document in the place of the agenda. The focus goes to it and, when it is closed, back to the link it came from. */
export function OpenDocument(props: DocumentViewerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { documentId } = props.document;
  useEffect(() => {
    const cameFrom = document.activeElement;
    frame.current?.focus();
    return () => {
      // A link of the agenda went away with the agenda.
      const back = cameFrom?.isConnected ? cameFrom : document.querySelector('main');
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  return (
    <div ref={frame} className="desk__document" tabIndex={-1}>
      <DocumentViewer key={documentId} {...props} />
    </div>
  );
}
