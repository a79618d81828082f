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
import org.zhongfu.platform.web.Problem;

/**
 * How a worker proves to be where the visit is, once at the start and once at the end. A point is captured at these two
 * moments only; workers are not tracked in between.
 *
 * @param method how it was proved
 * @param deviceTime the device's clock at that moment
 * @param offline true when the device had no network and sent it later
 * @param location where the device was
 * @param exceptionReason why a signal is missing
 * @param code the code of the place, as scanned
 * @param callReference what identifies the call, for example its number in the telephone system
 */
public record Proof(
        @NotNull Method method,
        @NotNull Instant deviceTime,
        boolean offline,
        @Nullable @Valid Location location,
        @Nullable @PlainText(max = 500) String exceptionReason,
        @Nullable @PlainText(max = 64) String code,
        @Nullable @PlainText(max = 64) String callReference) {

    /**
     * Refuses a proof without the part that its method is: a device that has it sends it, and where it has none the reason
     * is stated. A call has no part that a device could send.
     *
     * @throws Problem 422
     */
    void requireParts() {
        if (exceptionReason != null) {
            return;
        }
        if (method == Method.MANUAL) {
            throw Problem.rule("exceptionReason", "is required for the method MANUAL", "签到方式为手工登记（MANUAL）时须填写原因");
        }
        if (method == Method.GPS && location == null) {
            throw Problem.rule(
                    "location",
                    "is required for the method GPS. Without a position say why in exceptionReason",
                    "签到方式为定位（GPS）时须提供位置；无法定位时请在 exceptionReason 中说明原因");
        }
        if (method == Method.QR && code == null) {
            throw Problem.rule(
                    "code",
                    "is required for the method QR. Without a code say why in exceptionReason",
                    "签到方式为扫码（QR）时须提供二维码内容；无法扫码时请在 exceptionReason 中说明原因");
        }
    }

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
