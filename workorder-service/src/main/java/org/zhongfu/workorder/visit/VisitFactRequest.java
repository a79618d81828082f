// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.request.BackfillReason;
import org.zhongfu.base.request.ClientReference;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.PlainText;

/**
 * A check-in, an arrival or a check-out that a device recorded without a network.
 *
 * @param clientReference the device's own permanent reference of this fact; sent again with the same content it is answered as
 *     before
 * @param visitId the visit
 * @param kind what was recorded
 * @param occurredAt when it happened
 * @param method how the worker proved to be there
 * @param deviceTime the device's clock at that moment; absent means {@code occurredAt}
 * @param location where the device was; stored encrypted and not shown
 * @param exceptionReason why a signal is missing
 * @param code the code of the place, as scanned
 * @param callReference what identifies the call
 * @param witness who saw that the worker was there; required for the method {@code WITNESS}, else absent; stored encrypted
 */
public record VisitFactRequest(
        @NotNull @ClientReference String clientReference,
        @NotNull VisitId visitId,
        @NotNull VisitFactKind kind,
        @NotNull Instant occurredAt,
        @NotNull Proof.Method method,
        @Nullable Instant deviceTime,
        @Valid Proof.@Nullable Location location,
        @Nullable @PlainText(max = 500) String exceptionReason,
        @Nullable @PlainText(max = 64) String code,
        @Nullable @PlainText(max = 64) String callReference,
        @Valid Proof.@Nullable Witness witness,
        @Nullable @BackfillReason String backfillReason) {

    Proof proof() {
        Instant at = deviceTime == null ? occurredAt : deviceTime;
        return new Proof(method, at, true, location, exceptionReason, code, callReference, witness);
    }
}
