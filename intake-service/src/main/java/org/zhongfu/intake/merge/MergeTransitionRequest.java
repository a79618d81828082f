// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.ChangeRequest;

/** A request for a step of a merge. */
public sealed interface MergeTransitionRequest extends ChangeRequest {

    /**
     * Approves a merge (批准并档).
     *
     * @param conflictingNeeds what happens to open needs of both files for one service in overlapping periods; absent
     *     means {@code REFUSE}
     * @param occurredAt when it was approved; absent means now; not before the proposal
     */
    record ApproveMergeRequest(
            @Nullable NeedConflictRule conflictingNeeds,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements MergeTransitionRequest {}

    /**
     * Rejects a merge (不予并档).
     *
     * @param reason why the files are not merged
     * @param occurredAt when it was rejected; absent means now; not before the proposal
     */
    record RejectMergeRequest(
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements MergeTransitionRequest {}

    /**
     * Undoes a merge (撤销并档).
     *
     * @param reason how it is known that these are two persons
     * @param occurredAt when it was undone; absent means now; not before the approval
     */
    record UndoMergeRequest(
            @NotNull @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @BackfillReason String backfillReason)
            implements MergeTransitionRequest {}
}
