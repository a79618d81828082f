// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.intake.assessment.Instrument.Answer;
import org.zhongfu.intake.assessment.Instrument.Circumstance;
import org.zhongfu.intake.assessment.Instrument.Item;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Problem.Violation;

/**
 * Complete answers to an instrument.
 *
 * @param items code of the answer by code of the item
 * @param circumstances codes of the circumstances that were found
 */
record Answers(SortedMap<String, String> items, SortedSet<String> circumstances) {

    /**
     * The answers, when they are complete.
     *
     * @throws Problem 400 with each item that has no answer or one it cannot have, and each unknown circumstance
     */
    static Answers require(Instrument instrument, Map<String, String> items, List<String> circumstances) {
        List<Violation> violations = new ArrayList<>();
        for (Item item : instrument.items()) {
            String answer = items.get(item.code());
            if (answer == null || item.find(answer).isEmpty()) {
                violations.add(new Violation("answers." + item.code(), choice(item)));
            }
        }
        List<String> known = instrument.items().stream().map(Item::code).toList();
        if (!known.containsAll(items.keySet())) {
            violations.add(new Violation("answers", onlyItemsOf(instrument)));
        }
        for (int i = 0; i < circumstances.size(); i++) {
            if (instrument.circumstance(circumstances.get(i)).isEmpty()) {
                violations.add(new Violation("circumstances[" + i + "]", onlyCircumstancesOf(instrument)));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return new Answers(new TreeMap<>(items), new TreeSet<>(circumstances));
    }

    /** The answer to an item. */
    Answer to(Item item) {
        String answer = items.get(item.code());
        if (answer == null) {
            throw new IllegalStateException("no answer to " + item.code());
        }
        return item.require(answer);
    }

    /** The circumstances that were found, in the order of the instrument. */
    List<Circumstance> found(Instrument instrument) {
        return instrument.circumstances().stream()
                .filter(each -> circumstances.contains(each.code()))
                .toList();
    }

    private static LocalizedText choice(Item item) {
        return LocalizedText.of(
                "requires an answer: " + choices(item, LocalizedText::en, "%1$s (%2$s)", ", "),
                "须填写下列之一：" + choices(item, LocalizedText::zh, "%2$s（%1$s）", "、"));
    }

    private static String choices(
            Item item, Function<LocalizedText, String> language, String format, String separator) {
        return item.answers().stream()
                .map(answer -> format.formatted(answer.code(), language.apply(answer.label())))
                .collect(Collectors.joining(separator));
    }

    private static LocalizedText onlyItemsOf(Instrument instrument) {
        return LocalizedText.of(
                "must hold only the items of %s, version %d"
                        .formatted(instrument.title().en(), instrument.version()),
                "只能包含“%s”第 %d 版的指标".formatted(instrument.title().zh(), instrument.version()));
    }

    private static LocalizedText onlyCircumstancesOf(Instrument instrument) {
        List<Circumstance> known = instrument.circumstances();
        return known.isEmpty()
                ? LocalizedText.of("has to be left out: the instrument has no circumstances", "该量表没有特殊情况，不得填写")
                : LocalizedText.of(
                        "must be one of "
                                + known.stream().map(Circumstance::code).collect(Collectors.joining(", ")),
                        "须为下列之一："
                                + known.stream().map(each -> each.label().zh()).collect(Collectors.joining("、")));
    }
}
