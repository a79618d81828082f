// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Problem.Violation;

/**
 * A version of an instrument; a version never changes.
 *
 * @param code for example {@code SELF_CARE_6}
 * @param version version, from 1
 * @param title name of the instrument
 * @param source law or standard on which it is based
 * @param items the items; each is passed or failed
 * @param bands the level for each number of failed items
 */
public record Instrument(
        String code, int version, LocalizedText title, String source, List<Item> items, List<Band> bands) {

    public Instrument {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /** One item. */
    public record Item(String code, LocalizedText label) {}

    /** A range of failed items, both ends included, and its level, a code of the list {@code self-care-levels}. */
    public record Band(int from, int to, String level) {

        boolean contains(int fails) {
            return fails >= from && fails <= to;
        }

        private LocalizedText range() {
            return from == to
                    ? LocalizedText.of("" + from, "" + from)
                    : LocalizedText.of(from + " to " + to, from + " 至 " + to);
        }
    }

    /**
     * Result of the answers.
     *
     * @param score number of failed items
     * @param level the level the score belongs to
     */
    public record Result(int score, String level) {}

    /**
     * Scores the answers.
     *
     * @throws Problem 400 unless exactly the items of the instrument have an answer
     */
    public Result score(Map<String, ItemAnswer> answers) {
        requireComplete(answers);
        int failed = failedItems(answers).size();
        return new Result(failed, bandOf(failed).level());
    }

    /** How score and level follow from complete answers, in words. */
    public LocalizedText computation(Map<String, ItemAnswer> answers) {
        List<Item> failed = failedItems(answers);
        Band band = bandOf(failed.size());
        LocalizedText level = CodeLabels.of("self-care-levels", band.level());
        return LocalizedText.of(
                "%d of %d items failed%s; %s failed items: %s (%s, version %d)"
                        .formatted(
                                failed.size(),
                                items.size(),
                                failed.isEmpty() ? "" : " (" + labels(failed, LocalizedText::en, ", ") + ")",
                                band.range().en(),
                                level.en(),
                                title.en(),
                                version),
                "%d 项指标中有 %d 项不能完成%s；%s 项不能完成：%s（%s，第 %d 版）"
                        .formatted(
                                items.size(),
                                failed.size(),
                                failed.isEmpty() ? "" : "（" + labels(failed, LocalizedText::zh, "、") + "）",
                                band.range().zh(),
                                level.zh(),
                                title.zh(),
                                version));
    }

    private List<Item> failedItems(Map<String, ItemAnswer> answers) {
        return items.stream()
                .filter(item -> answers.get(item.code()) == ItemAnswer.FAIL)
                .toList();
    }

    private Band bandOf(int failed) {
        return bands.stream()
                .filter(each -> each.contains(failed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no level for " + failed));
    }

    private void requireComplete(Map<String, ItemAnswer> answers) {
        var known = items.stream().map(Item::code).collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        known.stream()
                .filter(item -> !answers.containsKey(item))
                .sorted()
                .forEach(item -> violations.add(new Violation("answers." + item, answerRequired())));
        if (!known.containsAll(answers.keySet())) {
            violations.add(new Violation(
                    "answers",
                    LocalizedText.of(
                            "must hold only the items of %s, version %d".formatted(title.en(), version),
                            "只能包含“%s”第 %d 版的指标".formatted(title.zh(), version))));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static LocalizedText answerRequired() {
        LocalizedText pass = ItemAnswer.PASS.label();
        LocalizedText fail = ItemAnswer.FAIL.label();
        return LocalizedText.of(
                "requires an answer: PASS (%s) or FAIL (%s)".formatted(pass.en(), fail.en()),
                "须填写“%s”或“%s”".formatted(pass.zh(), fail.zh()));
    }

    private static String labels(List<Item> items, Function<LocalizedText, String> language, String separator) {
        return items.stream().map(Item::label).map(language).collect(Collectors.joining(separator));
    }
}
