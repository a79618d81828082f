// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.zhongfu.contracts.id.SessionId;

/**
 * The code of the place of a group session (地点码), to be shown there as a QR code.
 *
 * @param sessionId the session
 * @param code text of the QR code
 * @param day the day of the session, in Asia/Shanghai
 * @param validFrom from when a proof with it is accepted
 * @param validUntil until when a proof with it is accepted
 */
public record SessionPlaceCodeView(
        SessionId sessionId,
        @Pattern(regexp = "[0-9A-F]{16}") String code,
        LocalDate day,
        Instant validFrom,
        Instant validUntil) {}
