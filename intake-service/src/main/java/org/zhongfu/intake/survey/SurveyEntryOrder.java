// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import org.zhongfu.platform.web.SortField;

/** What lists of entries of a round are ordered by. */
public enum SurveyEntryOrder implements SortField {
    /** When the last step happened. */
    LAST_STEP_AT("reachedAt");

    private final String path;

    SurveyEntryOrder(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Kind kind() {
        return Kind.INSTANT;
    }

    static Object valueOf(SortField field, SurveyEntry row) {
        return switch ((SurveyEntryOrder) field) {
            case LAST_STEP_AT -> row.lastStepAt();
        };
    }
}
