// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what the services say.
 *
 * @param needId the need it is about; absent for a contract
 * @param matchId the match it is about; absent when it concerns the need as a whole
 * @param contractId the contract it is about, if it is about one
 * @param expected units as they should be
 * @param found units as they are
 * @param since when the newest of the facts that disagree became known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Break(
        BreakKind kind,
        @Nullable UUID needId,
        @Nullable UUID matchId,
        @Nullable UUID contractId,
        @Nullable String areaCode,
        long expected,
        long found,
        Instant since) {}
