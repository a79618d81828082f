// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.WorkerId;

/**
 * The verified data of a visit. With the person, these are the points of electronic visit verification; the place is not
 * published, it stays in the work order service.
 *
 * @param verificationLevel {@code VERIFIED}, or {@code EXCEPTION} when a signal is missing or far off, to be reviewed
 * @param kind what the unit is: of the code list {@code visit-kinds}; null in events of before there were kinds
 */
public record VisitProof(
        String serviceItem,
        WorkerId workerId,
        Instant startedAt,
        Instant endedAt,
        int units,
        String verificationLevel,
        @Nullable String kind)
        implements EventPart {}
