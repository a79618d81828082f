// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A version of an instrument (评估量表) whose items are passed or failed.
 *
 * @param code code of the instrument
 * @param version version of the instrument, from 1
 * @param label name of the instrument in the language of the request
 * @param source law or standard on which the instrument is based
 * @param items the items to answer
 * @param answers the answers an item can have
 * @param levels the level for each number of failed items
 */
public record InstrumentView(
        String code,
        int version,
        String label,
        String source,
        List<InstrumentItem> items,
        List<ItemAnswer> answers,
        List<LevelRange> levels) {

    /**
     * One item of an instrument.
     *
     * @param code code of the item
     * @param label the item in the language of the request
     */
    public record InstrumentItem(String code, String label) {}

    /**
     * A range of numbers of failed items and its level.
     *
     * @param failedFrom smallest number of failed items, included
     * @param failedTo largest number of failed items, included
     * @param level level, a code of the list {@code self-care-levels}
     */
    public record LevelRange(@Min(0) int failedFrom, @Min(0) int failedTo, String level) {}

    /** The view of an instrument in a language. */
    public static InstrumentView of(Instrument instrument, Locale locale) {
        return new InstrumentView(
                instrument.code(),
                instrument.version(),
                instrument.title().in(locale),
                instrument.source(),
                instrument.items().stream()
                        .map(item ->
                                new InstrumentItem(item.code(), item.label().in(locale)))
                        .toList(),
                List.of(ItemAnswer.values()),
                instrument.levels().stream()
                        .filter(level -> level.from() != null && level.to() != null)
                        .map(level -> new LevelRange(
                                Objects.requireNonNull(level.from()),
                                Objects.requireNonNull(level.to()),
                                level.level()))
                        .toList());
    }
}
