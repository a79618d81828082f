// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.code.KnownCode;

/**
 * The conditions of an eligibility rule. A person is eligible when all given conditions are met.
 *
 * @param anyGroupOf target groups, at most 50, of which the person must be in at least one; an empty list means no
 *     condition
 * @param minAge lowest age in full years, 0 to 130; null means no condition
 * @param maxAge highest age in full years, 0 to 130, not below minAge; null means no condition
 * @param anyLevelOf assessment results, at most 20, of which the person must have at least one; an empty list means no
 *     condition
 */
public record Conditions(
        @Nullable @Size(max = 50) List<@NotNull @KnownCode("target-groups") String> anyGroupOf,
        @Nullable @Min(0) @Max(130) Integer minAge,
        @Nullable @Min(0) @Max(130) Integer maxAge,
        @Nullable @Size(max = 20) List<@NotNull @Valid LevelCondition> anyLevelOf) {

    public Conditions {
        anyGroupOf = anyGroupOf == null ? List.of() : List.copyOf(anyGroupOf);
        anyLevelOf = anyLevelOf == null ? List.of() : List.copyOf(anyLevelOf);
    }

    /**
     * The levels of an assessment instrument that satisfy a rule.
     *
     * @param instrument code of the instrument, for example {@code SELF_CARE_6}
     * @param levels codes of the levels, 1 to 20; those of {@code SELF_CARE_6} are in the list {@code self-care-levels}
     */
    public record LevelCondition(
            @NotNull @CodeFormat String instrument,

            @NotNull @Size(min = 1, max = 20) List<@NotNull @CodeFormat String> levels) {

        boolean isMetBy(EligibilitySubject subject) {
            return subject.levelOf(instrument).filter(levels::contains).isPresent();
        }
    }

    /** True when there is none, so that everybody would be eligible. */
    boolean areEmpty() {
        return orEmpty(anyGroupOf).isEmpty()
                && minAge == null
                && maxAge == null
                && orEmpty(anyLevelOf).isEmpty();
    }

    /** Applies the conditions to the facts about a person at one moment. */
    public Eligibility evaluate(EligibilitySubject subject) {
        List<Reason> reasons = new ArrayList<>();
        groups(subject).ifPresent(reasons::add);
        ages(subject).ifPresent(reasons::add);
        levels(subject).ifPresent(reasons::add);
        return reasons.isEmpty() ? new Eligibility.Eligible() : new Eligibility.Refused(reasons);
    }

    private Optional<Reason> groups(EligibilitySubject subject) {
        return orEmpty(anyGroupOf).isEmpty() || orEmpty(anyGroupOf).stream().anyMatch(subject.groups()::contains)
                ? Optional.empty()
                : Optional.of(Reason.NOT_IN_TARGET_GROUP);
    }

    private Optional<Reason> ages(EligibilitySubject subject) {
        if (minAge != null && subject.age() < minAge) {
            return Optional.of(Reason.TOO_YOUNG);
        }
        return maxAge != null && subject.age() > maxAge ? Optional.of(Reason.TOO_OLD) : Optional.empty();
    }

    private Optional<Reason> levels(EligibilitySubject subject) {
        List<LevelCondition> accepted = orEmpty(anyLevelOf);
        if (accepted.isEmpty() || accepted.stream().anyMatch(each -> each.isMetBy(subject))) {
            return Optional.empty();
        }
        boolean assessed = accepted.stream()
                .anyMatch(each -> subject.levelOf(each.instrument()).isPresent());
        return Optional.of(assessed ? Reason.LEVEL_NOT_MET : Reason.NOT_ASSESSED);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
