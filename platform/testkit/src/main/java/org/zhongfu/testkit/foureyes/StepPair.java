// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.foureyes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An earlier and a later step of a rule, as the data has them.
 *
 * @param rule code of the rule
 * @param earlier operation of the earlier step
 * @param later operation of the later step
 * @param refuses true when the rule refuses the later step; false when it is taken and reviewed
 */
public record StepPair(String rule, String earlier, String later, boolean refuses) {

    private static final String RESOURCE = "/four-eyes-rules.json";

    /** All pairs of the rules of this build. */
    static List<StepPair> all() {
        List<StepPair> pairs = new ArrayList<>();
        for (JsonNode rule : read().path("rules")) {
            for (JsonNode earlier : rule.path("earlier")) {
                for (JsonNode later : rule.path("later")) {
                    pairs.add(new StepPair(
                            rule.path("code").asText(),
                            earlier.asText(),
                            later.asText(),
                            !rule.path("effect").asText().equals("REVIEW")));
                }
            }
        }
        return pairs;
    }

    private static JsonNode read() {
        try (InputStream data = StepPair.class.getResourceAsStream(RESOURCE)) {
            if (data == null) {
                throw new AssertionError(RESOURCE + " is not on the class path");
            }
            return new ObjectMapper().readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Without the rule, as scenarios name it. */
    String steps() {
        return earlier + " -> " + later;
    }

    @Override
    public String toString() {
        return rule + ": " + steps();
    }
}
