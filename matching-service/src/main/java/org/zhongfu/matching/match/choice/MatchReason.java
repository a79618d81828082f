// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.base.ReasonView;
import org.zhongfu.platform.kernel.LocalizedText;

/** Why a need is not served, or not by a line; the code list {@code match-reasons} has the labels. */
public enum MatchReason {
    TOO_SMALL,
    WORTH_MORE_TO_OTHERS,
    NO_WHOLE_PLACE,
    OVERLOOKED,
    NO_CONTRACT_IN_AREA,
    NO_RULE_IN_FORCE,
    NOT_IN_SERVICE_LIST,
    NOT_IN_PERIOD,
    NO_UNITS_LEFT,
    TURNED_AWAY,
    OUTSIDE_PROVIDER_AREA,
    NOT_IN_TARGET_GROUP,
    TOO_YOUNG,
    TOO_OLD,
    NOT_ASSESSED,
    LEVEL_NOT_MET,
    GATHERED_FOR_RUN,
    FACTS_MISSING,
    NO_LONGER_WAITS,
    UNITS_CHANGED,
    LINE_GONE,
    TECHNICAL;

    private static final String LIST = "match-reasons";

    /** What it means, in the reader's language. */
    public LocalizedText label() {
        return CodeLabels.of(LIST, this);
    }

    /** A code with its label; the label of an unknown code is the code. */
    public static ReasonView view(String code, Locale language) {
        return new ReasonView(code, labelOf(code).in(language));
    }

    /** The labels of all codes in one text; the English one also names the codes. */
    public static LocalizedText describe(List<String> codes) {
        return LocalizedText.of(
                codes.stream()
                        .map(code -> labelOf(code).en() + " (" + code + ")")
                        .collect(Collectors.joining("; ")),
                codes.stream().map(code -> labelOf(code).zh()).collect(Collectors.joining("；")));
    }

    private static LocalizedText labelOf(String code) {
        return CodeLabels.ofAny(LIST, code);
    }
}
