// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.platform.security.RowEncryption;

/** Reads needs and the facts of all persons, to show what a new rule would change. Nothing is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PreviewedNeeds {

    private static final int BATCH_SIZE = 500;

    private final NeedRepository needs;
    private final FactsRepository facts;
    private final RowEncryption encryption;

    PreviewedNeeds(NeedRepository needs, FactsRepository facts, RowEncryption encryption) {
        this.needs = needs;
        this.facts = facts;
        this.encryption = encryption;
    }

    /** Some needs; those that are not stored are absent. */
    public List<Need> of(Collection<NeedId> ids) {
        return needs.of(ids);
    }

    /**
     * Walks over the latest facts of all persons, by id of the person.
     *
     * @param most after so many persons it ends with the batch it reads
     * @return true when it has reached all
     */
    public boolean forEachPerson(int most, Consumer<EligibilityFacts> each) {
        int read = 0;
        UUID last = new UUID(0, 0);
        List<PersonFacts> batch = facts.after(last, BATCH_SIZE);
        while (!batch.isEmpty() && read < most) {
            for (PersonFacts stored : batch) {
                EligibilityFacts latest = stored.facts(encryption);
                each.accept(latest);
                last = latest.personId().value();
            }
            read += batch.size();
            facts.forget(batch);
            batch = facts.after(last, BATCH_SIZE);
        }
        return batch.isEmpty();
    }
}
