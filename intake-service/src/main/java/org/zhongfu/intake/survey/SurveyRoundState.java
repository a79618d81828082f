// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a survey round and the transitions between them. */
public enum SurveyRoundState implements State<SurveyRoundState> {
    /** The frame is being prepared. */
    DRAFT,
    /** The frame is frozen, and persons are visited. */
    OPEN,
    /** Over; attempts of before that arrive later are taken. */
    CLOSED;

    @Override
    public Set<SurveyRoundState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(SurveyRoundState.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("survey-round-states", this);
    }
}
