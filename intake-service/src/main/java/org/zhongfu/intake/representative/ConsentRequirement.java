// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import java.time.LocalDate;
import java.util.List;
import org.zhongfu.contracts.intake.Ages;

/** Whose consent the handling of personal information needs, by age. */
public enum ConsentRequirement {
    /** Under 14: the guardian's. */
    GUARDIAN_CONSENT,
    /** 14 to 17: their own, and the guardian is told; the guardian's too when the child cannot express their will. */
    OWN_CONSENT_GUARDIAN_TOLD,
    /** From 18: their own. */
    OWN_CONSENT;

    /** Raised with each change of the table. */
    static final int VERSION = 1;

    /**
     * A row of the table.
     *
     * @param fromAge first age in full years, up to that of the next row
     * @param requirement what is needed
     * @param source where it is laid down
     */
    record Row(int fromAge, ConsentRequirement requirement, String source) {}

    static final List<Row> TABLE = List.of(
            new Row(0, GUARDIAN_CONSENT, "个人信息保护法 31；未成年人保护法 72；困境儿童个人信息保护工作办法 (2025)"),
            new Row(14, OWN_CONSENT_GUARDIAN_TOLD, "困境儿童个人信息保护工作办法 (2025)"),
            new Row(18, OWN_CONSENT, "个人信息保护法 13, 29"));

    /** The row of a person on a day. */
    static Row rowOn(LocalDate day, LocalDate birthDate) {
        int age = Ages.on(day, birthDate);
        return TABLE.reversed().stream()
                .filter(row -> row.fromAge() <= age)
                .findFirst()
                .orElse(TABLE.getFirst());
    }
}
