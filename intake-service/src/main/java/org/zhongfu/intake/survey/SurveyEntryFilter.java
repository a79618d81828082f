// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a round a list shows; null, false or an empty set does not restrict.
 *
 * @param areaCode only entries of this area and the areas inside it
 * @param surveyor only entries of this surveyor
 * @param unassigned true: only entries that nobody is to visit
 * @param late true: only entries that were added after the opening
 * @param conflictOpen true: only entries with an open contradiction
 */
public record SurveyEntryFilter(
        Set<SurveyEntryStatus> statuses,
        @Nullable String areaCode,
        @Nullable String surveyor,
        boolean unassigned,
        boolean late,
        boolean conflictOpen) {

    public SurveyEntryFilter {
        statuses = Set.copyOf(statuses);
    }
}
