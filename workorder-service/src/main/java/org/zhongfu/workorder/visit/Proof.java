// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;

/**
 * How a worker proves to be where the visit is, once at the start and once at the end. A point is captured at these two
 * moments only; workers are not tracked in between.
 *
 * @param method how it was proved
 * @param deviceTime the device's clock at that moment
 * @param offline true when the device had no network and sent it later
 * @param location where the device was
 * @param exceptionReason why a signal is missing
 */
public record Proof(
        @NotNull Method method,
        @NotNull Instant deviceTime,
        boolean offline,
        @Nullable @Valid Location location,
        @Nullable @PlainText(max = 500) String exceptionReason) {

    /** How a worker proves to be at the place of a visit. */
    @Schema(name = "ProofMethod")
    public enum Method {
        /** The device's position. */
        GPS,
        /** A code at the person's home was scanned. */
        QR,
        /** A call from the person's phone. */
        PHONE,
        /** Recorded by hand, with a reason. */
        MANUAL
    }

    /** Coordinate systems in use in China; they differ by up to about 600 metres. */
    public enum CoordinateSystem {
        /** World Geodetic System 1984, as satellite receivers give it. */
        WGS84,
        /** GCJ-02, the coordinate system of Chinese maps. */
        GCJ02
    }

    /**
     * A point where a device was.
     *
     * @param latitude in degrees
     * @param longitude in degrees
     * @param accuracyMetres radius within which the device is, in metres
     * @param system coordinate system of the two degrees
     */
    public record Location(
            @DecimalMin("-90") @DecimalMax("90") double latitude,
            @DecimalMin("-180") @DecimalMax("180") double longitude,
            @DecimalMin("0") @DecimalMax("100000") double accuracyMetres,
            @NotNull CoordinateSystem system) {}
}
