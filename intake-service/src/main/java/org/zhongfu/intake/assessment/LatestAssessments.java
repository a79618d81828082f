// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.security.RowEncryption;

/** The latest assessment of a person with each instrument, for other features of intake. */
@ApplicationScoped
public class LatestAssessments {

    private final AssessmentRepository assessments;
    private final RowEncryption encryption;

    LatestAssessments(AssessmentRepository assessments, RowEncryption encryption) {
        this.assessments = assessments;
        this.encryption = encryption;
    }

    /** By the code of the instrument. The method that calls this one has checked the right to read them. */
    @Transactional(TxType.MANDATORY)
    public List<AssessedResult> of(PersonId person) {
        TreeMap<String, Assessment> latest = new TreeMap<>();
        assessments.findCounting(person).stream()
                .sorted(Comparator.comparing(
                                (Assessment each) -> each.provenance().occurredAt())
                        .thenComparing(each -> each.id().toString()))
                .forEach(each -> latest.put(each.instrumentCode(), each));
        Collection<Assessment> each = latest.values();
        return each.stream().map(one -> one.assessed(encryption)).toList();
    }
}
