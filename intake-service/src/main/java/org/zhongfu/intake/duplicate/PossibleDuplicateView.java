// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file or an application, and the others that probably belong to the same person (疑似重复).
 *
 * @param id id of the file or of the application
 * @param reasonCode why they probably belong to one person
 * @param areaCode area of the file or of the application
 * @param recordedAt when it was recorded
 * @param others the others, oldest first
 */
public record PossibleDuplicateView(
        UUID id, DuplicateReason reasonCode, String areaCode, Instant recordedAt, List<OtherRecord> others) {

    public PossibleDuplicateView {
        others = List.copyOf(others);
    }

    /**
     * Another file or application of the same kind.
     *
     * @param id id of the other file or application
     * @param areaCode its area
     * @param recordedAt when it was recorded
     */
    public record OtherRecord(UUID id, String areaCode, Instant recordedAt) {}
}
