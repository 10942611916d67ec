import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import type { ItemDocument, ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { DocumentRow } from './document.entity.js';
import { DocumentStore, UnfitDocument } from './document-store.js';

/** What all training documents together may take: a training password is known to many. */
const maxTrainingBytes = 1024 * 1024 * 1024;

export interface DocumentName {
  readonly title: string;
  readonly fileName: string;
}

/** Documents of sessions: kept by the office, public from the notice of their session on. */
@Injectable()
export class Documents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: DocumentStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 400 `upload-broken-off`, 413 `too-large`, 415 `not-pdf`, 507 `storage-full`. */
  async upload(
    office: Pick<SignedInPerson, 'personId' | 'training'>,
    name: DocumentName,
    source: AsyncIterable<Uint8Array>,
  ): Promise<ItemDocument> {
    if (office.training) await this.refuseWhenTrainingIsFull();
    const { sha256, bytes } = await this.store.keep(source).catch((error: unknown) => {
      throw refusalOf(error) ?? error;
    });
    return this.dataSource.transaction(async (manager) => {
      const document = manager.create(DocumentRow, {
        ...name,
        sha256,
        bytes,
        documentId: randomUUID(),
        training: office.training,
        uploadedBy: office.personId,
        uploadedAt: new Date(this.clock.now()),
        publishedAt: null,
      });
      await manager.insert(DocumentRow, document);
      await this.audit.record(manager, {
        actorId: office.personId,
        action: 'document-uploaded',
        subject: ['document', document.documentId],
        details: { sha256, bytes },
      });
      return asLogged(document);
    });
  }

  /**
   * The document when this person, or anybody, may read it.
   * @param person null: somebody who is not signed in.
   * @throws HttpError 404 `document-unknown`, also when it may not be read yet.
   */
  async readable(documentId: string, person: SignedInPerson | null): Promise<DocumentRow> {
    const document = await this.dataSource.getRepository(DocumentRow).findOneBy({ documentId });
    if (document && (document.publishedAt || isOfOffice(document, person))) return document;
    throw new HttpError(404, {
      code: 'document-unknown',
      text: 'Nie ma takiego dokumentu albo nie jest jeszcze jawny.',
    });
  }

  /**
   * That every document of an agenda was uploaded, with these very bytes, on this side of the line between training and reality.
   * @throws HttpError 422 `document-unknown` naming the item.
   */
  async checkAgenda(manager: EntityManager, agenda: readonly ItemDraft[], training: boolean): Promise<void> {
    const missing = await this.missing(
      manager,
      agenda.flatMap(({ documents }) => documents),
      training,
    );
    for (const [index, { number, documents }] of agenda.entries()) {
      const [lost] = documents.filter((document) => missing.has(document));
      if (!lost) continue;
      throw new HttpError(422, {
        code: 'document-unknown',
        text: `Punkt ${number}: dokumentu „${lost.title}” nie ma w systemie. Wczytaj go ponownie.`,
        path: `agenda.${index}.documents`,
      });
    }
  }

  /** The same for papers that stand outside an agenda. @throws HttpError 422 `document-unknown` */
  async checkPapers(manager: EntityManager, papers: readonly ItemDocument[], training: boolean): Promise<void> {
    const [lost] = await this.missing(manager, papers, training);
    if (lost) throw paperUnknown(lost);
  }

  /**
   * The same for papers that one person uploaded and now files: another's are as good as lost.
   * @throws HttpError 422 `document-unknown`
   */
  async checkOwnPapers(
    manager: EntityManager,
    papers: readonly ItemDocument[],
    { personId, training }: Pick<SignedInPerson, 'personId' | 'training'>,
  ): Promise<void> {
    await this.checkPapers(manager, papers, training);
    const documentIds = papers.map(({ documentId }) => documentId);
    const own = await manager.countBy(DocumentRow, { documentId: In(documentIds), uploadedBy: personId });
    if (own !== papers.length) throw paperUnknown(papers[0]);
  }

  /** How much this person has uploaded since then. */
  uploadsSince(personId: string, since: Date): Promise<number> {
    return this.dataSource.getRepository(DocumentRow).countBy({ uploadedBy: personId, uploadedAt: MoreThan(since) });
  }

  private async missing(
    manager: EntityManager,
    papers: readonly ItemDocument[],
    training: boolean,
  ): Promise<ReadonlySet<ItemDocument>> {
    const ids = papers.map(({ documentId }) => documentId).filter(isUuid);
    const known = await manager.findBy(DocumentRow, { documentId: In(ids), training });
    const byId = new Map(known.map((document) => [document.documentId, document]));
    return new Set(
      papers.filter(({ documentId, sha256, bytes }) => {
        const document = byId.get(documentId);
        return document?.sha256 !== sha256 || document.bytes !== bytes;
      }),
    );
  }

  /** From now on everybody may read them. */
  async publish(manager: EntityManager, documentIds: readonly string[]): Promise<void> {
    const publishedAt = new Date(this.clock.now());
    await manager.update(DocumentRow, { documentId: In([...documentIds]), publishedAt: IsNull() }, { publishedAt });
  }

  private async refuseWhenTrainingIsFull(): Promise<void> {
    const taken = await this.dataSource.getRepository(DocumentRow).sum('bytes', { training: true });
    if ((taken ?? 0) < maxTrainingBytes) return;
    throw storageFull('Miejsce na dokumenty szkoleniowe jest zapełnione.');
  }
}

function paperUnknown(lost: ItemDocument | undefined): HttpError {
  return new HttpError(422, {
    code: 'document-unknown',
    text: `Dokumentu „${lost?.title ?? ''}” nie ma w systemie. Wczytaj go ponownie.`,
    path: 'documents',
  });
}

function isOfOffice(document: DocumentRow, person: SignedInPerson | null): boolean {
  return (person?.roles.includes('council-office') ?? false) && (document.training || person?.training === false);
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

function asLogged({ documentId, title, fileName, sha256, bytes }: DocumentRow): ItemDocument {
  return { documentId, title, fileName, sha256, bytes };
}

function refusalOf(error: unknown): HttpError | undefined {
  if (error instanceof UnfitDocument) {
    return error.reason === 'too-large'
      ? new HttpError(413, { code: 'too-large', text: 'Plik jest większy niż 25 MB.' })
      : new HttpError(415, {
          code: 'not-pdf',
          text: 'To nie jest plik PDF. Zapisz dokument jako PDF i wczytaj ponownie.',
        });
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNRESET':
      return new HttpError(400, { code: 'upload-broken-off', text: 'Przesyłanie pliku zostało przerwane.' });
    case 'ENOSPC':
      return storageFull('Na dysku serwera nie ma miejsca na dokument.');
    default:
      return undefined;
  }
}

function storageFull(text: string): HttpError {
  return new HttpError(507, { code: 'storage-full', text });
}
