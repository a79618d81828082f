// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeLists;

/** Says in both languages what a condition asks for and what is present. */
final class TeamExplanation {

    private static final String CONDITIONS = "team-conditions";
    private static final String CREDENTIALS = "credentials";

    private TeamExplanation() {}

    static TeamRuleView.TeamConditionResult explain(JudgedCondition judged) {
        TeamCondition condition = judged.condition();
        return new TeamRuleView.TeamConditionResult(
                condition.code(),
                condition.required(),
                judged.present(),
                judged.isMet(),
                chinese(judged),
                english(judged));
    }

    private static String chinese(JudgedCondition judged) {
        TeamCondition condition = judged.condition();
        String held =
                condition.anyOf().isEmpty() ? "" : "（持有" + labels(CREDENTIALS, condition.anyOf(), Code::zh, "或") + "）";
        String result = judged.isMet() ? "符合" : "缺 %d 人".formatted(missing(judged));
        return "%s%s：要求不少于 %d 人，当日 %d 人，%s。"
                .formatted(name(condition, Code::zh), held, condition.required(), judged.present(), result);
    }

    private static String english(JudgedCondition judged) {
        TeamCondition condition = judged.condition();
        String held = condition.anyOf().isEmpty()
                ? ""
                : " (holding: " + labels(CREDENTIALS, condition.anyOf(), Code::en, " or ") + ")";
        String result = judged.isMet() ? "met" : "%d missing".formatted(missing(judged));
        return "%s%s: at least %d required, %d on that day, %s."
                .formatted(name(condition, Code::en), held, condition.required(), judged.present(), result);
    }

    private static int missing(JudgedCondition judged) {
        return judged.condition().required() - judged.present();
    }

    private static String name(TeamCondition condition, Function<Code, String> label) {
        return labels(CONDITIONS, List.of(condition.code().name()), label, "");
    }

    private static String labels(String list, List<String> codes, Function<Code, String> label, String separator) {
        return codes.stream()
                .map(code -> CodeLists.named(list)
                        .flatMap(known -> known.find(code))
                        .map(label)
                        .orElse(code))
                .collect(Collectors.joining(separator));
    }
}
