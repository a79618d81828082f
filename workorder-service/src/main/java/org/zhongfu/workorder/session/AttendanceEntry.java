// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.contracts.id.SessionEnrolmentId;

/**
 * A line of the list of attendance: who had a place was there, or was absent.
 *
 * @param enrolmentId the enrolment whose person had a place
 * @param present true when the person was there
 * @param evidence how the presence is shown; required for a person who was there
 * @param absenceReason why the person was absent: a code of the list {@code session-absence-reasons}; required for a person who was
 *     absent
 */
public record AttendanceEntry(
        @NotNull SessionEnrolmentId enrolmentId,
        @NotNull Boolean present,
        @Nullable AttendanceEvidence evidence,

        @Nullable @KnownCode("session-absence-reasons") String absenceReason) {}
