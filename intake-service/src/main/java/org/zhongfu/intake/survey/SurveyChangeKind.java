// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/** What differs for a person between two rounds. */
public enum SurveyChangeKind {
    /** Visited in the later round only. */
    NEW,
    /** Visited in the earlier round only. */
    GONE,
    /** The level of an instrument changed. */
    LEVEL_CHANGED,
    /** In a target group on the day of the later visit only. */
    GROUP_GAINED,
    /** In a target group on the day of the earlier visit only. */
    GROUP_LOST,
    /** A need was met since the earlier visit. */
    NEED_MET
}
