// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.List;
import java.util.Locale;

/**
 * A version of an instrument as a caller reads it.
 *
 * @param answers what an item can be answered with
 * @param levels which level so many failed items make
 */
public record InstrumentView(
        String code,
        int version,
        String label,
        String source,
        List<Item> items,
        List<Answer> answers,
        List<Level> levels) {

    /** One item, with its label in the language of the request. */
    public record Item(String code, String label) {}

    /** A range of failed items, both ends included, and its level (a code of the list self-care-levels). */
    public record Level(int failedFrom, int failedTo, String level) {}

    /** The instrument for a reader of that language. */
    public static InstrumentView of(Instrument instrument, Locale locale) {
        return new InstrumentView(
                instrument.code(),
                instrument.version(),
                instrument.title().in(locale),
                instrument.source(),
                instrument.items().stream()
                        .map(item -> new Item(item.code(), item.label().in(locale)))
                        .toList(),
                List.of(Answer.values()),
                instrument.bands().stream()
                        .map(band -> new Level(band.from(), band.to(), band.level()))
                        .toList());
    }
}
