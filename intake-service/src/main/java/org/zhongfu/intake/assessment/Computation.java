// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.intake.assessment.Instrument.Circumstance;
import org.zhongfu.intake.assessment.Instrument.Group;
import org.zhongfu.intake.assessment.Instrument.Item;
import org.zhongfu.intake.assessment.Instrument.Level;
import org.zhongfu.intake.assessment.Instrument.Scoring;
import org.zhongfu.platform.kernel.LocalizedText;

/** How score and level follow from answers, in words. */
final class Computation {

    private final Instrument instrument;
    private final Answers answers;
    private final Score score;

    private Computation(Instrument instrument, Answers answers, Score score) {
        this.instrument = instrument;
        this.answers = answers;
        this.score = score;
    }

    static LocalizedText of(Instrument instrument, Answers answers, Score score) {
        Computation words = new Computation(instrument, answers, score);
        return instrument.scoring() == Scoring.FAILED_ITEMS ? words.failedItems() : words.points();
    }

    private LocalizedText failedItems() {
        List<LocalizedText> failed = instrument.items().stream()
                .filter(item -> answers.to(item).points() > 0)
                .map(Item::label)
                .toList();
        int items = instrument.items().size();
        Level level = instrument.levelOf(score.score());
        return LocalizedText.of(
                "%d of %d items failed%s; %s failed items: %s %s"
                        .formatted(
                                failed.size(),
                                items,
                                failed.isEmpty() ? "" : " (" + join(failed, LocalizedText::en, ", ") + ")",
                                level.range().en(),
                                label(score.level()).en(),
                                title().en()),
                "%d 项指标中有 %d 项不能完成%s；%s 项不能完成：%s%s"
                        .formatted(
                                items,
                                failed.size(),
                                failed.isEmpty() ? "" : "（" + join(failed, LocalizedText::zh, "、") + "）",
                                level.range().zh(),
                                label(score.level()).zh(),
                                title().zh()));
    }

    private LocalizedText points() {
        Level level = instrument.levelOf(score.score());
        List<LocalizedText> reasons = reasons();
        LocalizedText worse = reasons.isEmpty()
                ? LocalizedText.of("", "")
                : LocalizedText.of(
                        "; because of %s: %s"
                                .formatted(
                                        join(reasons, LocalizedText::en, ", "),
                                        label(score.level()).en()),
                        "；因%s调整为：%s"
                                .formatted(
                                        join(reasons, LocalizedText::zh, "、"),
                                        label(score.level()).zh()));
        return LocalizedText.of(
                "%d of %d points (%s); %s points: %s%s %s"
                        .formatted(
                                score.score(),
                                instrument.maxScore(),
                                groups(LocalizedText::en, "%s %d of %d", ", "),
                                level.range().en(),
                                label(score.levelOfScore()).en(),
                                worse.en(),
                                title().en()),
                "满分 %d 分，得 %d 分（%s）；%s 分：%s%s%s"
                        .formatted(
                                instrument.maxScore(),
                                score.score(),
                                groups(LocalizedText::zh, "%s %d/%d", "，"),
                                level.range().zh(),
                                label(score.levelOfScore()).zh(),
                                worse.zh(),
                                title().zh()));
    }

    /** Circumstances that were found, and items whose answer sets a level. */
    private List<LocalizedText> reasons() {
        return Stream.concat(
                        answers.found(instrument).stream().map(Circumstance::label),
                        instrument.items().stream()
                                .filter(item -> answers.to(item).level() != null)
                                .map(Item::label))
                .toList();
    }

    private String groups(Function<LocalizedText, String> language, String format, String separator) {
        return score.groups().stream()
                .map(each -> format.formatted(language.apply(labelOfGroup(each.code())), each.score(), each.max()))
                .collect(Collectors.joining(separator));
    }

    private LocalizedText labelOfGroup(String code) {
        return instrument.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(Group::label)
                .orElseThrow(() -> new IllegalStateException(instrument.code() + " has no group " + code));
    }

    private LocalizedText label(String level) {
        return CodeLabels.of(instrument.levelList(), level);
    }

    private LocalizedText title() {
        return LocalizedText.of(
                "(%s, version %d)".formatted(instrument.title().en(), instrument.version()),
                "（%s，第 %d 版）".formatted(instrument.title().zh(), instrument.version()));
    }

    private static String join(List<LocalizedText> texts, Function<LocalizedText, String> language, String separator) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }
}
