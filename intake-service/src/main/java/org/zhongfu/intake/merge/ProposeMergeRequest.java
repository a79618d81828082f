// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.merge;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Proposes to merge another file of the same person into this one (提出并档).
 *
 * @param duplicateId id of the other file; it becomes a redirection
 * @param numberIsWrong true when the ID number of the other file is not one of this person, so that it is freed; absent
 *     means that it leads to the surviving file from then on
 * @param reason how it is known that both are one person
 * @param occurredAt when the merge was proposed; absent means now
 */
public record ProposeMergeRequest(
        @NotNull PersonId duplicateId,
        @Nullable Boolean numberIsWrong,
        @NotNull @PlainText(max = 500) String reason,
        @Nullable @ClientReference String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason)
        implements CreationRequest {

    /** Without the reason: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ProposeMergeRequest[" + duplicateId + "]";
    }
}
