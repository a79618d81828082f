// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;

/**
 * A difference between what the services published.
 *
 * @param kind kind of the difference
 * @param needId the need; absent for a contract
 * @param matchId the match; absent when the difference concerns the need as a whole or a contract
 * @param contractId the contract; absent for a need
 * @param areaCode area of the need or contract; absent when no service published it
 * @param expected units as they should be
 * @param found units as they are
 * @param since when the newest of the facts that differ became known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReconciliationBreak")
public record Break(
        BreakKind kind,
        @Nullable NeedId needId,
        @Nullable MatchId matchId,
        @Nullable ContractId contractId,
        @Nullable String areaCode,
        @Min(0) long expected,
        @Min(0) long found,
        Instant since) {}
