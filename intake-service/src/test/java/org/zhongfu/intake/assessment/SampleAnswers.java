// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Complete answers to an instrument. */
final class SampleAnswers {

    private SampleAnswers() {}

    /** Answers with that sum of points: full points item by item, as long as they fit, and the rest with the next ones. */
    static Answers ofPoints(Instrument instrument, int points, String... circumstances) {
        Map<String, String> items = new HashMap<>();
        int left = points;
        for (Instrument.Item item : instrument.items()) {
            int most = left;
            Instrument.Answer answer = item.answers().stream()
                    .filter(each -> each.points() <= most && each.level() == null)
                    .max(Comparator.comparingInt(Instrument.Answer::points))
                    .orElseThrow();
            items.put(item.code(), answer.code());
            left -= answer.points();
        }
        if (left != 0) {
            throw new IllegalArgumentException(instrument.code() + " cannot have " + points + " points");
        }
        return Answers.require(instrument, items, List.of(circumstances));
    }
}
