// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import org.zhongfu.platform.web.SortField;

/** What lists of survey rounds are ordered by. */
public enum SurveyRoundOrder implements SortField {
    /** The first day of the round. */
    PERIOD_FROM("periodFrom");

    private final String path;

    SurveyRoundOrder(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Kind kind() {
        return Kind.DAY;
    }

    static Object valueOf(SortField field, SurveyRound row) {
        return switch ((SurveyRoundOrder) field) {
            case PERIOD_FROM -> row.periodFrom();
        };
    }
}
