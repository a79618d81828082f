// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.web.Problem;

/**
 * The times of a stay as they were; absent ones stay as they are.
 *
 * @param admittedAt when the person was admitted
 * @param dischargedAt when the person was discharged; only for a stay that has ended
 * @param leaves all leaves, at most 100
 */
public record StayCorrection(
        @Nullable Instant admittedAt,
        @Nullable Instant dischargedAt,
        @Nullable List<Leave> leaves) {

    /**
     * A leave as it was.
     *
     * @param leftAt when the person left
     * @param returnedAt when the person returned; absent for the last one while the person is away
     * @param reasonCode why: a code of the list {@code stay-leave-reasons}; stored encrypted, never published
     */
    @Schema(name = "CorrectedLeave")
    public record Leave(
            @NotNull Instant leftAt,
            @Nullable Instant returnedAt,
            @NotNull @KnownCode("stay-leave-reasons") String reasonCode) {}

    StayTimes applyTo(Stay stay) {
        StayTimes known = stay.times();
        if (dischargedAt != null && known.dischargedAt() == null) {
            throw Problem.rule(
                    "dischargedAt", "the person is not discharged; record the discharge", "尚未出院（离院），请登记出院（离院）");
        }
        List<StayLeave> corrected = leaves == null
                ? known.leaves()
                : leaves.stream()
                        .map(leave -> new StayLeave(leave.leftAt(), leave.returnedAt()))
                        .toList();
        boolean away = !corrected.isEmpty() && corrected.getLast().returnedAt() == null;
        if (leaves != null
                && stay.status() != StayStatus.DISCHARGED
                && away != (stay.status() == StayStatus.ON_LEAVE)) {
            throw Problem.rule(
                    "leaves",
                    "the last leave is open while the person is away, and only then; record the leave or the return",
                    "仅请假离院期间最后一次请假无返回时间；请登记请假或返回");
        }
        return new StayTimes(
                admittedAt == null ? known.admittedAt() : admittedAt,
                dischargedAt == null ? known.dischargedAt() : dischargedAt,
                corrected);
    }

    StayReasons reasons(StayReasons known) {
        return leaves == null
                ? known
                : known.withLeaves(leaves.stream().map(Leave::reasonCode).toList());
    }
}
