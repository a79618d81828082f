// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds a list shows; null or an empty set does not restrict.
 *
 * @param areaCode only rounds of this area and the areas inside it
 */
public record SurveyRoundFilter(
        Set<SurveyRoundState> states, @Nullable String areaCode) {

    public SurveyRoundFilter {
        states = Set.copyOf(states);
    }
}
