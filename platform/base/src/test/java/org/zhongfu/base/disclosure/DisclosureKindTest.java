// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.CodeLists;

/** The kinds of disclosures are the audited actions that disclose: a new one cannot stay without a limit. */
class DisclosureKindTest {

    @Test
    void eachAuditedDisclosureIsAKind() {
        assertThat(CodeLists.named("audited-actions").orElseThrow().values())
                .filteredOn(action -> action.endsWith("_DISCLOSED")
                        || action.equals("CONTACT_CARD_READ")
                        || action.equals("SURVEY_CONTACT_READ"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DisclosureKind.values())
                        .map(DisclosureKind::name)
                        .toList());
    }

    @Test
    void eachKindIsAboutAKnownRecord() {
        assertThat(DisclosureKind.values())
                .allMatch(kind ->
                        CodeLists.named("audit-subject-types").orElseThrow().has(kind.subjectType()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Disclosures.LIMIT_REACHED, Disclosures.OPENED_OFTEN})
    void theAlertsHaveLabels(String action) {
        assertThat(CodeLists.named("audited-actions").orElseThrow().has(action)).isTrue();
    }
}
