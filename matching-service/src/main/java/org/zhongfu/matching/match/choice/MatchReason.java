// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhongfu.matching.base.ReasonView;
import org.zhongfu.platform.kernel.LocalizedText;

/** The labels of the reasons why a need is not served, or not by a contract line. */
public enum MatchReason {
    TOO_SMALL("The line has fewer units than the need asks for", "该合同项剩余数量少于需求数量"),
    WORTH_MORE_TO_OTHERS("The units of the line are worth more to other needs", "该合同项的服务对其他需求更有价值"),
    NO_WHOLE_PLACE("Needs that use the line better left too few units", "其他需求更充分地利用该合同项后，剩余数量不足"),
    OVERLOOKED("It was overlooked", "未被考虑"),
    NO_CONTRACT_IN_AREA("No provider has a contract for it in the area", "该区域没有签约机构提供此服务"),
    NO_RULE_IN_FORCE("No eligibility rule was in force", "当日没有生效的资格规则"),
    NOT_IN_SERVICE_LIST("The service list of the day does not have it", "当日服务清单中没有此项目"),
    NOT_IN_PERIOD("Its period does not begin inside the contract's", "需求起始日不在合同期内"),
    NO_UNITS_LEFT("Too few units are left", "剩余数量不足"),
    TURNED_AWAY("The provider declined this need before", "该机构此前已放弃此需求"),
    NOT_IN_TARGET_GROUP("The person was in none of the groups the service is for", "不属于该服务的对象类别"),
    TOO_YOUNG("Younger than the service is for", "年龄低于服务要求"),
    TOO_OLD("Older than the service is for", "年龄高于服务要求"),
    NOT_ASSESSED("None of the assessments asked for was made", "尚未完成所需评估"),
    LEVEL_NOT_MET("Assessed, but not at a level the service is for", "评估等级不符合服务要求"),
    GATHERED_FOR_RUN("The need is held for a matching run", "该需求已纳入批量匹配"),
    FACTS_MISSING("The facts about the person have not arrived yet", "该人员的资格信息尚未到达"),
    NO_LONGER_WAITS("It has an offer already or has ended", "该需求已派单或已结束"),
    UNITS_CHANGED("It wants another number of units now", "所需数量已变化"),
    LINE_GONE("The line does not serve there any more", "该合同项已不再服务此区域"),
    TECHNICAL("A technical fault; it will be matched on its own", "技术故障，将单独匹配");

    private final LocalizedText label;

    MatchReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
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
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .map(each -> each.label)
                .orElse(LocalizedText.of(code, code));
    }
}
