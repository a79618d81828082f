// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.store.CreationRequest;

/**
 * Applies an instrument to a person.
 *
 * @param answers one answer for each item
 * @param clientReference the caller's permanent name for this record
 * @param occurredAt when the person was assessed; absent means now
 */
public record AssessPersonRequest(
        @NotNull UUID personId,
        @NotNull @PlainText(max = 40) String instrument,
        @NotNull @Min(1) Integer instrumentVersion,
        @NotEmpty @Size(max = 100) Map<@NotNull String, @NotNull Answer> answers,
        @Nullable @PlainText(max = 100) String clientReference,
        @Nullable Instant occurredAt,
        @Nullable @PlainText(max = 200) String backfillReason)
        implements CreationRequest {}
