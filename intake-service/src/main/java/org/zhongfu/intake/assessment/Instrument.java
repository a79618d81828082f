// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Problem.Violation;

/**
 * A version of an instrument; a version never changes.
 *
 * @param code for example {@code SELF_CARE_6}
 * @param version version, from 1
 * @param title name of the instrument
 * @param source law or standard it comes from
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

    /** A range of failed items, both ends included, and its level. */
    public record Band(int from, int to, String level) {

        boolean contains(int fails) {
            return fails >= from && fails <= to;
        }
    }

    /**
     * Result of the answers.
     *
     * @param score number of failed items
     * @param level the level the score belongs to
     * @param computation how it was computed, in words
     */
    public record Result(int score, String level, String computation) {}

    /**
     * Scores the answers.
     *
     * @throws Problem 400 unless exactly the items of the instrument have an answer
     */
    public Result score(Map<String, ItemAnswer> answers) {
        requireComplete(answers);
        List<String> failed = items.stream()
                .map(Item::code)
                .filter(code -> answers.get(code) == ItemAnswer.FAIL)
                .toList();
        Band band = bands.stream()
                .filter(each -> each.contains(failed.size()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no level for " + failed.size()));
        String computation = "%d of %d items failed%s; %s is %s (%s version %d)"
                .formatted(
                        failed.size(),
                        items.size(),
                        failed.isEmpty() ? "" : " (" + String.join(", ", failed) + ")",
                        band.from() == band.to() ? "" + band.from() : band.from() + " to " + band.to(),
                        band.level(),
                        code,
                        version);
        return new Result(failed.size(), band.level(), computation);
    }

    private void requireComplete(Map<String, ItemAnswer> answers) {
        var known = items.stream().map(Item::code).collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        known.stream()
                .filter(item -> !answers.containsKey(item))
                .sorted()
                .forEach(item -> violations.add(new Violation(
                        "answers." + item, LocalizedText.of("requires an answer: PASS or FAIL", "须填写 PASS 或 FAIL"))));
        if (!known.containsAll(answers.keySet())) {
            violations.add(new Violation(
                    "answers",
                    LocalizedText.of(
                            "must hold only the items of " + code + " version " + version,
                            "只能包含 " + code + " 第 " + version + " 版的指标")));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
