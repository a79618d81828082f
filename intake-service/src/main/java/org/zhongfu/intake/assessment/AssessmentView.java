// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An assessment as staff read it.
 *
 * @param score number of failed items
 * @param computation how score and level came about
 */
public record AssessmentView(
        UUID id,
        long version,
        UUID personId,
        String areaCode,
        String instrument,
        int instrumentVersion,
        Map<String, Answer> answers,
        int score,
        String level,
        String computation,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
