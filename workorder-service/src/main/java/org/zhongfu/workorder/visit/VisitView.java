// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.workorder.order.VisitStatus;

/**
 * A visit (上门服务) with its proof.
 *
 * @param changes how its plan was changed, oldest first
 * @param corrections how what is recorded of it was corrected, oldest first
 * @param clientReference reference the visit was planned under; null when none was given
 */
public record VisitView(
        VisitId id,
        long version,
        VisitStatus status,
        @JsonUnwrapped VisitReferencesView references,
        @JsonUnwrapped PlannedVisitView planned,
        List<VisitChangeView> changes,
        List<VisitCorrectionView> corrections,
        @JsonUnwrapped ProofView proof,
        @JsonUnwrapped VisitReasonView statusReason,
        @Nullable String clientReference,
        @JsonUnwrapped PlanSourceView source,
        @JsonUnwrapped VisitTimesView times) {}
