// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.workorder;

import java.time.Instant;
import org.zhongfu.contracts.event.EventPart;

/**
 * The facts of a visit that a correction reversed.
 *
 * @param reversedStartedAt when it was recorded to have begun
 * @param reversedEndedAt when it was recorded to have ended
 * @param reversedVerificationLevel how well that was proven; code list {@code visit-verification-levels}
 * @param reasonCode why it was corrected; code list {@code visit-correction-reasons}
 */
public record ReversedVisit(
        Instant reversedStartedAt, Instant reversedEndedAt, String reversedVerificationLevel, String reasonCode)
        implements EventPart {}
