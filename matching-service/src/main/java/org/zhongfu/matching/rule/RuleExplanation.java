// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.rule.Conditions.LevelCondition;
import org.zhongfu.platform.kernel.LocalizedText;

/** Says, condition by condition, what a rule asks for and what is known of the person. */
public final class RuleExplanation {

    private static final LocalizedText NONE = LocalizedText.of("none", "无");

    private RuleExplanation() {}

    /** The explanation in both languages. */
    public static LocalizedText of(Conditions conditions, EligibilitySubject subject) {
        List<String> reasons = conditions.evaluate(subject).reasonCodes();
        List<LocalizedText> parts = new ArrayList<>();
        groups(conditions, subject, reasons).ifPresent(parts::add);
        age(conditions, subject, reasons).ifPresent(parts::add);
        levels(conditions, subject, reasons).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(LocalizedText.of("the rule has no conditions", "规则没有条件"));
        }
        return LocalizedText.of(
                (reasons.isEmpty() ? "Can be offered: " : "Cannot be offered: ") + join(parts, LocalizedText::en, "; ")
                        + ".",
                (reasons.isEmpty() ? "可以提供：" : "不能提供：") + join(parts, LocalizedText::zh, "；") + "。");
    }

    private static Optional<LocalizedText> groups(
            Conditions conditions, EligibilitySubject subject, List<String> reasons) {
        List<LocalizedText> wanted = labels("target-groups", orEmpty(conditions.anyGroupOf()));
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(part(
                        LocalizedText.of("target group", "对象类别"),
                        missing(reasons, Reason.NOT_IN_TARGET_GROUP),
                        LocalizedText.of(join(wanted, LocalizedText::en, " or "), join(wanted, LocalizedText::zh, "、")),
                        known(labels("target-groups", subject.groups()))));
    }

    private static Optional<LocalizedText> age(
            Conditions conditions, EligibilitySubject subject, List<String> reasons) {
        Integer least = conditions.minAge();
        Integer most = conditions.maxAge();
        if (least == null && most == null) {
            return Optional.empty();
        }
        String from = least == null ? "0" : least.toString();
        return Optional.of(part(
                LocalizedText.of("age", "年龄"),
                missing(reasons, Reason.TOO_YOUNG) || missing(reasons, Reason.TOO_OLD),
                most == null
                        ? LocalizedText.of(from + " or more", from + "周岁及以上")
                        : LocalizedText.of(from + " to " + most, from + "至" + most + "周岁"),
                LocalizedText.of(Integer.toString(subject.age()), subject.age() + "周岁")));
    }

    private static Optional<LocalizedText> levels(
            Conditions conditions, EligibilitySubject subject, List<String> reasons) {
        List<LevelCondition> accepted = orEmpty(conditions.anyLevelOf());
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        List<LocalizedText> wanted = accepted.stream()
                .flatMap(each -> each.levels().stream().map(level -> level(each.instrument(), level)))
                .toList();
        List<LocalizedText> found = accepted.stream()
                .flatMap(each ->
                        subject.levelOf(each.instrument()).stream().map(level -> level(each.instrument(), level)))
                .toList();
        return Optional.of(part(
                LocalizedText.of("assessment", "评估等级"),
                missing(reasons, Reason.NOT_ASSESSED) || missing(reasons, Reason.LEVEL_NOT_MET),
                LocalizedText.of(join(wanted, LocalizedText::en, " or "), join(wanted, LocalizedText::zh, "、")),
                known(found)));
    }

    private static LocalizedText part(
            LocalizedText condition, boolean missing, LocalizedText wanted, LocalizedText known) {
        return LocalizedText.of(
                condition.en() + (missing ? " not met" : " met") + " (required: " + wanted.en() + "; known: "
                        + known.en() + ")",
                condition.zh() + (missing ? "不符合" : "符合") + "（要求：" + wanted.zh() + "；已知：" + known.zh() + "）");
    }

    private static LocalizedText known(List<LocalizedText> labels) {
        return labels.isEmpty()
                ? NONE
                : LocalizedText.of(join(labels, LocalizedText::en, ", "), join(labels, LocalizedText::zh, "、"));
    }

    private static LocalizedText level(String instrument, String level) {
        LocalizedText label = CodeLabels.ofAny("self-care-levels", level);
        return LocalizedText.of(instrument + " " + label.en(), instrument + " " + label.zh());
    }

    private static List<LocalizedText> labels(String list, List<String> codes) {
        return codes.stream().map(code -> CodeLabels.ofAny(list, code)).toList();
    }

    private static boolean missing(List<String> reasons, Reason reason) {
        return reasons.contains(reason.name());
    }

    private static String join(List<LocalizedText> texts, Function<LocalizedText, String> language, String separator) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Stream.ofNullable(list).flatMap(List::stream).toList();
    }
}
