// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.platform.security.RowEncryption;

/** The latest facts of all persons, for work that compares everybody with a rule. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FactsOfAll {

    private final FactsRepository facts;
    private final RowEncryption encryption;

    FactsOfAll(FactsRepository facts, RowEncryption encryption) {
        this.facts = facts;
        this.encryption = encryption;
    }

    /** The facts of some persons after a person, by id. */
    public List<EligibilityFacts> after(@Nullable PersonId person, int limit) {
        return facts.after(person, limit).stream()
                .map(stored -> stored.facts(encryption))
                .toList();
    }
}
