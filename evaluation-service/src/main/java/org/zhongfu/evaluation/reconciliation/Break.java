// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what the services published.
 *
 * @param needId the need it is about; absent for a contract
 * @param matchId the match it is about; absent when it concerns the need as a whole
 * @param contractId the contract it is about, if it is about one
 * @param expected units as they should be
 * @param found units as they are
 * @param since when the newest of the facts that disagree became known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A difference between what the services published.")
public record Break(
        @Schema(description = "Kind of the difference.") BreakKind kind,

        @Schema(description = "The need; absent for a contract.") @Nullable
        UUID needId,

        @Schema(description = "The match; absent when the difference concerns the need as a whole or a contract.")
        @Nullable
        UUID matchId,

        @Schema(description = "The contract; absent for a need.") @Nullable
        UUID contractId,

        @Schema(description = "Area of the need or contract; absent when no service published it.") @Nullable
        String areaCode,

        @Schema(description = "Units as they should be.") long expected,
        @Schema(description = "Units as they are.") long found,

        @Schema(description = "When the newest of the facts that differ became known.")
        Instant since) {}
