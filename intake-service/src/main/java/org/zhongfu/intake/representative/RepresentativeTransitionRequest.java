// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.intake.record.ReasonedChange;
import org.zhongfu.platform.kernel.PlainText;

/** A request for a step of a representation. */
public sealed interface RepresentativeTransitionRequest extends ReasonedChange {

    /** The state it leads to. */
    RepresentativeStatus target();

    /**
     * Ends a representation (终止监护、代理或照料关系).
     *
     * @param lastDay last day, in the past or in the future; not before its first day, and before the last day that it has
     * @param reasonCode why
     * @param note explanation, required for {@code OTHER}; shown to callers who read names in full
     * @param occurredAt when the office learned of the end; absent means now; not before the previous step
     */
    record EndRepresentativeRequest(
            @NotNull LocalDate lastDay,
            @NotNull RepresentativeEndReason reasonCode,
            @Nullable @PlainText(max = 500) String note,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements RepresentativeTransitionRequest {

        @Override
        public RepresentativeStatus target() {
            return RepresentativeStatus.ENDED;
        }

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "EndRepresentativeRequest[" + reasonCode + "]";
        }
    }

    /**
     * Voids a representation that should not have been entered (作废监护、代理或照料关系).
     *
     * @param reasonCode why
     * @param note explanation, required for {@code OTHER}; shown to callers who read names in full
     * @param occurredAt when it was voided; absent means now; not before the previous step
     */
    record VoidRepresentativeRequest(
            @NotNull RepresentativeVoidReason reasonCode,
            @Nullable @PlainText(max = 500) String note,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements RepresentativeTransitionRequest {

        @Override
        public RepresentativeStatus target() {
            return RepresentativeStatus.VOIDED;
        }

        /** Without the content: logs must not contain personal data. */
        @Override
        public String toString() {
            return "VoidRepresentativeRequest[" + reasonCode + "]";
        }
    }
}
