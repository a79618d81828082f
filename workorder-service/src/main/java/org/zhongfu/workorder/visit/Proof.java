// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.NameText;
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
 * @param witness who saw that the worker was there; only with the method WITNESS
 */
public record Proof(
        @NotNull Method method,
        @NotNull Instant deviceTime,
        boolean offline,
        @Nullable @Valid Location location,
        @Nullable @PlainText(max = 500) String exceptionReason,
        @Nullable @PlainText(max = 64) String code,
        @Nullable @PlainText(max = 64) String callReference,
        @Nullable @Valid Witness witness) {

    /**
     * Refuses a proof without the part that its method is: a device that has it sends it, and where it has none the reason
     * is stated. A call has no part that a device could send.
     *
     * @throws Problem 422
     */
    void requireParts() {
        if (method == Method.WITNESS && witness == null) {
            throw Problem.rule("witness", "is required for the method WITNESS", "签到方式为见证人（WITNESS）时须填写见证人");
        }
        if (method != Method.WITNESS && witness != null) {
            throw Problem.rule("witness", "is only for the method WITNESS", "仅签到方式为见证人（WITNESS）时填写见证人");
        }
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

    /**
     * Refuses a witness who is the worker. Accounts are known here, names of workers and coordinators are not: the officers who review
     * the visit compare them.
     *
     * @param subject subject of the token of the worker
     * @throws Problem 422
     */
    void requireOtherWitness(String subject) {
        if (witness != null && witness.name().strip().equalsIgnoreCase(subject)) {
            throw Problem.rule("witness.name", "must not be the worker of the visit", "见证人不得为服务人员本人");
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
        MANUAL,
        /** Somebody at the home saw the worker. */
        WITNESS
    }

    /**
     * Who saw that the worker was there.
     *
     * @param name name of the witness
     * @param relation what the witness is to the person, a code of the list {@code witness-relations}
     * @param phone phone number, so that an officer can ask; mobile or landline with area code
     */
    public record Witness(
            @NotNull @NameText(max = 50) String name,
            @NotNull @KnownCode("witness-relations") String relation,

            @Nullable @Pattern(regexp = "1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}")
            String phone) {

        /** Without the name: logs must not contain personal data. */
        @Override
        public String toString() {
            return "Witness[" + relation + "]";
        }
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
