// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.CounsellingRecordId;
import org.zhongfu.contracts.id.VisitId;

/**
 * The sealed record of a counselling visit, for its author.
 *
 * @param visitId the visit
 * @param content what was talked about
 * @param writtenAt when it was written
 * @param clientReference reference it was written under; null when none was given
 */
public record CounsellingRecordView(
        CounsellingRecordId id,
        VisitId visitId,
        @Size(max = 4000) String content,
        Instant writtenAt,
        @Nullable String clientReference) {

    /** Without the content: logs must not contain personal data. */
    @Override
    public String toString() {
        return "CounsellingRecordView[" + id + "]";
    }
}
