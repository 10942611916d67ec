import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type DebateSpeaker, debateSpeaker } from '../../../../protocol/src/http/report-debate.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { callApi } from '../../../../web-shared/src/api/api-client.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useEndingSpeech } from '../floor/use-ending-speech.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

const renewMs = 30_000;

/** residents who applied, in the order of receipt. One press lets the next to the microphone and gives the floor. */
export function DebateSpeakers({ admitted }: { admitted: number }) {
  const { t } = useTranslation('annual');
  const { view } = useSteering();
  const { sessionId } = view.header;
  const { data: applied, isError } = useQuery({
    queryKey: ['debate-speakers', sessionId],
    queryFn: ({ signal }) =>
      callApi(`/api/sessions/${sessionId}/debate-speakers`, { schema: z.array(debateSpeaker), signal }),
    refetchInterval: renewMs,
    retry: false,
  });
  if (isError) return <p className="k-soft">{t('debate.listUnreachable')}</p>;
  if (!applied) return null;
  if (applied.length === 0) return <p>{t('debate.nobodyApplied')}</p>;
  return (
    <ol className="s-debate" aria-label={t('debate.applied')}>
      {applied.map((speaker) => (
        <Applicant key={speaker.applicationId} speaker={speaker} isReserve={(speaker.position ?? 0) > admitted} />
      ))}
    </ol>
  );
}

function Applicant({ speaker: { fullName, position }, isReserve }: { speaker: DebateSpeaker; isReserve: boolean }) {
  const { t } = useTranslation('annual');
  const { view, mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const ending = useEndingSpeech();
  /** Called to the microphone, with the speech that ends by it; null while nobody called. */
  const [called, setCalled] = useState<{ endsSpeech: string | undefined } | null>(null);
  const guest = view.guests.find((known) => known.fullName === fullName && known.role === 'resident');
  const isSpeaking = guest !== undefined && view.floor.speaker?.personId === guest.personId;
  const { give } = order;
  // The guest's id comes with the next view: the floor follows as soon as it is known.
  useEffect(() => {
    if (!called || !guest) return;
    setCalled(null);
    void give('GiveFloor', { personId: guest.personId, kind: 'speech', ...called });
  }, [called, guest, give]);
  const endsSpeech = view.floor.speaker?.requestId;
  const call = async () => {
    if (guest || (await give('AdmitGuest', { fullName, role: 'resident' }))) setCalled({ endsSpeech });
  };
  return (
    <li className={isReserve ? 's-debate__one s-debate__one--reserve' : 's-debate__one'}>
      <span className="k-figures">{position}.</span>
      <span>
        {fullName}
        {isReserve && <span className="k-soft"> ({t('debate.reserve')})</span>}
      </span>
      {isSpeaking ? (
        <strong>{t('debate.speaks')}</strong>
      ) : (
        mayOrder('GiveFloor') && (
          <Button
            unavailable={offlineBecause !== null}
            pending={order.pending !== null}
            onClick={() => ending.before(fullName, () => void call())}
          >
            {t('debate.call')}
            <span className="k-visually-hidden">: {fullName}</span>
          </Button>
        )
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
      {ending.question}
    </li>
  );
}
