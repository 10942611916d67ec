import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallPlan } from '../../../../protocol/src/hall/hall-plan.js';
import type { Hall } from '../../../../protocol/src/http/halls.js';
import { ApiError } from '../../../../web-shared/src/api/api-error.js';
import { type PlanBase, PlanClash, savePlan, useKeepHall } from '../../data/halls.js';
import { useSending } from '../../forms/use-sending.js';

type Change = (plan: HallPlan) => HallPlan;

/**
 * Saves one part of a hall's plan from what it was when the work began. Another's change of the same part is told once;
 * saving again puts this one in its place. What was entered is never lost by it.
 */
export function usePlanSaving(hall: Hall, part: (plan: HallPlan) => unknown, onSaved: (saved: Hall) => void) {
  const { t } = useTranslation('office');
  const keep = useKeepHall();
  const [base, setBase] = useState<PlanBase>(hall);
  const [fault, setFault] = useState<ApiError | null>(null);
  const { send, pending, refusal } = useSending(
    async (change: Change) => {
      setFault(null);
      try {
        return await savePlan(base, change, part, t('halls.clash'));
      } catch (error) {
        if (error instanceof PlanClash) setBase(error.newest);
        if (error instanceof ApiError) setFault(error);
        throw error;
      }
    },
    (saved) => {
      setBase(saved);
      keep(saved);
      onSaved(saved);
    },
  );
  return {
    save: send,
    pending,
    refusal,
    /** What the hub says about one place of the plan, e.g. `plan.devices.0.settings.line.host`. */
    errorAt: (path: string): string | null => (fault?.path === path ? fault.text : null),
    /** Works on from what stands in the hub now. */
    startAgain: setBase,
  };
}
