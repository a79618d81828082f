// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.time.Instant;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedOutcomeChanged;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRematchRequested;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.intake.fulfilment.GapReason;
import org.zhongfu.intake.fulfilment.NeedOutcome;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;

/** Makes the events of needs. */
final class NeedEvents {

    private NeedEvents() {}

    /** A death or a merge may be dated before the last step of a need; it counts all the same. */
    static Occurrence notBeforeLastStep(Need need, Occurrence when) {
        return when.occurredAt().isBefore(need.lastStepAt())
                ? new Occurrence(need.lastStepAt(), when.recordedAt(), when.backfilled(), when.backfillReason())
                : when;
    }

    static NeedRegistered registered(Need need) {
        Provenance provenance = need.provenance();
        return new NeedRegistered(
                need.id(),
                need.revision(),
                need.personId(),
                need.areaCode(),
                need.serviceItem(),
                need.units(),
                provenance.occurredAt(),
                provenance.backfilled());
    }

    /**
     * A confirmation.
     *
     * @param queuedFrom when the request was recorded
     */
    static NeedConfirmed confirmed(Need need, Recipient recipient, Instant queuedFrom, Occurrence when) {
        return new NeedConfirmed(
                need.id(),
                need.revision(),
                recipient,
                need.serviceItem(),
                need.units(),
                new ServicePeriod(need.periodFrom(), need.periodTo()),
                need.requestedAt(),
                queuedFrom,
                when.occurredAt(),
                when.backfilled());
    }

    static NeedWithdrawn withdrawn(Need need, String code, Occurrence when) {
        return new NeedWithdrawn(
                need.id(), need.revision(), need.personOfEvents(), code, when.occurredAt(), when.backfilled());
    }

    static NeedClosed closed(Need need, String code, Occurrence when) {
        return new NeedClosed(
                need.id(), need.revision(), need.personOfEvents(), code, when.occurredAt(), when.backfilled());
    }

    static NeedOutcomeChanged outcomeChanged(Need need, int unitsDelivered, Occurrence when) {
        NeedOutcome outcome = need.result().outcome();
        GapReason gap = need.result().gapReason();
        return new NeedOutcomeChanged(
                need.id(),
                need.revision(),
                need.personOfEvents(),
                outcome == null ? null : outcome.name(),
                need.units(),
                unitsDelivered,
                gap == null ? null : gap.name(),
                when.occurredAt(),
                when.backfilled());
    }

    static NeedRequestTimeCorrected requestTimeCorrected(Need need, Occurrence when) {
        return new NeedRequestTimeCorrected(
                need.id(),
                need.revision(),
                need.personOfEvents(),
                need.requestedAt(),
                when.occurredAt(),
                when.backfilled());
    }

    static NeedRematchRequested rematchRequested(Need need, int unitsMissing, Occurrence when) {
        return new NeedRematchRequested(
                need.id(), need.revision(), need.personOfEvents(), unitsMissing, when.occurredAt(), when.backfilled());
    }
}
