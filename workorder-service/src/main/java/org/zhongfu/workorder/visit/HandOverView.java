// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;
import org.zhongfu.contracts.id.WorkerId;

/**
 * A hand-over of a work order (移交).
 *
 * @param fromWorkerId the worker before
 * @param toWorkerId the worker after
 * @param fromDay first day of the visits that moved with it
 * @param reasonCode why: a code of the list {@code work-order-hand-over-reasons}
 * @param reason why, in plain words; null when none was given
 * @param handedOverBy who decided it: the subject of their token
 * @param occurredAt when it was decided
 * @param recordedAt when the server recorded it
 */
public record HandOverView(
        WorkerId fromWorkerId,
        WorkerId toWorkerId,
        LocalDate fromDay,
        String reasonCode,
        @FreeText @Nullable @Size(max = 500) String reason,
        @Size(max = 255) String handedOverBy,
        Instant occurredAt,
        Instant recordedAt) {}
