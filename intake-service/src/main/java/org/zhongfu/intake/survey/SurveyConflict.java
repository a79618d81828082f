// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/** How an attempt contradicts another one. */
public enum SurveyConflict {
    /** The entry was visited before. */
    SECOND_VISIT,
    /** An attempt without a visit, after the visit. */
    AFTER_VISIT,
    /** A visit after a report of death. */
    VISIT_AFTER_DEATH
}
