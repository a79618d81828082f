// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/** What is known of an entry, from all attempts. */
public enum SurveyEntryStatus {
    /** No attempt yet. */
    OPEN,
    /** The last attempt found nobody at home. */
    ABSENT,
    /** The person refused at the last attempt. */
    REFUSED,
    /** Nobody knew the person at the last attempt. */
    NOT_FOUND,
    /** The person moved, as the last attempt found. */
    MOVED,
    /** The last attempt heard that the person has died. */
    DECEASED,
    /** The person was visited. */
    DONE;

    static SurveyEntryStatus after(SurveyResult result) {
        return switch (result) {
            case DONE -> DONE;
            case REFUSED -> REFUSED;
            case ABSENT -> ABSENT;
            case MOVED -> MOVED;
            case DECEASED -> DECEASED;
            case NOT_FOUND -> NOT_FOUND;
        };
    }
}
