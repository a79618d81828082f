// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.matching.catalog.GuideDraft;
import org.zhongfu.matching.catalog.ServiceItem;
import org.zhongfu.matching.rule.Conditions;

/**
 * What a change changes; at least one of the lists is not empty.
 *
 * @param items services that are added to the list or replace those of the same code, at most 50
 * @param rules new versions of eligibility rules, at most 50, each service once
 * @param guides new versions of guides, at most 50, each service once
 */
public record ChangeContent(
        @Nullable @Size(max = 50) List<@NotNull @Valid ServiceItem> items,
        @Nullable @Size(max = 50) List<@NotNull @Valid RuleDraft> rules,
        @Nullable @Size(max = 50) List<@NotNull @Valid GuideDraft> guides) {

    public ChangeContent {
        items = items == null ? List.of() : List.copyOf(items);
        rules = rules == null ? List.of() : List.copyOf(rules);
        guides = guides == null ? List.of() : List.copyOf(guides);
    }

    /**
     * The next version of a rule.
     *
     * @param serviceItem the service: a code of the list {@code service-items}, or of an item of the change
     * @param conditions the conditions; a person is eligible when all of them are met
     */
    public record RuleDraft(
            @NotNull @CodeFormat String serviceItem,
            @NotNull @Valid Conditions conditions) {}

    List<ServiceItem> changedItems() {
        return items == null ? List.of() : items;
    }

    List<RuleDraft> changedRules() {
        return rules == null ? List.of() : rules;
    }

    List<GuideDraft> changedGuides() {
        return guides == null ? List.of() : guides;
    }

    @JsonIgnore
    boolean isEmpty() {
        return changedItems().isEmpty()
                && changedRules().isEmpty()
                && changedGuides().isEmpty();
    }

    /** The services whose rule or presence in the list changes, by code. */
    List<String> affectedServices() {
        return Stream.concat(
                        changedItems().stream().map(ServiceItem::code),
                        changedRules().stream().map(RuleDraft::serviceItem))
                .distinct()
                .sorted()
                .toList();
    }
}
