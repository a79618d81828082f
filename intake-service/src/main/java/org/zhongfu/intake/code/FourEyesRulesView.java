// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.CountedSteps;
import org.zhongfu.base.foureyes.FourEyesRule;
import org.zhongfu.base.foureyes.FourEyesRules;
import org.zhongfu.base.foureyes.FourEyesStep;
import org.zhongfu.base.foureyes.RuleEffect;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * The pairs of steps that need two persons (双人复核, 不相容岗位分离), in a version.
 *
 * @param version version of the rules, raised with each change
 * @param source law, standard or decision the rules follow
 * @param rules the rules
 */
public record FourEyesRulesView(
        @Min(1) @Max(100_000) int version,
        @Size(max = 1000) String source,
        @Size(max = 500) List<RuleView> rules) {

    /**
     * A rule: who took the earlier step does not take the later one, or not without a review.
     *
     * @param code stable code; a refusal names it as {@code fourEyesRule}
     * @param title what the rule is about
     * @param earlier the earlier steps; each of them counts
     * @param later the later steps, which the rule refuses or sends to a review
     * @param linkedBy by what both steps belong together, a code of the list {@code four-eyes-links}
     * @param counted which earlier step counts when there are several, a code of the list {@code four-eyes-counted-steps}
     * @param effect what follows when one person takes both, a code of the list {@code four-eyes-effects}
     * @param validFrom first day on which the rule holds
     * @param limits what narrows the rule
     * @param source law, standard or decision it follows
     */
    public record RuleView(
            @Size(max = 64) String code,
            TextView title,
            @Size(max = 20) List<StepView> earlier,
            @Size(max = 20) List<StepView> later,
            StepLink linkedBy,
            CountedSteps counted,
            RuleEffect effect,
            LocalDate validFrom,
            LimitsView limits,
            @Size(max = 1000) String source) {}

    /**
     * A step of a pair.
     *
     * @param operation operation id of the API description
     * @param name what is done
     * @param roles roles that may take the step
     * @param who these roles and their area in words
     */
    public record StepView(
            @Size(max = 100) String operation,
            TextView name,
            @Size(max = 20) List<@Size(max = 64) String> roles,
            TextView who) {}

    /**
     * What narrows a rule; an absent property narrows nothing.
     *
     * @param serviceItem the service the rule is for, a code of the list {@code service-items}
     * @param unitsFrom from how many units it holds
     * @param priceFromFen from which price in fen it holds
     * @param onlyWith property of the request of the later step with which alone the rule holds
     * @param earlierRoles roles of which the person held one at the earlier step; empty for any role
     */
    public record LimitsView(
            @Nullable @Size(max = 64) String serviceItem,

            @Nullable @Min(1) @Max(1_000_000) Integer unitsFrom,

            @Nullable @Min(1) @Max(1_000_000_000_000L) Long priceFromFen,

            @Nullable @Size(max = 64) String onlyWith,
            @Size(max = 20) List<@Size(max = 64) String> earlierRoles) {}

    /**
     * A text in both languages.
     *
     * @param label text in the language of the request
     * @param zh text in Chinese
     * @param en text in English
     */
    public record TextView(
            @Size(max = 300) String label,
            @Size(max = 300) String zh,
            @Size(max = 300) String en) {

        static TextView of(LocalizedText text, Locale language) {
            return new TextView(text.in(language), text.zh(), text.en());
        }
    }

    /** The view of the rules in a language. */
    public static FourEyesRulesView of(FourEyesRules rules, Locale language) {
        return new FourEyesRulesView(
                rules.version(),
                rules.source(),
                rules.rules().stream().map(rule -> view(rules, rule, language)).toList());
    }

    private static RuleView view(FourEyesRules rules, FourEyesRule rule, Locale language) {
        return new RuleView(
                rule.code(),
                TextView.of(rule.title(), language),
                rule.earlier().stream()
                        .map(step -> view(rules.step(step), language))
                        .toList(),
                rule.later().stream()
                        .map(step -> view(rules.step(step), language))
                        .toList(),
                rule.linkedBy(),
                rule.counted(),
                rule.effect(),
                rule.validFrom(),
                view(rule.limits()),
                rule.source());
    }

    private static StepView view(FourEyesStep step, Locale language) {
        return new StepView(
                step.operation(), TextView.of(step.toDo(), language), step.roles(), TextView.of(step.who(), language));
    }

    private static LimitsView view(FourEyesRule.Limits limits) {
        return new LimitsView(
                limits.serviceItem(),
                limits.unitsFrom(),
                limits.priceFromFen(),
                limits.onlyWith(),
                limits.earlierRoles().stream().sorted().toList());
    }
}
