// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * How a worker shows to be where the visit is, once at the start and once at the end. A point is captured at these two
 * moments only; nobody is followed in between.
 *
 * @param method how it was shown
 * @param deviceTime the device's clock at that moment
 * @param offline true when the device was without a network and sent it later
 * @param location where the device was
 * @param exceptionReason why a signal is missing
 */
public record Proof(
        @NotNull Method method,
        @NotNull Instant deviceTime,
        boolean offline,
        @Nullable @Valid Location location,
        @Nullable @PlainText(max = 500) String exceptionReason) {

    /** Ways to show it. */
    public enum Method {
        /** The device's position. */
        GPS,
        /** A code at the person's home, scanned. */
        QR,
        /** A call from the person's phone. */
        PHONE,
        /** Entered by hand, with a reason. */
        MANUAL
    }

    /** Coordinate systems in use in China; they differ by some hundred metres. */
    public enum CoordinateSystem {
        /** As satellites give it. */
        WGS84,
        /** As Chinese maps show it. */
        GCJ02
    }

    /**
     * A point.
     *
     * @param accuracyMetres radius the device is sure of
     */
    public record Location(
            @DecimalMin("-90") @DecimalMax("90") double latitude,
            @DecimalMin("-180") @DecimalMax("180") double longitude,
            @DecimalMin("0") @DecimalMax("100000") double accuracyMetres,
            @NotNull CoordinateSystem system) {}
}
