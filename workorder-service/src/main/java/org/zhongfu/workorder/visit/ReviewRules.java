// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which exceptions of a visit wait for a decision, and the limits beyond which there is an exception. The values are data:
 * the resource {@code visit-review-rules.json} has them, with version and source.
 *
 * @param version raised with each change; stored with each review
 * @param source where the values come from
 * @param effects one for each exception
 */
record ReviewRules(int version, String source, Limits limits, Map<ReviewReason, Effect> effects) {

    private static final String RESOURCE = "/visit-review-rules.json";

    /** What follows from an exception. */
    enum Effect {
        /** The visit counts only after a decision. */
        REVIEW,
        /** The exception is shown; the visit counts. */
        NOTE
    }

    /**
     * The limits beyond which there is an exception.
     *
     * @param nearMetres how far from the home a check-in may be. The order knows the home to about one kilometre, and
     *     GCJ-02 differs by up to about 0.6 kilometres
     * @param clockMinutes how far the clock of a device may differ
     * @param shortestMinutes shortest visit of any service
     * @param longestHours longest visit of any service
     * @param shortestShare share of the time the service takes below which a visit is too short
     * @param startToleranceMinutes how far from its planned start a visit may begin
     * @param startWindowHours how far from its planned time a visit may begin at all, unless the device was offline or
     *     the fact is entered late
     * @param fastestKilometresPerHour fastest travel between two visits of a worker, in a straight line
     * @param overlapToleranceMinutes how long two visits of a person may overlap, as one worker takes over from another
     * @param codeGraceHours how long the code of a place is valid after its day
     */
    record Limits(
            int nearMetres,
            int clockMinutes,
            int shortestMinutes,
            int longestHours,
            double shortestShare,
            int startToleranceMinutes,
            int startWindowHours,
            int fastestKilometresPerHour,
            int overlapToleranceMinutes,
            int codeGraceHours) {}

    ReviewRules {
        effects = Map.copyOf(effects);
        if (!effects.keySet().containsAll(Arrays.asList(ReviewReason.values()))) {
            throw new IllegalArgumentException("each exception of a visit needs an effect");
        }
        if (effects.get(ReviewReason.ENTERED_BY_COORDINATOR) != Effect.REVIEW) {
            throw new IllegalArgumentException(
                    "ENTERED_BY_COORDINATOR stands for the second person of a four-eyes rule and is reviewed");
        }
    }

    /** The exceptions that wait for a decision. */
    List<ReviewReason> forReview(List<ReviewReason> exceptions) {
        return exceptions.stream()
                .filter(each -> effects.get(each) == Effect.REVIEW)
                .toList();
    }

    /** The rules of this build. */
    static ReviewRules read() {
        try (InputStream file = ReviewRules.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new ObjectMapper().readValue(file, ReviewRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** Provides the rules to the beans of the service. */
    static final class Producer {

        @Produces
        @Singleton
        ReviewRules rules() {
            return read();
        }
    }
}
