// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.PlainText;
import org.zhongfu.platform.web.Problem;

/**
 * How a visit really took place, as far as an officer has evidence of it. What is absent stays as it is recorded.
 *
 * @param startedAt when the visit began
 * @param endedAt when it ended
 * @param checkIn what proves the begin instead
 * @param checkOut what proves the end instead
 */
public record CorrectedFacts(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable @Valid CorrectedProof checkIn,
        @Nullable @Valid CorrectedProof checkOut) {

    /**
     * What an officer knows of one end of a visit.
     *
     * @param method how it is proved
     * @param location where the worker was; stored encrypted and not shown. Required for the method {@code GPS} unless
     *     {@code exceptionReason} says why there is none
     * @param exceptionReason what the officer has seen, or why a signal is missing; required for the method {@code MANUAL}; shown to
     *     the officers who review visits
     * @param code the code of the place, as it was scanned; required for the method {@code QR} unless {@code exceptionReason} says
     *     why there is none
     * @param callReference what identifies the call, for example its number in the telephone system
     * @param witness who saw that the worker was there; required for the method {@code WITNESS}, else absent; stored encrypted
     */
    public record CorrectedProof(
            @NotNull Proof.Method method,
            @Valid Proof.@Nullable Location location,
            @Nullable @PlainText(max = 500) String exceptionReason,
            @Nullable @PlainText(max = 64) String code,
            @Nullable @PlainText(max = 64) String callReference,
            @Valid Proof.@Nullable Witness witness) {

        private Proof at(Instant moment) {
            Proof proof = new Proof(method, moment, false, location, exceptionReason, code, callReference, witness);
            proof.requireParts();
            return proof;
        }
    }

    /** The proof of the begin; the recorded one where none is given. */
    Proof checkInOr(Proof recorded, Instant start) {
        return checkIn == null ? recorded : checkIn.at(start);
    }

    /** The proof of the end; the recorded one where none is given. */
    Proof checkOutOr(Proof recorded, Instant end) {
        return checkOut == null ? recorded : checkOut.at(end);
    }

    /**
     * The time the visit took.
     *
     * @param recorded the time as it is recorded
     * @throws Problem 422 when it ends before it begins, or nothing is corrected
     */
    TimeSlot timeOf(TimeSlot recorded) {
        Instant from = startedAt == null ? recorded.from() : startedAt;
        Instant to = endedAt == null ? recorded.to() : endedAt;
        if (!to.isAfter(from)) {
            throw Problem.rule("correction.endedAt", "must be after the begin of the visit", "必须晚于服务开始时间");
        }
        TimeSlot time = new TimeSlot(from, to);
        if (time.equals(recorded) && checkIn == null && checkOut == null) {
            throw Problem.rule("correction", "says what is recorded already", "与现有记录相同，没有需要更正的内容");
        }
        return time;
    }
}
