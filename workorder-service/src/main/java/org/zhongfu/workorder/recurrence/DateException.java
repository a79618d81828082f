// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.recurrence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A date that differs from the pattern. It decides before the rule of holidays does.
 *
 * @param kind how it differs
 * @param date the date of the pattern; of {@code EXTRA} the date of the further visit
 * @param movedTo the other date; of {@code MOVED} only
 */
@Schema(name = "VisitPatternException")
public record DateException(
        @NotNull Kind kind,
        @NotNull LocalDate date,
        @Nullable LocalDate movedTo) {

    /** How a date differs; the code list {@code visit-pattern-exception-kinds} has the labels. */
    @Schema(name = "VisitPatternExceptionKind")
    public enum Kind {
        /** There is no visit. */
        SKIPPED,
        /** The visit is made on another date. */
        MOVED,
        /** There is a visit besides. */
        EXTRA
    }
}
