// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.assessment.AssessedResult;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * Rules by which needs are suggested, in a version: data, in the folder {@code smart-assessment}.
 *
 * @param version raised with each change; stored with each smart assessment
 * @param validFrom first day of the version
 * @param source where the rules come from
 * @param rules the rules; each that applies is a reason
 */
record SuggestionRules(int version, LocalDate validFrom, String source, List<Rule> rules) {

    private static final String RESOURCE = "/smart-assessment/rules-v1.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    SuggestionRules {
        rules = List.copyOf(rules);
    }

    /**
     * A rule.
     *
     * @param all conditions, all of which must hold
     * @param serviceItem the service it suggests, a code of the list {@code service-items}
     * @param units units of the service in the period
     * @param months length of the period
     * @param reason why, in both languages
     */
    record Rule(
            String code,
            List<Condition> all,
            String serviceItem,
            int units,
            int months,
            Urgency urgency,
            LocalizedText reason) {

        Rule {
            all = List.copyOf(all);
        }

        private boolean applies(SuggestionInput input) {
            return all.stream().allMatch(condition -> condition.holds(input));
        }
    }

    /**
     * A condition; what is absent is no condition.
     *
     * @param instrument code of the instrument that levels and answers belong to
     * @param levels one of these levels
     * @param item code of the item
     * @param answers one of these answers to the item
     * @param groups one of these target groups
     * @param ageFrom lowest age in full years
     * @param ageTo highest age in full years
     */
    record Condition(
            @Nullable String instrument,
            @Nullable List<String> levels,
            @Nullable String item,
            @Nullable List<String> answers,
            @Nullable List<String> groups,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo) {

        private boolean holds(SuggestionInput input) {
            return (instrument == null || input.results().stream().anyMatch(this::holds))
                    && (groups == null || groups.stream().anyMatch(input.groups()::contains))
                    && (ageFrom == null || input.age() >= ageFrom)
                    && (ageTo == null || input.age() <= ageTo);
        }

        private boolean holds(AssessedResult result) {
            return result.instrument().equals(instrument)
                    && (levels == null || levels.contains(result.level()))
                    && (item == null
                            || (answers != null
                                    && answers.contains(result.answers().getOrDefault(item, ""))));
        }
    }

    /** One suggestion for each service: the most units, the longest period and the highest urgency of the rules that apply. */
    List<Suggestion> suggest(SuggestionInput input) {
        Map<String, List<Rule>> byService = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.applies(input)).forEach(rule -> byService
                .computeIfAbsent(rule.serviceItem(), item -> new ArrayList<>())
                .add(rule));
        return byService.entrySet().stream()
                .map(entry -> suggestion(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Suggestion::urgency).reversed())
                .toList();
    }

    private static Suggestion suggestion(String serviceItem, List<Rule> rules) {
        return new Suggestion(
                serviceItem,
                rules.stream().mapToInt(Rule::units).max().orElse(1),
                rules.stream().mapToInt(Rule::months).max().orElse(1),
                rules.stream().map(Rule::urgency).max(Comparator.naturalOrder()).orElse(Urgency.NORMAL),
                rules.stream()
                        .map(rule -> new Suggestion.Reason(rule.code(), rule.reason()))
                        .toList());
    }

    /** The rules of this build. */
    static SuggestionRules read() {
        try (InputStream file = SuggestionRules.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return JSON.readValue(file, SuggestionRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** Provides the rules to the beans of the service. */
    static final class Producer {

        @Produces
        @Singleton
        SuggestionRules rules() {
            return read();
        }
    }
}
