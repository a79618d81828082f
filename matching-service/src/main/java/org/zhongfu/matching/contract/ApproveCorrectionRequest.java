// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.platform.store.ChangeRequest;

/**
 * Approves the correction of a contract (批准更正合同).
 *
 * @param correctionId id of the correction that was read
 * @param occurredAt when it was approved; absent means now
 */
public record ApproveCorrectionRequest(
        @NotNull UUID correctionId,
        @Nullable Instant occurredAt,
        @Nullable @BackfillReason String backfillReason) implements ChangeRequest {}
