// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.CodeLists;

/** The kinds of disclosures are the audited actions that disclose: a new one cannot stay without a limit. */
class DisclosureKindTest {

    @Test
    void eachAuditedDisclosureIsAKind() {
        assertThat(CodeLists.named("audited-actions").orElseThrow().values())
                .filteredOn(action -> action.endsWith("_DISCLOSED") || action.equals("CONTACT_CARD_READ"))
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

    @Test
    void theAlertHasALabel() {
        assertThat(CodeLists.named("audited-actions").orElseThrow().has(Disclosures.LIMIT_REACHED))
                .isTrue();
    }
}
