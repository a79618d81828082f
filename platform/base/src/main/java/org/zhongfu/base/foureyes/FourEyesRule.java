// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A pair of steps that one person may not take both, or not without a review.
 *
 * @param code stable code
 * @param title what the rule is about
 * @param earlier operations of the earlier step
 * @param later operations of the later step
 * @param linkedBy by what both belong together
 * @param counted which earlier step counts
 * @param effect what follows when one person takes both
 * @param validFrom first day on which the rule holds
 * @param limits what narrows it
 * @param source law, standard or decision it follows
 */
public record FourEyesRule(
        String code,
        LocalizedText title,
        List<String> earlier,
        List<String> later,
        StepLink linkedBy,
        CountedSteps counted,
        RuleEffect effect,
        LocalDate validFrom,
        Limits limits,
        String source) {

    public FourEyesRule {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /**
     * What narrows a rule; an absent limit narrows nothing.
     *
     * @param serviceItem the service it is for
     * @param unitsFrom from how many units it holds
     * @param priceFromFen from which price in fen it holds
     * @param onlyWith property of the request of the later step with which alone the rule holds
     * @param earlierRoles roles of which the person held one at the earlier step
     */
    public record Limits(
            @Nullable String serviceItem,
            @Nullable Integer unitsFrom,
            @Nullable Long priceFromFen,
            @Nullable String onlyWith,
            Set<String> earlierRoles) {

        static final Limits NONE = new Limits(null, null, null, null, Set.of());

        public Limits {
            earlierRoles = Set.copyOf(earlierRoles);
        }

        /** A record without an amount is not exempt: a rule must not end because a number is missing. */
        private boolean include(StepSubject subject) {
            return (serviceItem == null || serviceItem.equals(subject.serviceItem()))
                    && (unitsFrom == null || subject.units() == null || subject.units() >= unitsFrom)
                    && (priceFromFen == null || subject.priceFen() == null || subject.priceFen() >= priceFromFen);
        }
    }

    /** True when the rule judges that step of that record on that day. */
    boolean judges(String operation, @Nullable String property, StepSubject subject, LocalDate day) {
        return later.contains(operation)
                && !day.isBefore(validFrom)
                && (limits.onlyWith() == null || limits.onlyWith().equals(property))
                && limits.include(subject);
    }
}
