// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.workorder.visit.PlanVisitRequest;
import org.zhongfu.workorder.visit.Proof;
import org.zhongfu.workorder.visit.Proof.Location;
import org.zhongfu.workorder.visit.Proof.Method;

/** What is sent about visits. */
final class VisitRequests {

    private VisitRequests() {}

    /**
     * Visits to be planned.
     *
     * @param visits 1 to 100
     */
    record Schedule(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull PlanVisitRequest> visits,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}

    /**
     * A check-in or check-out.
     *
     * @param method how the worker shows to be there
     * @param deviceTime the device's clock; occurredAt or now when absent
     * @param offline true when the device sent it later
     * @param location where the device was
     * @param exceptionReason why a signal is missing
     */
    record Presence(
            @NotNull Method method,
            @Nullable Instant deviceTime,
            boolean offline,
            @Nullable @Valid Location location,
            @Nullable @PlainText(max = 500) String exceptionReason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {

        Proof proof(Instant now) {
            Instant at = deviceTime != null ? deviceTime : occurredAt != null ? occurredAt : now;
            return new Proof(method, at, offline, location, exceptionReason);
        }
    }

    /**
     * Why a visit does not count.
     *
     * @param reason in words
     * @param reasonCode upper case with underscores; {@code OTHER} when absent
     */
    record Voiding(
            @NotNull @PlainText(max = 500) String reason,

            @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}")
            String reasonCode,

            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}

    /**
     * Why a visit did not take place.
     *
     * @param reasonCode upper case with underscores
     * @param reason in words
     */
    record NoShow(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}")
            String reasonCode,

            @Nullable @PlainText(max = 500) String reason,
            @Nullable Instant occurredAt,
            @Nullable @PlainText(max = 500) String backfillReason) {}
}
