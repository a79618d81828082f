// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.workorder.visit.Proof;
import org.zhongfu.workorder.visit.Proof.Location;

/**
 * How the worker in charge proves to be at the place of the session, once at its begin and once at its end.
 *
 * @param method how it was proved; a coordinator uses {@code MANUAL}
 * @param deviceTime the device's clock at that moment; absent means the begin or the end itself
 * @param offline true when the device had no network and sent it later
 * @param location where the device was; stored encrypted and not shown
 * @param exceptionReason why a signal is missing; required for the method {@code MANUAL}
 * @param code the code of the place of the session, as scanned
 */
public record SessionProof(
        @NotNull Proof.Method method,
        @Nullable Instant deviceTime,
        boolean offline,
        @Nullable @Valid Location location,
        @Nullable @PlainText(max = 500) String exceptionReason,
        @Nullable @PlainText(max = 64) String code) {

    Proof at(Instant moment) {
        return new Proof(
                method, deviceTime == null ? moment : deviceTime, offline, location, exceptionReason, code, null, null);
    }
}
